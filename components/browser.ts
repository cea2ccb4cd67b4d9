import { createContext, useContext } from 'react'
import type { FetchedPage, TabView } from '@/lib/model/index.ts'

/**
 * What the pages of the extension ask of the browser. Entrypoints hand in the real one;
 * everything below them can be shown without an extension around it.
 */
export interface BrowserSide {
  /** Calls with the view of the tab in front, at once and on every change; `undefined` where nothing is known of it. */
  readonly watchTabView: (show: (view: TabView | undefined) => void) => () => void
  readonly readTab: (tabId: number) => Promise<void>
  /** Reads a tab of an excluded site because the rep asked for it. */
  readonly readAnyway: (tabId: number, url: string) => Promise<void>
  /** Scrolls the page to the words and marks them. False when they are not found there. */
  readonly reveal: (tabId: number, quote: string, line?: number) => Promise<boolean>
  /** A small copy of the first of these pictures that the page itself has loaded, as a `data:` address. */
  readonly logo: (tabId: number, addresses: readonly string[]) => Promise<string | undefined>
  /** Reads what stands in the page's own frames as well. False when the page did not answer. */
  readonly readFrames: (tabId: number) => Promise<boolean>
  readonly isWatched: (url: string) => Promise<boolean>
  /** Asks for the site's permission. False when the rep said no. Must run inside the click. */
  readonly watchSite: (url: string) => Promise<boolean>
  readonly unwatchSite: (url: string) => Promise<void>
  /** Reads further pages of the site in a tab, and files of the site where they are there; each is told when it is settled. */
  readonly readPages: (
    tabId: number,
    pageUrl: string,
    urls: readonly string[],
    files: readonly string[],
    progress: (page: FetchedPage) => void,
  ) => Promise<readonly FetchedPage[]>
  readonly openWorkspace: () => Promise<void>
}

export const BrowserContext = createContext<BrowserSide | undefined>(undefined)

export function useBrowser(): BrowserSide {
  const browser = useContext(BrowserContext)
  if (!browser) throw new Error('A component that speaks to the browser stands outside of Frame.')
  return browser
}
