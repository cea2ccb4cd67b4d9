import { fold } from './fold.ts'
import { readHanName, readHangulName, readKatakanaName } from './person-name-cjk.ts'

/** What telling a name needs to know of words; made from the lexicons, the name lists and the page's own text. */
export interface NameSense {
  isGiven(word: string): boolean
  isFamily(word: string): boolean
  /** An everyday word: in a menu, in a title, or printed in lower case elsewhere on the page. */
  isCommon(word: string): boolean
  /** Honorific at the very beginning of a folded text, its dot and blank included; 0 for none. */
  honorificEnd(folded: string): number
  isPostnominal(word: string): boolean
  isParticle(word: string): boolean
  hasFamilyEnding(word: string): boolean
  /** Family name that opens an unspaced name. */
  isLeadingFamily(sign: string): boolean
  readonly isJapanese: boolean
}

export interface PersonName {
  /** Offsets of the name in the text, honorific and degrees left out. */
  readonly start: number
  readonly end: number
  readonly value: string
  /** 0 to 1: shape and lists; from 0.5 on it stands by itself, from 0.25 on in a row of others. */
  readonly score: number
  readonly order: 'given-family' | 'family-given' | 'unknown'
  readonly honorific?: string
  /** The same name in another script or a nickname, as printed beside it. */
  readonly alias?: string
}

export const STRONG_NAME = 0.5
export const WEAK_NAME = 0.25

const LONGEST = 70
const MARKS = /[@<>{}[\]|=+*#%&?!€$£©®™\\_0-9０-９۰-۹٠-٩]|https?:|www\./u
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Is the whole text a person's name? Linear in its length; cheap tests come first. */
export function readName(text: string, sense: NameSense): PersonName | undefined {
  if (text.length < 2 || text.length > LONGEST || MARKS.test(text)) return undefined
  const [start, end] = trimmed(text, 0, text.length)
  if (end - start < 2) return undefined
  const whole = text.slice(start, end)
  if (CJK.test(whole)) return withAlias(text, start, end, sense) ?? readUnspaced(text, start, end, sense)
  return readSpaced(text, start, end, sense) ?? withAlias(text, start, end, sense)
}

/** "蔡美柔 / Marina", "Taro Yamada (山田太郎)": one name in two scripts; the first one printed is the name. */
function withAlias(text: string, start: number, end: number, sense: NameSense): PersonName | undefined {
  const found = /^(.{2,40}?)\s*(?:\/|／|\||（|\()\s*([^()（）/／|]{2,40})[)）]?$/u.exec(
    text.slice(start, end),
  )
  if (!found) return undefined
  const first = found[1]!
  const alias = found[2]!.trim()
  if (CJK.test(first) === CJK.test(alias)) return undefined
  const letters = CJK.test(first) ? alias : first
  if (!/^\p{Lu}[\p{L}\p{M}'’.-]+(?:[\s,]+[\p{L}'’.-]+){0,3}$/u.test(letters)) return undefined
  const name = CJK.test(first)
    ? readUnspaced(text, start, start + first.length, sense)
    : readSpaced(text, start, start + first.length, sense)
  return name && { ...name, score: Math.min(0.98, name.score + 0.3), alias }
}

function readUnspaced(text: string, start: number, end: number, sense: NameSense): PersonName | undefined {
  const whole = text.slice(start, end)
  if (/\p{Script=Hangul}/u.test(whole)) return readHangulName(whole, start, sense)
  if (/^[\p{Script=Katakana}ー・･＝=\s.]+$/u.test(whole)) return readKatakanaName(whole, start)
  return readHanName(whole, start, sense)
}

