import type { OwnCompany } from '../people/own-company.ts'
import type { PeoplePage } from '../people/people-page.ts'

/** What reading one post of a sentence needs to know of the sentence and of what was read in it before. */
export interface Sentence {
  readonly people: PeoplePage
  readonly own: OwnCompany
  readonly text: string
  /** End of the last pair; what lies before is spoken for. */
  readonly from: number
  /** A pair came before: the next one may leave out the words that tie it together. */
  readonly goesOn: boolean
}
