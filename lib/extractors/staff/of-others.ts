import type { Words } from '../../lexicons/words.ts'
import { yearsIn } from '../../text/year.ts'
import type { PeopleNumber } from './numbers.ts'

/** A number's clause in folded text, before and after the number. */
export interface Clause {
  readonly before: string
  readonly after: string
}

const BREAK = /[;:؛；()（）]|[,،、，](?!\d)|\s-\s/u
/** Between a bound and its number: "companies with more than". */
const WITHIN_REACH = /^\s?(?:[\p{L}.'’]{1,14}\s){0,3}$/u
/** The lower end of a range before its upper: "50 and ". */
const LOWER_END = /\d[\d.,\s]{0,8}\p{L}{1,3}\s?$/u
/** Between a number and the noun that it counts. */
const COUNTED = /^[\s-]?(?:[\p{L}'’-]{1,24}\s){0,2}$/u
/** Past tense beside a year since then tells the last count. */
const OF_LATE = 2018

export function clauseOf(folded: string, { from, end }: PeopleNumber): Clause {
  return {
    before: folded.slice(0, from).split(BREAK).at(-1)!,
    after: folded.slice(end).split(BREAK)[0]!,
  }
}

/**
 * The number counts others than the company's people of today: customers' employees, guests, pupils, openings, a
 * department or branch, the people of long ago.
 */
export function isOfOthers(sentence: string, clause: Clause, words: Words, lang: string): boolean {
  return (
    isSize(clause, words) ||
    countsGuests(clause, words) ||
    isOfNamedGroup(sentence, clause, words) ||
    isBeside('doing', clause, words) ||
    isOfPart(clause.before, words) ||
    (isBeside('once', clause, words) && !yearsIn(sentence, lang).some(({ value }) => value >= OF_LATE))
  )
}

/** "For companies with 50 to 500 employees", "between 50 and 500", "up to 25", 「50名以上の企業」. */
export function isSize({ before, after }: Clause, words: Words): boolean {
  const bounds = [before, before.replace(LOWER_END, '')]
  return (
    bounds.some((bound) =>
      words.facts('sized', bound).some(({ end }) => WITHIN_REACH.test(bound.slice(end))),
    ) || words.facts('sized', after).some(({ start }) => start <= 1)
  )
}

/** "The Leeds branch employs"; not "with 5 branches", nor what goes on about the company. */
function isOfPart(before: string, words: Words): boolean {
  return words.facts('partOf', before).some(({ start, end }) => {
    const rest = before.slice(end)
    return (
      !/\d\s?\p{L}{0,2}\s?$/u.test(before.slice(0, start)) &&
      words.whose('and', rest).length === 0 &&
      words.whose('itself', rest).length === 0
    )
  })
}

/** "It belongs to the Brook group, and the group has 12,000 employees": the group was named before, and is not "ours". */
function isOfNamedGroup(sentence: string, { before }: Clause, words: Words): boolean {
  return (
    words.facts('group', before).length > 0 &&
    words.whose('we', before).length === 0 &&
    words.facts('group', sentence).length > 1
  )
}

/** What is counted right beside the number are guests, not the staff behind them: "40 new employees", 「学生350名」. */
function countsGuests({ before, after }: Clause, words: Words): boolean {
  const trimmed = before.trimEnd()
  if (words.facts('guests', before).some(({ end }) => end >= trimmed.length)) return true
  const guest = words.facts('guests', after).find(({ start }) => COUNTED.test(after.slice(0, start)))
  if (!guest) return false
  const staff = words.facts('staff', after)[0]
  return !staff || guest.start < staff.start || (guest.start === staff.start && guest.end > staff.end)
}

/** The words stand in the clause, and neither another number nor "and" nor "today" parts them from the number. */
function isBeside(id: 'doing' | 'once', { before, after }: Clause, words: Words): boolean {
  const isNear = (between: string) =>
    !/\d/.test(between) &&
    words.whose('and', between).length === 0 &&
    (id === 'doing' || words.facts('now', between).length === 0)
  return (
    words.facts(id, before).some(({ end }) => isNear(before.slice(end))) ||
    words.facts(id, after).some(({ start }) => isNear(after.slice(0, start)))
  )
}
