import type { PersonName } from '../../text/person-name.ts'
import type { TitleReading } from './title-reading.ts'

/** Name and title inside one text; offsets into it. */
export interface Pair {
  readonly name: PersonName
  readonly nameStart: number
  readonly nameEnd: number
  readonly titleStart: number
  readonly titleEnd: number
  /** Missing where only the row of like lines tells that it is a title. */
  readonly reading?: TitleReading | undefined
}
