import type { Match, Words } from '../../lexicons/words.ts'
import { yearsIn, type Year } from '../../text/year.ts'

/** A year of founding as a sentence tells it. */
export interface FoundingYear {
  readonly year: Year
  /** `since` alone says when something began, not always the company. */
  readonly by: 'founding' | 'since'
}

/** Letters between the word and its year: "founded as Nordwind Kühltransporte by two harbour pilots in 1987". */
const FAR = 70
/** "since early 1998", "od 12 maja 1998", "seit dem Jahr 1998". */
const BESIDE =
  /^[^\p{L}\p{N}]{0,4}(?:(?:\p{L}{1,12}[ .']{1,2}){0,2}(?:\d{1,2}[./ ]\s?){0,2}(?:\p{L}{1,12} )?)?$/u
/** "1998 yılından beri", "1998년부터". */
const ENDING = /^['’]?[\p{L} ]{0,12}$/u
/** A turn of the sentence, after which another year may be of something else. */
const TURN = /[;•|]/u
/** What was begun has a name: "started Nordwind out of a garage in 2004". No month has one. */
const NAME_AFTER =
  /^\s(?:[\p{Ll}'’]{1,4}\s)?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\s)\p{Lu}[\p{L}&'’.-]*\s/u
/** "ISO 9001 since 2003", "VCA** sinds 2009": a norm by its letters and number. */
const NORM = /(?<!\p{L})\p{Lu}{2,6}[ -]?(?:\d{3,5}(?:[:-]\d{2,4})?|\*+),?\s$/u
/** Letters before a word of since within which another happening takes the year. */
const NEAR = 24
/** Letters behind a year since which something else goes on: "seit 2015 leitet". */
const RIGHT_BEHIND = 6

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
  for (const word of words.facts('since', sentence)) {
    const year = besideOf(sentence, word, years)
    if (!year || found.has(year.start)) continue
    const turn = sentence.slice(0, word.start).search(/[;•|][^;•|]*$/u)
    const lead = sentence.slice(0, word.start)
    const isOther =
      NORM.test(lead) ||
      others.some(({ end }) => end <= word.start && end > turn && word.start - end < NEAR) ||
      others.some(({ start }) => start >= year.end && start - year.end < RIGHT_BEHIND)
    if (!isOther) found.set(year.start, { year, by: 'since' })
  }
  return [...found.values()].sort((a, b) => a.year.start - b.year.start)
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
  ].sort((a, b) => a.to - a.from - (b.to - b.from))
  return sides.find(
    ({ from, to }) =>
      to - from <= FAR &&
      !TURN.test(sentence.slice(from, to)) &&
      !others.some((other) => other.start >= from && other.end <= to),
  )?.year
}

/** The year right after the word, else the one right before it, where the language puts the word there. */
function besideOf(sentence: string, word: Match, years: readonly Year[]): Year | undefined {
  return (
    years.find(({ start }) => start >= word.end && BESIDE.test(sentence.slice(word.end, start))) ??
    years.findLast(({ end }) => end <= word.start && ENDING.test(sentence.slice(end, word.start)))
  )
}
