import { viewInTab } from '../browser/page-script.ts'
import { receiver } from '../browser/receive.ts'
import { setView } from '../browser/views.ts'
import { mayReadPage, readTab } from './read-tab.ts'
import { serveOpenTabs } from './serve-open-tabs.ts'

/**
 * The worker part that decides, by its URL, whether a page may be read. Needs neither an extractor nor the database library.
 */
export const gate = {
  readTab,
  serveOpenTabs,
  answer: receiver({
    'page.opened': async (_, { tabId, url }) => tabId !== undefined && mayReadPage(tabId, url),
    'page.refused': async ({ viewId, reason }, { tabId, url }) => {
      // The tab has moved on to another view, so there is nothing to answer.
      if (tabId === undefined || (await viewInTab(tabId))?.viewId !== viewId) return
      await setView({ state: 'refused', tabId, url, reason, mayOpen: reason === 'passwordField' })
    },
  }),
}

export type Gate = typeof gate
