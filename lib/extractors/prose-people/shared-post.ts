import type { PeoplePage } from '../people/people-page.ts'
import type { TitleReading } from '../people/title-reading.ts'
import { STRONG_NAME } from '../../text/person-name.ts'
import type { FoundName, Span } from './span.ts'

/** "…, cofondatrices et gérantes," or "… (Consiglieri)": words between signs that may be a post of several. */
const BETWEEN = /(?:,\s|\s\()([\p{L}][\p{L}\s'’-]{4,60}?)(?=\s?[,.;)]|$)/gu
const JOINT = /(?:,\s(?:(?:and|und|et|y|e|oraz|en|и|ve)\s)?|\s(?:and|und|et|y|e|i|oraz|en|и|ve|sowie|&)\s)$/u
const JOINED = /\s(?:and|und|et|y|e|i|oraz|en|и|ve|&)\s/u
const REACH = 60
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
    const holders = namesBefore(people, text, match.index)
    const isJoined = JOINED.test(match[1]!)
    if (holders.length >= 2) found.push({ start, end: start + match[1]!.length, reading, holders, isJoined })
    if (found.length >= MOST) break
  }
  return found
}

/** The words are a post only in the plural, each of two joined by "and". */
function pluralPost(people: PeoplePage, words: string): TitleReading | undefined {
  if (words.split(' ').length > 6) return undefined
  const readings = words.split(JOINED).map((piece) => people.postOf(piece) ?? ofItaly(people, piece))
  const isWhole = readings.every((reading) => reading !== undefined && reading.coverage >= 0.6)
  return isWhole ? readings[0] : undefined
}

/** "Consiglieri", "fondatori": the plural in -i that other languages do not have. */
function ofItaly(people: PeoplePage, word: string): TitleReading | undefined {
  if (!/\p{L}{4}i$/u.test(word)) return undefined
  return people.titleOf(word.replace(/i$/u, 'e')) ?? people.titleOf(word.replace(/i$/u, 'o'))
}

/** Names joined by commas and "and", the last one ending at a place of the text; in their order. */
export function namesBefore(people: PeoplePage, text: string, end: number): FoundName[] {
  const found: FoundName[] = []
  for (let to = end; found.length < MOST;) {
    const name = nameEndingAt(people, text, to)
    if (!name) break
    found.unshift(name)
    const joint = JOINT.exec(text.slice(Math.max(0, name.start - 12), name.start))
    if (!joint) break
    to = name.start - joint[0].length
  }
  return found
}

/** The longest strong name of capitalised words that ends at a place; a word of the sentence before it is left out. */
function nameEndingAt(people: PeoplePage, text: string, end: number): FoundName | undefined {
  const from = Math.max(0, end - REACH)
  const words = text.slice(from, end).split(/(\s+)/)
  for (let count = Math.min(7, words.length); count >= 3; count -= 2) {
    const piece = words.slice(-count).join('')
    if (!/^\p{Lu}/u.test(piece) || /[,.;:()]\s/u.test(piece) || JOINED.test(piece)) continue
    const name = people.nameOf(piece)
    if (!name || name.score < STRONG_NAME) continue
    const start = end - piece.length
    return { name, start: start + name.start, end: start + name.end }
  }
  return undefined
}
