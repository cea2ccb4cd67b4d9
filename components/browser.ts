import { createContext, useContext } from 'react'
import type { FetchedPage, TabView } from '@/lib/model/index.ts'

/**
 * What the extension's pages need from the browser. Entrypoints supply the real implementation, so everything below them can
 * be rendered without an extension.
 */
export interface BrowserSide {
  /** Calls back with the view of the active tab, at once and on every change; `undefined` if there is none. */
  readonly watchTabView: (show: (view: TabView | undefined) => void) => () => void
  readonly readTab: (tabId: number) => Promise<void>
  /** Reads a tab of an excluded site at the rep's explicit request. */
  readonly readAnyway: (tabId: number, url: string) => Promise<void>
  /** Scrolls to the words on the page and highlights them. False if they are not found. */
  readonly reveal: (tabId: number, quote: string, line?: number) => Promise<boolean>
  /** A small copy of the first of these images that the page has loaded, as a `data:` URL. */
  readonly logo: (tabId: number, addresses: readonly string[]) => Promise<string | undefined>
  /** Reads same-origin frames as well. False if the page did not answer. */
  readonly readFrames: (tabId: number) => Promise<boolean>
  readonly isWatched: (url: string) => Promise<boolean>
  /** Requests the site's permission. False if the rep declined. Must run inside the click. */
  readonly watchSite: (url: string) => Promise<boolean>
  readonly unwatchSite: (url: string) => Promise<void>
  /** Reads further pages and well-known files of the tab's site, reporting each when it is settled. */
  readonly readPages: (
    tabId: number,
    pageUrl: string,
    urls: readonly string[],
    files: readonly string[],
    progress: (page: FetchedPage) => void,
  ) => Promise<readonly FetchedPage[]>
  /** @param route such as `#/settings`; without it, the page that is open there, else the profiles. */
  readonly openWorkspace: (route?: string) => Promise<void>
}

export const BrowserContext = createContext<BrowserSide | undefined>(undefined)

export function useBrowser(): BrowserSide {
  const browser = useContext(BrowserContext)
  if (!browser) throw new Error('A component that speaks to the browser stands outside of Frame.')
  return browser
}