function readSpaced(text: string, from: number, to: number, sense: NameSense): PersonName | undefined {
  let start = from
  for (let times = 0; times < 4; times += 1) {
    const skipped = sense.honorificEnd(fold(text.slice(start, to)))
    if (skipped === 0) break
    start = trimmed(text, start + skipped, to)[0]
  }
  const honorific = text.slice(from, start).trim()
  const end = withoutDegrees(text, start, to, sense)
  const nicknamed = /^(.*?)\s*(?:"([^"]{2,15})"|“([^”]{2,15})”|„([^”“]{2,15})[”“]|«([^»]{2,15})»|\((\p{Lu}\p{Ll}{1,14})\))\s*(.*)$/u.exec(
    text.slice(start, end),
  ) // prettier-ignore
  const bare = nicknamed ? `${nicknamed[1]} ${nicknamed[7]}` : text.slice(start, end)
  const family = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?)$/u.exec(bare)
  const scored = family
    ? scoreFamilyFirst(family[1]!, family[2]!, sense)
    : scoreWords(bare.trim().split(/\s+/), sense)
  if (!scored) return undefined
  const score = Math.min(0.98, scored.score + (honorific ? 0.2 : 0))
  if (score <= 0) return undefined
  return {
    start,
    end,
    value: text.slice(start, end).replace(/\s+/g, ' '),
    score,
    order: scored.order,
    ...(honorific ? { honorific } : {}),
    ...(nicknamed?.slice(2, 7).find(Boolean) ? { alias: nicknamed.slice(2, 7).find(Boolean)! } : {}),
  }
}

/** End of the name before ", MBA, PhD" or a trailing "MD". */
function withoutDegrees(text: string, start: number, to: number, sense: NameSense): number {
  const comma = text.indexOf(',', start)
  if (comma > 0 && comma < to) {
    const rest = text
      .slice(comma + 1, to)
      .split(/[\s,/]+/)
      .filter(Boolean)
    if (rest.every((word) => isDegree(word, sense))) return trimmed(text, start, comma)[1]
  }
  let end = to
  for (;;) {
    const blank = text.lastIndexOf(' ', end - 1)
    if (blank <= start || !sense.isPostnominal(text.slice(blank + 1, end).replace(/[.,]/g, ''))) return end
    end = trimmed(text, start, blank)[1]
  }
}

function isDegree(word: string, sense: NameSense): boolean {
  const bare = word.replace(/[.()]/g, '')
  return (
    sense.isPostnominal(bare) || /^(?:\p{Lu}[\p{Lu}-]{1,9}|\p{Lu}{1,2}\p{Ll}{1,3}\p{Lu}{1,3})$/u.test(bare)
  )
}

