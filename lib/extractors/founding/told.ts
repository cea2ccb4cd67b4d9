import type { Match, Words } from '../../lexicons/words.ts'
import { yearsIn, type Year } from '../../text/year.ts'

/** A year of founding as a sentence tells it. */
export interface FoundingYear {
  readonly year: Year
  /** `since` alone says when something began, not always the company; `exists` says it of what is spoken of. */
  readonly by: 'founding' | 'exists' | 'since'
}

/** Letters between the word and its year: "founded as Nordwind Kühltransporte by two harbour pilots in 1987". */
const FAR = 70
/** "since early 1998", "od 12 maja 1998", "seit dem Jahr 1998". */
const BESIDE =
  /^[^\p{L}\p{N}]{0,4}(?:(?:\p{L}{1,12}[ .']{1,2}){0,2}(?:\d{1,2}[./ ]\s?){0,2}(?:\p{L}{1,12} )?)?$/u
/** "1998 yılından beri", "1998년부터". */
const ENDING = /^['’]?[\p{L} ]{0,12}$/u
/** A turn of the sentence, after which another year may be of something else. */
const TURN = /[;؛；•|]/u
/** What follows is mostly another clause. */
const CLAUSE = /[,،、，]/u
/** What was begun has a name: "started Nordwind out of a garage in 2004". No month has one. */
const NAME_AFTER =
  /^\s(?:[\p{Ll}'’]{1,4}\s)?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\s)\p{Lu}[\p{L}&'’.-]*\s/u
/** "ISO 9001 since 2003", "VCA** sinds 2009": a norm by its letters and number. */
const NORM = /(?<!\p{L})\p{Lu}{2,6}[ -]?(?:\d{3,5}(?:[:-]\d{2,4})?|\*+),?\s$/u
/** "Owner since 2009", "director since": whoever has such a post has it since then. "Your partner since 1990" is the company. */
const LEADING = new Set<string>(['board', 'c', 'vp', 'director', 'head', 'manager'])
/** Letters before a word of since within which another happening takes the year. */
const NEAR = 24
/** Letters behind a year since which something else goes on: "seit 2015 leitet". */
const RIGHT_BEHIND = 6
/** "Since 2014, Ada Quist, managing director, has": between the year and the post of a person who has been so since then. */
const NAME_BETWEEN = /^,?\s(?:\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]+,\s$/u
/** Letters of the clause behind a year in which a word may say that only a part has been so: "since 2006 we have held ISO 9001". */
const CLAUSE_AT_MOST = 48
/** Letters between the two years of a range: "from 1998 until 2004". */
const RANGE_AT_MOST = 12

/** Whether a sentence speaks of a beginning at all. */
export function tellsFounding(sentence: string, words: Words): boolean {
  return words.facts('founding', sentence).length > 0 || words.facts('since', sentence).length > 0
}

/**
 * Years of a sentence in which the company was founded. A word that tells a founding takes the nearest year on either
 * side, a word of since the year right beside it. A year between which and the word stands what else happened
 * ("joined in 1998") is not taken, nor one of a longer phrase that only holds the word.
 */
export function foundingYears(sentence: string, words: Words, lang: string): FoundingYear[] {
  const years = yearsIn(sentence, lang).slice(0, 12)
  if (years.length === 0) return []
  const found = new Map<number, FoundingYear>()
  const others = words.facts('otherYear', sentence)
  const isTakenBack = (word: Match) => others.some(({ start, end }) => start <= word.start && end >= word.end)
  const founding = words.facts('founding', sentence)
  const begins = words.facts('begins', sentence).filter(({ end }) => NAME_AFTER.test(sentence.slice(end)))
  for (const word of [...founding, ...begins]) {
    const year = isTakenBack(word) ? undefined : nearest(sentence, word, years, others)
    if (year) found.set(year.start, { year, by: 'founding' })
  }
  const posts = words.titles(sentence).filter(({ title }) => title.exec || LEADING.has(title.level))
  const exists = words.facts('exists', sentence)
  const aspects = words.facts('aspect', sentence)
  for (const word of [...words.facts('since', sentence), ...writtenOn(sentence, years, words)]) {
    const year = besideOf(sentence, word, years)
    if (!year || found.has(year.start) || isTakenBack(word) || opensRange(sentence, year, years)) continue
    const isNear = ({ start, end }: Match) => end > word.start - NEAR && start < word.end
    const lead = sentence.slice(0, word.start)
    const turn = lead.search(/[;•|][^;•|]*$/u)
    const isOther =
      NORM.test(lead) ||
      [...others, ...aspects, ...posts].some(
        (other) => other.end <= word.start && other.end > turn && isNear(other),
      ) ||
      others.some(({ start }) => start >= year.end && start - year.end < RIGHT_BEHIND) ||
      posts.some(({ start }) => NAME_BETWEEN.test(sentence.slice(year.end, start))) ||
      aspects.some(({ start }) => isInClause(sentence, year, start, words))
    if (!isOther) found.set(year.start, { year, by: exists.some(isNear) ? 'exists' : 'since' })
  }
  return [...found.values()].sort((a, b) => a.year.start - b.year.start)
}

/** Korean writes the word of since onto the sign for year: 1998년부터. */
function writtenOn(sentence: string, years: readonly Year[], words: Words): Match[] {
  return years.flatMap(({ end }) => {
    const rest = sentence.slice(end, end + RANGE_AT_MOST)
    const word = /^\p{Script=Hangul}/u.test(rest) ? words.facts('since', rest)[0] : undefined
    return word?.start === 0 ? [{ start: end, end: end + word.end }] : []
  })
}

/** Nothing but words of one clause stands between the year and the place; a comma right behind the year opens it. */
function isInClause(sentence: string, { end }: Year, at: number, words: Words): boolean {
  if (at < end || at - end > CLAUSE_AT_MOST) return false
  const between = sentence.slice(end, at).replace(CLAUSE_OPENS, '')
  return !TURN.test(between) && !CLAUSE.test(between) && words.whose('and', between).length === 0
}

const CLAUSE_OPENS = /^[,،、，]/u

/** "from 1998 until 2004", "с 1998 по 2004 год": what was over in a later year is not the company. */
function opensRange(sentence: string, { end }: Year, years: readonly Year[]): boolean {
  const next = years.find(({ start }) => start > end)
  return (
    next !== undefined && next.start - end <= RANGE_AT_MOST && !CLAUSE.test(sentence.slice(end, next.start))
  )
}

function nearest(
  sentence: string,
  word: Match,
  years: readonly Year[],
  others: readonly Match[],
): Year | undefined {
  const after = years.find((year) => year.start >= word.end)
  const before = years.findLast((year) => year.end <= word.start)
  const sides = [
    ...(after ? [{ year: after, from: word.end, to: after.start }] : []),
    ...(before ? [{ year: before, from: before.end, to: word.start }] : []),
  ].sort((a, b) => distance(sentence, a) - distance(sentence, b))
  return sides.find(
    ({ from, to }) =>
      to - from <= FAR &&
      !TURN.test(sentence.slice(from, to)) &&
      !others.some((other) => other.start >= from && other.end <= to),
  )?.year
}

/** Letters between, and as good as out of reach behind a comma: "founded in Ankara in 2005, a centre of research in 2015". */
function distance(sentence: string, { from, to }: { readonly from: number; readonly to: number }): number {
  return to - from + (CLAUSE.test(sentence.slice(from, to)) ? FAR : 0)
}

/** The year right after the word, else the one right before it, where the language puts the word there. */
function besideOf(sentence: string, word: Match, years: readonly Year[]): Year | undefined {
  return (
    years.find(({ start }) => start >= word.end && BESIDE.test(sentence.slice(word.end, start))) ??
    years.findLast(({ end }) => end <= word.start && ENDING.test(sentence.slice(end, word.start)))
  )
}
