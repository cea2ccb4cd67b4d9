import { fold } from './fold.ts'
import type { NameSense, PersonName } from './name-sense.ts'
import { scoreFamilyFirst, scoreWords } from './person-name-score.ts'
import { readHanName, readHangulName, readKatakanaName } from './person-name-cjk.ts'
import { EAST_ASIAN } from './scripts.ts'

export type { NameSense, PersonName }

export const STRONG_NAME = 0.5
export const WEAK_NAME = 0.25

const LONGEST = 70
const MARKS = /[@<>{}[\]|=+*#%&?!€$£©®™\\_0-9０-９۰-۹٠-٩]|https?:|www\./u
/** "Gudrun Scherhag*": a footnote mark. */
const FOOTNOTE = /(?<=\p{L})[*†‡¹²³⁴]{1,3}$/u

/** Reads the whole text as a person's name; undefined if it is not one. Linear in its length; cheap tests come first. */
export function readName(printed: string, sense: NameSense): PersonName | undefined {
  const text = printed.replace(FOOTNOTE, '')
  if (text.length < 2 || text.length > LONGEST || MARKS.test(text)) return undefined
  const [start, end] = trimmed(text, 0, text.length)
  if (end - start < 2) return undefined
  const whole = text.slice(start, end)
  if (EAST_ASIAN.test(whole))
    return withAlias(text, start, end, sense) ?? readUnspaced(text, start, end, sense)
  return readSpaced(text, start, end, sense) ?? withAlias(text, start, end, sense)
}

/** "홍길동(洪吉童)", "홍길동 洪吉童": a Korean name with its hanja, one per syllable. */
const HANJA = /^(\p{Script=Hangul}{2,5})(?:\s?[/／|(（])?\s?(\p{Script=Han}{2,5})[)）]?$/u

/** "古賀 徹（こが とおる）": a Japanese name with its reading. */
const KANA =
  /^(\p{Script=Han}[\p{Script=Han}々\s]{1,8}?)\s?[/／(（]\s?([\p{Script=Hiragana}\p{Script=Katakana}ー\s・]{3,20})[)）]?$/u

/** "蔡美柔 / Marina", "Taro Yamada (山田太郎)": one name in two scripts; the one printed first is the name. */
function withAlias(text: string, start: number, end: number, sense: NameSense): PersonName | undefined {
  const whole = text.slice(start, end)
  const hanja = HANJA.exec(whole)
  if (hanja && hanja[1]!.length === hanja[2]!.length) {
    const name = readHangulName(hanja[1]!, start, sense)
    return name && { ...name, score: Math.min(0.98, name.score + 0.3), alias: hanja[2]! }
  }
  const spoken = KANA.exec(whole)
  if (spoken) {
    const name = readHanName(spoken[1]!, start, sense)
    return name && { ...name, score: Math.min(0.98, name.score + 0.3), alias: spoken[2]! }
  }
  const found =
    /^(.{2,40}?)\s*(?:\/|／|\||（|\()\s*([^()（）/／|]{2,40})[)）]?$/u.exec(whole) ?? sideBySide(whole)
  if (!found) return undefined
  const first = found[1]!
  const alias = found[2]!.trim()
  if (EAST_ASIAN.test(first) === EAST_ASIAN.test(alias)) return undefined
  const letters = EAST_ASIAN.test(first) ? alias : first
  if (!/^\p{Lu}[\p{L}\p{M}'’.-]+(?:[\s,]+[\p{L}'’.-]+){0,3}$/u.test(letters)) return undefined
  const name = EAST_ASIAN.test(first)
    ? readUnspaced(text, start, start + first.length, sense)
    : readSpaced(text, start, start + first.length, sense)
  return name && { ...name, score: Math.min(0.98, name.score + 0.3), alias }
}

