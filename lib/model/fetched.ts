import type { Reading } from './finding.ts'

/** The outcome of reading one further page of the site. */
export interface FetchedPage {
  readonly url: string
  /** `refused`: its site may not be read. `elsewhere`: it redirected to another site. */
  readonly outcome: 'read' | 'refused' | 'elsewhere' | 'notHtml' | 'tooLarge' | 'gone' | 'noAnswer'
  /** Set if it was read. */
  readonly reading?: Reading
}
