import type { Place } from '../people/sighting.ts'
import type { PersonName } from '../../text/person-name.ts'

/** Extent in a line. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface FoundName extends Span {
  readonly name: PersonName
  /** Where the page prints the whole name, if not here. */
  readonly place?: Place
}
