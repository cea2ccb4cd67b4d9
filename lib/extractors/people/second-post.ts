import type { PeoplePage } from './people-page.ts'

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
