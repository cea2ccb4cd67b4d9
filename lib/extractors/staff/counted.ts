import type { Words } from '../../lexicons/words.ts'
import { fold } from '../../text/fold.ts'
import { numbersIn, type PeopleNumber } from './numbers.ts'
import { clauseOf, isOfOthers } from './of-others.ts'

export interface Counted extends PeopleNumber {
  readonly confidence: number
}

/** Between a number and the word that counts it: "120 highly skilled employees", "46-person", "120名の社員". */
export const BEFORE_WORD = /^[\s-]?(?:[\p{L}'’-]{1,24}\s){0,2}$/u
/** Between a word and its number: "employs more than 120". */
const AFTER_WORD = /^[\s:~(]{0,3}(?:[\p{L}.'’]{1,14}\s){0,3}$/u
/** Between "we are" and its number. */
const RIGHT_AFTER = /^\s?(?:[\p{L}'’]{1,6}\s)?$/u
const STOP = /^\s?(?:[,.;!)]|$)/u
/** "A team of 30 years' experience": a number of years is none of people. */
const OF_TIME = /^\s?(?:years|лет|lat|jahr|%|年|سال|عام|ans|años|anos|anni|jaar|yil)/u
const NEAR = 60
/** Smaller numbers count pumps and prizes as often as people. */
const FEW = 10
/** Below what is offered, whatever else speaks for it. */
const OF_OTHERS = 0.4
/** A group's number yields to the company's own. */
const GROUP = 0.08

/** Of several numbers of one sentence the largest: the others are parts of it, of a site or of a trade. */
export function staffIn(sentence: string, words: Words, lang: string, spelled: boolean): Counted | undefined {
  const folded = fold(sentence)
  let best: Counted | undefined
  let isTold = false
  for (const number of numbersIn(sentence, words, lang, spelled)) {
    const sureness = surenessOf(folded, number, isTold, words)
    if (sureness === 0) continue
    isTold = true
    const clause = clauseOf(folded, number)
    const group = words.facts('group', clause.before).length > 0 ? GROUP : 0
    const confidence = isOfOthers(sentence, clause, words, lang) ? OF_OTHERS : sureness - group
    const counted = { ...number, confidence }
    if (isBetter(counted, best)) best = counted
  }
  return best
}

function isBetter(one: Counted, best: Counted | undefined): boolean {
  if (!best) return true
  const isOwn = one.confidence > OF_OTHERS
  return isOwn === best.confidence > OF_OTHERS ? one.count > best.count : isOwn
}

/** How surely the number counts people, 0 for not; `grows` says that an earlier number of the sentence does. */
function surenessOf(folded: string, number: PeopleNumber, grows: boolean, words: Words): number {
  const before = folded.slice(Math.max(0, number.from - NEAR), number.from)
  const after = folded.slice(number.end, number.end + NEAR)
  const follows = (which: 'staff' | 'heads' | 'now') =>
    words.facts(which, after).some(({ start }) => BEFORE_WORD.test(after.slice(0, start)))
  const precedes = (which: 'employs' | 'counts' | 'inAll' | 'now') =>
    words.facts(which, before).some((word) => AFTER_WORD.test(before.slice(word.end)))
  const isStaff = follows('staff')
  const isHeads = !isStaff && follows('heads')
  const isTold = precedes('employs') && !OF_TIME.test(after)
  const isCounted = precedes('counts')
  // Nothing is counted but those who speak: "Nous sommes 34, dont 19 souffleurs", "Somos ocho en el taller".
  const isBare =
    STOP.test(after) ||
    (words.facts('counts', before).some(({ end }) => RIGHT_AFTER.test(before.slice(end))) &&
      [...words.whose('at', after), ...words.whose('and', after)].some(({ start }) => start === 1))
  // "From 12 people in 2010 to 240 today."
  // "118 colleagues out of the 146 that the company counts."
  const isGrown =
    grows &&
    (words.facts('now', after)[0]?.start === 1 || (isBare && precedes('now')) || isWhole(before, words))
  if (number.count < FEW && !isFew(number, isStaff, isTold || isCounted, isHeads || isBare)) return 0
  if (!isStaff && !isHeads && !isTold && !(isBare && isCounted) && !isGrown) return 0
  const isCertain = isStaff || isTold || isGrown || (isHeads && isCounted)
  const isAll = precedes('inAll') || words.facts('inAll', after).some(({ start }) => start < 30)
  return (isCertain ? 0.66 : 0.5) + (isAll ? 0.06 : 0)
}

/** Right behind "out of the": what an earlier number is a part of. */
function isWhole(before: string, words: Words): boolean {
  return words.facts('inAll', before).some(({ end }) => end === before.trimEnd().length)
}

/** "8 employees", "a team of eight": the staff stands beside it, or it is told and nothing else is counted. */
function isFew(number: PeopleNumber, isStaff: boolean, isTold: boolean, isPeople: boolean): boolean {
  return (isStaff && (isTold || !number.isSpelled)) || (isTold && isPeople)
}