function scoreFamilyFirst(family: string, given: string, sense: NameSense) {
  if (!given.split(' ').some((word) => sense.isGiven(word))) return undefined
  const scored = scoreWords([...given.split(' '), ...family.split(' ')], sense)
  return scored && { score: scored.score, order: 'family-given' as const }
}

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?){1,3}$|^\p{Lu}$/u
const CAPITALISED =
  /^\p{Lu}[\p{Ll}\p{M}]*(?:['’]?\p{Lu}?[\p{Ll}\p{M}]+|['’]\p{Lu}+)*(?:-[\p{L}\p{M}'’]+){0,2}$/u
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична|ovich|evich|ovna|evna)$/u
const ARABIC = /^[\p{Script=Arabic}\p{M}\u200c]+$/u

function scoreWords(
  words: readonly string[],
  sense: NameSense,
): Pick<PersonName, 'score' | 'order'> | undefined {
  if (words.length < 2 || words.length > 7) return undefined
  if (ARABIC.test(words[0]!)) return scoreArabic(words, sense)
  const names: string[] = []
  let initials = 0
  for (const [at, word] of words.entries()) {
    if (INITIALS.test(word)) initials += 1
    else if (CAPITALISED.test(word) || CAPITALS.test(word)) names.push(word)
    else if (
      !(at > 0 && at < words.length - 1 && sense.isParticle(word)) &&
      !(at === 0 && sense.isParticle(word))
    )
      return undefined
  }
  if (names.length === 0 || names.length > 5 || names.length + initials < 2) return undefined
  if (names.length === 1 && names[0]!.length < 3) return undefined
  return scoreNames(names, initials, sense)
}

function scoreNames(
  names: readonly string[],
  initials: number,
  sense: NameSense,
): Pick<PersonName, 'score' | 'order'> {
  const given = names.map((name) => piecesOf(name).some((piece) => sense.isGiven(piece)))
  const family = names.map((name) => piecesOf(name).some((piece) => sense.isFamily(piece)))
  const ending = names.map((name) => sense.hasFamilyEnding(name))
  const patronymic = names.some((name) => name.length > 5 && PATRONYMIC.test(fold(name)))
  const common = names.filter((name) => !INITIALS.test(name) && sense.isCommon(name))
  const known = names.filter((_, at) => given[at] || family[at])
  const hasGiven = given.includes(true)
  const pair = given.some(
    (yes, at) => yes && names.some((_, other) => other !== at && (family[other] || given[other])),
  )
  const endingBeside = given.some((yes, at) => yes && ending.some((end, other) => end && other !== at))
  let score = 0.3
  if (hasGiven) score += 0.3
  if (pair) score += 0.25
  else if (endingBeside) score += 0.2
  else if (!hasGiven && family.includes(true)) score += 0.2
  else if (!hasGiven && ending.includes(true)) score += 0.15
  if (initials > 0 && names.length > 0) score += hasGiven || family.includes(true) ? 0.15 : 0.1
  if (patronymic) score += 0.3
  if (known.length === names.length && names.length > 1) score += 0.1
  for (const word of common) score -= known.includes(word) ? 0.15 : 0.35
  if (names.length > 3 && known.length < 2) score -= 0.15
  const familyFirst =
    PATRONYMIC.test(fold(names.at(-1)!)) || (!given[0] && given.at(-1)! && (family[0]! || ending[0]!))
  const order = familyFirst ? 'family-given' : hasGiven && given[0] ? 'given-family' : 'unknown'
  return { score: Math.min(0.98, score), order }
}

function piecesOf(name: string): string[] {
  return name.includes('-') ? [name, ...name.split('-')] : [name]
}

const ARABIC_LINK = new Set([
  'بن',
  'ابن',
  'بنت',
  'آل',
  'ال',
  'أبو',
  'ابو',
  'عبد',
  'الله',
  'الدين',
  'سید',
  'السيد',
  'الرحمن',
  'العزيز',
])
const PERSIAN_ENDING =
  /(?:زاده|پور|نژاد|نیا|وند|لو|یان|چی|دوست|فر|منش|خواه|ئیان|آبادی|انی|ینی|اری|وری|ایی|لی|دی|می|ری)$/u

function scoreArabic(
  words: readonly string[],
  sense: NameSense,
): Pick<PersonName, 'score' | 'order'> | undefined {
  if (words.length > 6 || !words.every((word) => ARABIC.test(word))) return undefined
  const known = words.map((word) => ARABIC_LINK.has(word) || sense.isGiven(word) || sense.isFamily(word))
  const first = sense.isGiven(words[0]!) || ARABIC_LINK.has(words[0]!)
  const last = words.at(-1)!
  let score = 0.05
  if (first) score += 0.35
  if (known.slice(1).includes(true)) score += 0.25
  if (known.every(Boolean)) score += 0.2
  else if (first && (PERSIAN_ENDING.test(fold(last)) || (last.startsWith('ال') && last.length > 4)))
    score += 0.2
  for (const [at, word] of words.entries()) if (!known[at] && sense.isCommon(word)) score -= 0.35
  if (words.length > 4) score -= 0.1
  return score <= 0 ? undefined : { score: Math.min(0.98, score), order: first ? 'given-family' : 'unknown' }
}

/** Bounds without blanks, bullets and closing punctuation; the dot of an initial stays. */
function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && /[\s\p{Pd}•·–*›»>:,;.،|/]/u.test(text[start]!)) start += 1
  while (end > start && /[\s\p{Pd}•·*:,;،、|/]/u.test(text[end - 1]!)) end -= 1
  if (
    text[end - 1] === '.' &&
    end - start > 3 &&
    /[\p{Ll}\p{Script=Arabic}]{2}\.$/u.test(text.slice(start, end))
  )
    end -= 1
  return [start, end]
}
