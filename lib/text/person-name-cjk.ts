import type { NameSense, PersonName } from './name-sense.ts'

/** Characters common in words of company pages and very rare in names. */
const NOT_IN_NAMES =
  /[的了們们您你她它部署課课司厂廠産产品員员務务網网頁页電电話话號号價价費费製製設设計计銷销售購购訊讯聯联繫册冊類类廳厅館馆院校店社会會議议場场款項项期次個个件者様式型機机械器具材料油鋼铁鉄銅薬药食飲饮料車车]/u
/** Of them, those that Japanese given names hold: 健次, 誠司, 鉄也. */
const IN_JAPANESE_NAMES = /[司次務鉄]/gu
const SUFFIX = /(?:\s*(?:先生|女士|小姐|博士|教授|様|さま|さん|氏|殿|老師|老师))$/u
const HAN_NAME = /^[\p{Script=Han}々〆ヶ\p{Script=Hiragana}\p{Script=Katakana}ー\s\u3000·‧・]+$/u

/** Chinese and Japanese names: a listed family name, then one to three characters. */
export function readHanName(whole: string, start: number, sense: NameSense): PersonName | undefined {
  const text = whole.replace(SUFFIX, '')
  const titled = text.length < whole.length
  if (text.length > 14 || !HAN_NAME.test(text)) return undefined
  const foreign =
    /^[\p{Script=Han}\p{Script=Katakana}ー]{2,6}[·‧・][\p{Script=Han}\p{Script=Katakana}ー]{2,6}$/u.test(text)
  const value = text.replace(/[\s\u3000]+/g, ' ').trim()
  if (foreign) return found(value, start, text, 0.35 + (titled ? 0.3 : 0), 'given-family')
  const parts = value.split(' ')
  const compact = parts.join('')
  // Two parts, or every character spaced: "前田 京子 元" has an extra word.
  if (parts.length > 2 && parts.length !== compact.length) return undefined
  // "担当：小野寺": a family name of three signs alone.
  if (sense.isJapanese && parts.length === 1 && sense.isLeadingFamily(compact)) return undefined
  const [least, most] = sense.isJapanese ? [3, 7] : [2, 4]
  if (compact.length < Math.min(least, 2) || compact.length > most) return undefined
  const known = familyOf(parts, compact, sense)
  // "西園寺 かおり": with a space, the family name is everything before it.
  const isWhole = known !== undefined && (parts.length !== 2 || known.length >= parts[0]!.length)
  const family = isWhole || !sense.isJapanese ? known : (apart(parts) ?? known)
  if (!family) return undefined
  const given = compact.slice(family.length)
  const isVouched = parts.length === 2 && sense.isGiven(given)
  if (
    !sense.isLeadingFamily(family) &&
    !isVouched &&
    (NOT_IN_NAMES.test(compact) || sense.isCommon(parts[0]!))
  )
    return undefined
  if (given.length === 0 || given.length > (sense.isJapanese ? 4 : 2)) return undefined
  // "莫太", "陳姐", "王总": a family name and a form of address.
  if (!sense.isJapanese && /^[太姐哥叔总總董工]$/u.test(given)) return undefined
  // "山田太郎が": a particle behind the name.
  if (sense.isJapanese && /^\p{Script=Han}+[がはをにのとで]$/u.test(given)) return undefined
  let score = sense.isJapanese
    ? family.length > 1
      ? 0.5
      : 0.3
    : compact.length === 3 || family.length > 1
      ? 0.45
      : 0.35
  if (!sense.isLeadingFamily(family)) score = 0.25
  if (parts.length === 2 || (parts.length === compact.length && parts.length < 5)) score += 0.2
  if (sense.isGiven(given)) score += 0.25
  if (titled) score += 0.3
  if (NOT_IN_NAMES.test(sense.isJapanese ? given.replace(IN_JAPANESE_NAMES, '') : given)) score -= 0.3
  if (sense.isCommon(compact)) score -= 0.4
  if (/^[\p{Script=Hiragana}ー]+$/u.test(given) && parts.length < 2 && given.length < 2) score -= 0.3
  return score > 0 ? found(value, start, text, score, 'family-given') : undefined
}

/** Japanese lists print a space between family and given name, which also reveals unlisted family names. */
function apart(parts: readonly string[]): string | undefined {
  const [family = '', given = ''] = parts
  return parts.length === 2 &&
    /^[\p{Script=Han}々〆ヶ]{1,3}$/u.test(family) &&
    /^(?:[\p{Script=Han}々]{1,3}|\p{Script=Hiragana}{2,4}|[\p{Script=Han}]\p{Script=Hiragana}{1,2})$/u.test(
      given,
    )
    ? family
    : undefined
}

function familyOf(parts: readonly string[], compact: string, sense: NameSense): string | undefined {
  if (parts.length === 2 && sense.isLeadingFamily(parts[0]!)) return parts[0]
  for (const length of [4, 3, 2, 1]) {
    const sign = compact.slice(0, length)
    if (length < compact.length && sense.isLeadingFamily(sign)) return sign
  }
  return undefined
}

const KOREAN_SUFFIX = /\s*(?:님|씨)$/u

/** Korean names: usually three syllables, the first being the family name. */
export function readHangulName(whole: string, start: number, sense: NameSense): PersonName | undefined {
  const text = whole.replace(KOREAN_SUFFIX, '')
  if (!/^[가-힣]{1,4}(?: [가-힣]{1,3}){0,3}$/u.test(text)) return undefined
  const parts = text.split(' ')
  const compact = parts.join('')
  if (compact.length < 2 || compact.length > 4) return undefined
  const family = [2, 1].map((length) => compact.slice(0, length)).find((sign, at) => {
    return sense.isLeadingFamily(sign) && (at === 1 || compact.length > 2)
  }) // prettier-ignore
  if (!family) return undefined
  const given = compact.slice(family.length)
  if (given.length === 0 || given.length > 2) return undefined
  let score = family.length === 2 ? 0.55 : compact.length === 3 ? 0.4 : 0.25
  if (parts.length > 1 && parts[0] === family) score += 0.2
  if (sense.isGiven(given)) score += 0.25
  if (text.length < whole.length) score += 0.2
  if (sense.isCommon(compact)) score -= 0.4
  return score > 0 ? found(text, start, text, score, 'family-given') : undefined
}

/** Foreign names in katakana: two or three words separated by a dot or space. */
export function readKatakanaName(whole: string, start: number): PersonName | undefined {
  const parts = whole.split(/[・･＝=\s]+/u)
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => part.length < 2 || part.length > 8))
    return undefined
  return found(whole, start, whole, /[・･＝]/u.test(whole) ? 0.4 : 0.25, 'given-family')
}

function found(
  value: string,
  start: number,
  text: string,
  score: number,
  order: PersonName['order'],
): PersonName {
  return { start, end: start + text.trimEnd().length, value, score: Math.min(0.98, score), order }
}
