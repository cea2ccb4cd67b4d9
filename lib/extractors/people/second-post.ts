import { STRONG_NAME } from '../../text/person-name.ts'
import type { PeoplePage } from './people-page.ts'
import type { TitleReading } from './title-reading.ts'

/** "Director: Ana Ruiz. Head of quality: …": where the second label begins. */
export function lastSentence(left: string): number {
  const colon = left.search(/[:：]/u)
  const stop = colon < 0 ? -1 : Math.max(left.lastIndexOf('. '), left.lastIndexOf('; '))
  return stop > colon ? stop + 2 : 0
}

/** "Owner is Jan Wąsik, chief accountant – …": where the second post begins, after another person. */
export function afterOther(people: PeoplePage, left: string): number {
  const comma = left.lastIndexOf(', ')
  const isOther = comma > 0 && people.mayHoldName(left.slice(0, comma))
  return isOther && people.titleOf(left.slice(comma + 2)) ? comma + 2 : 0
}

/** "GF Anna Berg, GF Max Holm": what would be the second one's title holds the first one's name. */
export function holdsAnother(people: PeoplePage, left: string, { matches }: TitleReading): boolean {
  const first = matches[0]!
  const last = matches.at(-1)!
  if (first === last || !people.mayHoldName(left.slice(first.end, last.start))) return false
  return (people.nameOf(left.slice(first.end, last.start))?.score ?? 0) >= STRONG_NAME
}
