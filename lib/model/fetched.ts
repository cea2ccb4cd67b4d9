import type { Reading } from './finding.ts'

/** What became of a page of the site that the rep asked to be read. */
export interface FetchedPage {
  readonly url: string
  /** `refused`: on a site that is not read. `elsewhere`: it led to another site. */
  readonly outcome: 'read' | 'refused' | 'elsewhere' | 'notHtml' | 'tooLarge' | 'gone' | 'noAnswer'
  /** There when it was read. */
  readonly reading?: Reading
}
