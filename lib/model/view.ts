import type { Reading } from './finding.ts'

/** Why a page is not read; a key that the panel can speak in one sentence. */
export type Refusal =
  | 'socialNetwork'
  | 'webmail'
  | 'banking'
  | 'health'
  | 'government'
  | 'crm'
  | 'privateAddress'
  | 'passwordField'
  | 'browserPage'
  | 'storePage'
  | 'localFile'
  | 'pdf'
  | 'notHtml'
  | 'incognito'
  | 'neverCollect'
  | 'lockedByCompany'

/** What the extension knows of one tab now. Lives in session storage: an unfiled reading never touches the disk. */
export type TabView =
  | { readonly state: 'reading'; readonly tabId: number; readonly url: string; readonly since: number }
  | {
      readonly state: 'read'
      readonly tabId: number
      readonly url: string
      readonly viewId: string
      /** Which reading of this view it is, from 0 on. */
      readonly turn: number
      readonly reading: Reading
      readonly more: number
      /** Frames of the page's own that can be read when the rep asks for them. */
      readonly frames?: number
    }
  | {
      readonly state: 'refused'
      readonly tabId: number
      readonly url: string
      readonly reason: Refusal
      readonly mayOpen: boolean
    }
  | {
      readonly state: 'failed'
      readonly tabId: number
      readonly url: string
      readonly reason: 'noAccess' | 'gone' | 'noAnswer'
    }

/** What became of one tab when a whole window was read. */
export interface TabRead {
  readonly tabId: number
  readonly url: string
  readonly title: string
  readonly outcome:
    | { readonly state: 'read'; readonly reading: Reading }
    | { readonly state: 'refused'; readonly reason: Refusal }
    /** `asleep`: the browser has put the tab's page away to save memory; it comes back when the rep opens the tab. */
    | { readonly state: 'failed'; readonly reason: 'noAccess' | 'gone' | 'noAnswer' | 'asleep' }
}
