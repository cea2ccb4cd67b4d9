import { whoIsThere } from '../browser/page-script.ts'
import { receiver } from '../browser/receive.ts'
import { setView } from '../browser/views.ts'
import { mayReadPage, readTab } from './read-tab.ts'
import { serveOpenTabs } from './serve-open-tabs.ts'

/** What the worker does before a page is read: whether it may be, by its address. Neither a reader nor the store's library is needed. */
export const gate = {
  readTab,
  serveOpenTabs,
  answer: receiver({
    'page.opened': async (_, { tabId, url }) => tabId !== undefined && mayReadPage(tabId, url),
    'page.refused': async ({ viewId, reason }, { tabId, url }) => {
      // Of a view that the tab no longer shows, nothing is to be said.
      if (tabId === undefined || (await whoIsThere(tabId))?.viewId !== viewId) return
      await setView({ state: 'refused', tabId, url, reason, mayOpen: reason === 'passwordField' })
    },
  }),
}

export type Gate = typeof gate
