import type { Reading } from './finding.ts'

/** Why a page is not read; a key with a message in lib/i18n. */
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

/** What the extension currently knows of one tab. Kept in session storage: an unfiled reading never touches the disk. */
export type TabView =
  | {
      readonly state: 'reading'
      readonly tabId: number
      readonly url: string
      /** Milliseconds since 1970. */
      readonly since: number
      /** A first attempt was not answered. */
      readonly again?: true
    }
  | {
      readonly state: 'read'
      readonly tabId: number
      readonly url: string
      readonly viewId: string
      /** Number of this reading within the view, from 0. */
      readonly turn: number
      readonly reading: Reading
      /** For each line, the text of the page's transcript in which it begins: the page knows its texts, not our lines. */
      readonly firstTexts?: readonly number[]
      readonly more: number
      /** Same-origin frames that can be read if the rep asks for it. */
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

/** The outcome for one tab when a whole window is read. */
export interface TabRead {
  readonly tabId: number
  readonly url: string
  readonly title: string
  readonly outcome:
    | { readonly state: 'read'; readonly reading: Reading }
    | { readonly state: 'refused'; readonly reason: Refusal }
    /** `asleep`: the browser discarded the tab to save memory; it reloads when the rep opens it. */
    | { readonly state: 'failed'; readonly reason: 'noAccess' | 'gone' | 'noAnswer' | 'asleep' }
}
