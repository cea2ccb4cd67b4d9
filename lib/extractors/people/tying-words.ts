import type { PeopleWordsId } from '../../model/index.ts'
import type { Match, Words } from '../../lexicons/words.ts'

/** Longer than any words of a lexicon that tie a name to what stands beside it. */
const REACH = 48

/** Length of such words at the beginning of a text, a blank before them included; 0 where it begins with anything else. */
export function opensWith(words: Words, id: PeopleWordsId, text: string): number {
  const [first] = words.people(id, text.slice(0, REACH))
  return first && text.slice(0, first.start).trim() === '' && first.start <= 1 ? first.end : 0
}

/** One of the matches is the whole text. */
export function spansText(matches: readonly Match[], text: string): boolean {
  return matches.some(({ start, end }) => start === 0 && end === text.length)
}

/** The last of the matches ends the text, blanks after it apart. */
export function endsText(matches: readonly Match[], text: string): boolean {
  return matches.at(-1)?.end === text.trimEnd().length
}

/** The text is "and" of the page's language or of English, and nothing else. */
export function isAnd(words: Words, text: string): boolean {
  return text === '&' || spansText(words.whose('and', text), text)
}

/** A comma, "and" or both between two people, blanks included; 0 where no such joint opens the text. */
export function jointAt(words: Words, text: string): number {
  const sign = /^\s*(?:[,،、]\s*)?/u.exec(text)![0].length
  const rest = text.slice(sign, sign + REACH)
  const [and] = words.whose('and', rest)
  const isNext = and?.start === 0 && (sign > 0 || !SPACED.test(rest))
  const end = isNext ? and.end : rest.startsWith('&') ? 1 : 0
  if (end === 0) return /[,،、]/u.test(text.slice(0, sign)) ? sign : 0
  const blank = /^\s*/u.exec(rest.slice(end))![0].length
  return blank > 0 || !SPACED.test(rest) ? sign + end + blank : 0
}

/** Scripts that set a blank after "and". */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}&]/u

/** Pieces of a text between its "and"s. */
export function splitAtAnd(words: Words, text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of words.whose('and', text)) {
    if (!/\s$/u.test(text.slice(0, start)) || !/^\s/u.test(text.slice(end))) continue
    pieces.push(text.slice(from, start).trim())
    from = end
  }
  return [...pieces, text.slice(from).trim()]
}
