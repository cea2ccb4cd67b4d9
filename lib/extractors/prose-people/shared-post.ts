import type { PeoplePage } from '../people/people-page.ts'
import type { TitleReading } from '../people/title-reading.ts'
import { STRONG_NAME } from '../../text/person-name.ts'
import { splitAtAnd } from '../people/tying-words.ts'
import { joinedBefore } from './names-of-plural.ts'
import { nameEnding, runsIn } from './name-runs.ts'
import type { FoundName, Span } from './span.ts'

/** "…, cofondatrices et gérantes," or "… (Consiglieri)": words between signs that may be a post of several. */
const BETWEEN = /(?:,\s|\s\()([\p{L}][\p{L}\s'’-]{4,60}?)(?=\s?[,.;)]|$)/gu
/** Letters before a post in which those who hold it are named. */
const REACH = 400
const MOST = 8

export interface SharedPost extends Span {
  readonly reading: TitleReading
  readonly holders: readonly FoundName[]
  /** Two posts in one: "cofondatrices et gérantes". */
  readonly isJoined: boolean
}

/** Posts in the plural after the names of those who hold them, two at least. */
export function sharedPosts(people: PeoplePage, text: string): SharedPost[] {
  const found: SharedPost[] = []
  for (const match of text.matchAll(BETWEEN)) {
    const start = match.index + match[0].length - match[1]!.length
    const reading = pluralPost(people, match[1]!)
    if (!reading) continue
    const holders = holdersBefore(people, text, match.index)
    const isJoined = splitAtAnd(people.knowledge.words, match[1]!).length > 1
    if (holders.length >= 2) found.push({ start, end: start + match[1]!.length, reading, holders, isJoined })
    if (found.length >= MOST) break
  }
  return found
}

/** The words are a post only in the plural, each of two joined by "and". */
function pluralPost(people: PeoplePage, words: string): TitleReading | undefined {
  if (words.split(' ').length > 6) return undefined
  const readings = splitAtAnd(people.knowledge.words, words).map(
    (piece) => people.postOf(piece) ?? ofItaly(people, piece),
  )
  const isWhole = readings.every((reading) => reading !== undefined && reading.coverage >= 0.6)
  return isWhole ? readings[0] : undefined
}

/** "Consiglieri", "fondatori": the plural in -i that other languages do not have. */
function ofItaly(people: PeoplePage, word: string): TitleReading | undefined {
  if (!/\p{L}{4}i$/u.test(word)) return undefined
  return people.titleOf(word.replace(/i$/u, 'e')) ?? people.titleOf(word.replace(/i$/u, 'o'))
}

/** Names joined by commas and "and", the last one ending at a place of the text; in their order. */
function holdersBefore(people: PeoplePage, text: string, end: number): FoundName[] {
  const from = Math.max(0, end - REACH)
  const run = runsIn(people, text, from, end).at(-1)
  const last = run?.end === end ? nameEnding(people, text, run, STRONG_NAME) : undefined
  return last ? [...joinedBefore(people, text, from, last.start), last] : []
}
