import type { LegalFormFound } from './legal-form.ts'

/** "公司改制为…有限公司", "本网站由…有限公司运营": a sentence up to the name. */
const OPENING =
  /^.{0,12}?(?:网站由|網站由|平台由|本站由|均由|[者方人称位]为|[者方人稱位]為|(?:改制|更名|变更|變更|改组|改組|重组|重組|转制|轉制)[为為成]|成立了?|创办了?|創辦了?|组建了?|注册了?|隶属于|隸屬於|是)(?=\p{Script=Han}{4})/u
/** Length of a name that fills its line, in characters. */
const ALONE_AT_MOST = 24
const RIGHTS_BEFORE = /^(?:copyright|©|\(c\)|[\s\d.,–-])+/iu
const RIGHTS_BEHIND = /(?:\s{1,3}all rights reserved)?[\s.]{0,4}$/iu

/** "주식회사 한들 유업": two words and the form, none of them a sentence ending. */
const SPACED_HANGUL =
  /^(?!전 )\(?\p{Script=Hangul}+\)?(?: \(?\p{Script=Hangul}+\)?){1,2}(?<![다요는은를을])$/u
/** 「運営会社株式会社見本」: a label that touches the name. */
const LABEL_BEFORE =
  /^(?:運営会社|運営元|運営者|会社名|社名|商号|正式名称|名称|販売業者|販売元|発行元|事業者名?|法人名|屋号|製造元|提供|主催|상호명?|회사명|법인명)$/u

/** 「株式会社茶のみ森」, 「© 灘みなと税理士法人」: the name fills the line, so a particle in it does not end it. */
function allOfLine(text: string, form: LegalFormFound): [number, number] | undefined {
  const start = RIGHTS_BEFORE.exec(text)?.[0].length ?? 0
  const end = RIGHTS_BEHIND.exec(text)!.index
  const name = text.slice(start, end)
  const isTouched = form.start === start || form.end === end
  return isTouched &&
    form.start >= start &&
    form.end <= end &&
    name.length > form.end - form.start + 1 &&
    name.length <= ALONE_AT_MOST &&
    (/^[\p{L}\p{N}&・ー·]+$/u.test(name) || SPACED_HANGUL.test(name)) &&
    !/(?:です|ます|する|した|れる)|(?:とは|について|から)$|(?<=\P{Script=Hiragana})[はを]/u.test(name) &&
    !OPENING.test(name) &&
    !LABEL_BEFORE.test(name.slice(0, Math.max(0, form.start - start)))
    ? [start, end]
    : undefined
}

/** 「株式会社とは」, "협동조합이란", 「協同組合の仕組み」: the text is about the legal form itself. */
const SPOKEN_OF = /^(?:とは|の\p{Script=Han}|이란|은\s|는\s|의\s|을\s|를\s)/u
/** "个体户和有限公司的区别", "注册有限公司" */
const NO_NAME = /(?:[和与或及的、家]|注册|注冊|成立|设立|設立)$/u

/** The run of letters adjacent to an East Asian legal form, on whichever side it is. */
export function aroundOf(text: string, form: LegalFormFound): [number, number] | undefined {
  if (SPOKEN_OF.test(text.slice(form.end, form.end + 4))) return undefined
  const alone = allOfLine(text, form)
  if (alone) return alone
  const left = (
    /(?<![\p{L}\p{N}&・ー.()（）\u00b7-])[\p{L}\p{N}&・ー.()（）\u00b7-]+$/u.exec(
      text.slice(Math.max(0, form.start - 60), form.start),
    )?.[0] ?? ''
  )
    // "关于我们-苏州…有限公司": a hyphen separates a heading from the name.
    .replace(/^.*(?<=\p{Script=Han})-(?=\p{Script=Han}{3})/u, '')
    // "您好，欢迎来到…有限公司": the greeting is not part of the name.
    .replace(OPENING, '')
    .replace(/^.{0,8}(?:[欢歡]迎(?:[来來]到|光[临臨]|[访訪][问問]))/u, '')
  const right =
    /^[ \u3000]?[\p{L}\p{N}&・ー.-]+(?:[ ][A-Za-z][\p{L}\p{N}&.-]*)*/u
      .exec(text.slice(form.end, form.end + 60))?.[0]
      .replace(/\s(?:all rights|co\.|copyright|(?:designed|powered|hosted|made) by).*/is, '')
      .replace(/(?<=[^\p{Script=Latin}])[.-]+$/u, '') ?? ''
  // "医療法人 風の森会" fills the line: no particle to cut at.
  const isAll =
    /^[^会組]{2,}法人$/u.test(form.canon) &&
    right.length >= text.slice(form.end).trimEnd().length &&
    right.length <= 14
  if (isAll && right.trim().length > 1) return [form.start, form.end + right.length]
  const chinese = /公司$|事务所$|合伙企业$|企業社$/.test(form.canon)
  const name = left.replace(/^[^(（]*[)）](?=.)/u, (part) =>
    /[(（]/.test(left.slice(0, part.length)) ? part : '',
  )
  if (chinese)
    return name.length > 1 && !NO_NAME.test(name) ? [form.start - name.length, form.end] : undefined
  // A particle before the form ends the preceding clause: 「私たちは株式会社見本」.
  const ownLeft = /[はがのをにとで、。]$/u.test(left)
    ? ''
    : left.replace(/^.*[はがをに]/u, '').replace(LABEL_BEFORE, '')
  if (right.trim().length > 1 && ownLeft.trim().length < 2) {
    // A particle after a non-hiragana character ends the name: 「株式会社見本は」, not 「株式会社あさひ」.
    const cut = /(?<=[^\p{Script=Hiragana}\s])(?:は|が|を|に|の|で|と|も|へ|です|および|から)/u.exec(right)
    const cutRight = cut ? right.slice(0, cut.index) : right.replace(/[은는이가을를의](?=\s|$)/u, '')
    return cutRight.trim().length > 1 ? [form.start, form.end + cutRight.length] : undefined
  }
  const gap = /[\u3000 ]?$/.exec(text.slice(0, form.start))![0].length
  const spaced = gap
    ? (/(?<![\p{L}\p{N}&・ー.-])[\p{L}\p{N}&・ー.-]+[\u3000 ]?$/u.exec(
        text.slice(Math.max(0, form.start - 60), form.start),
      )?.[0] ?? '')
    : ownLeft
  return spaced.trim().length > 1 ? [form.start - spaced.length, form.end] : undefined
}