/** "林承翰 Hans Lin", "Hans Lin 林承翰": two scripts separated by a space. */
function sideBySide(text: string): RegExpExecArray | null {
  return (
    /^([\p{Script=Han}\p{Script=Hangul}\u3000・‧· ]{2,8}?)\s+(\p{Script=Latin}[\p{Script=Latin}'’., -]{3,38})$/u.exec(
      text,
    ) ??
    /^(\p{Script=Latin}[\p{Script=Latin}'’., -]{3,38}?)\s+([\p{Script=Han}\p{Script=Hangul}]{2,4})$/u.exec(
      text,
    )
  )
}

function readUnspaced(text: string, start: number, end: number, sense: NameSense): PersonName | undefined {
  const whole = text.slice(start, end)
  if (/\p{Script=Hangul}/u.test(whole)) return readHangulName(whole, start, sense)
  if (/^[\p{Script=Katakana}ー・･＝=\s.]+$/u.test(whole)) return readKatakanaName(whole, start)
  return readHanName(whole, start, sense)
}

/** A nickname in quotation marks or brackets. */
const NICKNAME =
  /"([^"]{2,15})"|“([^”]{2,15})”|„([^”“]{2,15})[”“]|«([^»]{2,15})»|\((\p{Lu}\p{Ll}{1,14}(?:-\p{Lu}\p{Ll}{1,14})?)\)/u

const SPELT_OUT = /^(?:\p{Lu}\.\s?){1,3}\(\p{Lu}\p{Ll}/u

function without(text: string, { index, 0: found }: RegExpExecArray): string {
  return `${text.slice(0, index).trimEnd()} ${text.slice(index + found.length).trimStart()}`
}

function readSpaced(text: string, from: number, to: number, sense: NameSense): PersonName | undefined {
  // "المهندس/ سمير رزق", "م/ هالة منصور": the text before the slash is a form of address.
  const stroke = /^\p{Script=Arabic}{1,10}\s?\/\s*(?=\p{Script=Arabic})/u.exec(text.slice(from, to))
  let start = from + (stroke?.[0].length ?? 0)
  // "D. (Daan) Wierda": an initial and what it stands for.
  for (let times = 0; times < 4 && !SPELT_OUT.test(text.slice(start, to)); times += 1) {
    const skipped = sense.honorificEnd(fold(text.slice(start, to)))
    if (skipped === 0) break
    start = trimmed(text, start + skipped, to)[0]
    // "Dipl.-Ing. (FH) Thomas Hinrichs"
    const school = /^\((?:FH|BA|DH|TU|TH|Uni|Univ\.?|HTL|ETH|HTW|SIA|FSP)\)\s*/u.exec(text.slice(start, to))
    start += school?.[0].length ?? 0
  }
  const honorific = text.slice(from, start).trim()
  const end = withoutDegrees(text, start, to, sense)
  const nicknamed = NICKNAME.exec(text.slice(start, end))
  if (nicknamed?.[5] && sense.isCommon(nicknamed[5]) && !sense.isGiven(nicknamed[5])) return undefined
  const bare = nicknamed ? without(text.slice(start, end), nicknamed) : text.slice(start, end)
  // "Nowak, Anna", "Kane III, Wm. Barrett"
  const family =
    /^(\p{Lu}[\p{L}'’-]+)(?: (?:[JS]r\.?|I{2,3}|IV))?, (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?)$/u.exec(
      bare.trim(),
    )
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
    ...(nicknamed?.slice(1).find(Boolean) ? { alias: nicknamed.slice(1).find(Boolean)! } : {}),
  }
}

/** "dr hab. Anna Nowak, prof. uczelni": an academic rank, not a post. */
const PROFESSOR = /,\s*prof\.?(?:\s\p{L}+\.?)?$/u

/** End of the name before ", MBA, PhD" or a trailing "MD". */
function withoutDegrees(text: string, start: number, to: number, sense: NameSense): number {
  const professor = PROFESSOR.exec(text.slice(start, to))
  if (professor) return trimmed(text, start, start + professor.index)[1]
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
  // "Anna Roy, a.-g.", "Jan Kos, ing.": letters with stops.
  if (/^(?:\p{Ll}{1,4}\.-?){1,4}$/u.test(word)) return true
  return (
    sense.isPostnominal(bare) || /^(?:\p{Lu}[\p{Lu}-]{1,9}|\p{Lu}{1,2}\p{Ll}{1,3}\p{Lu}{1,3})$/u.test(bare)
  )
}

/** Bounds without spaces, bullets and closing punctuation; the dot of an initial stays. */
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
