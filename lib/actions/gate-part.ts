import { receiver } from '../browser/receive.ts'
import { setView } from '../browser/views.ts'
import { mayReadPage, readTab } from './read-tab.ts'

/** What the worker does before a page is read: whether it may be, by its address. Neither a reader nor the store's library is needed. */
export const gate = {
  readTab,
  answer: receiver({
    'page.opened': async (_, { tabId, url }) => tabId !== undefined && mayReadPage(tabId, url),
    'page.refused': async ({ reason }, { tabId, url }) => {
      if (tabId === undefined) return
      await setView({ state: 'refused', tabId, url, reason, mayOpen: reason === 'passwordField' })
    },
  }),
}

export type Gate = typeof gate
