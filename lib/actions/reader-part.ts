import { receiver } from '../browser/receive.ts'
import { setView } from '../browser/views.ts'
import { countNew } from './count-new.ts'
import { observeFetched } from './observe-fetched.ts'
import { observePage } from './observe-page.ts'
import { keepParcel, wholeOf } from './parcels-held.ts'
import { mayReadPage, readTab } from './read-tab.ts'

/** What the worker does about pages: messages' shapes, extractors and the store are only read when there is a page. */
export const reader = {
  readTab,
  /** Answers what the content script says. */
  answer: receiver({
    'page.opened': async (_, { tabId, url }) => tabId !== undefined && mayReadPage(tabId, url),
    'page.parcel': async ({ key, at, parcel }, { tabId }) => {
      if (tabId !== undefined) keepParcel(tabId, key, at, parcel)
    },
    'page.observed': async ({ viewId, more, observation, parcels }, { tabId, url }) => {
      if (tabId === undefined) return true
      const whole = parcels ? wholeOf(tabId, parcels, observation) : observation
      if (!whole) return false
      await observePage(tabId, viewId, whole, more, url, countNew)
      return true
    },
    'page.fetched': async ({ viewId, observation }, { tabId, url }) => {
      if (tabId !== undefined) await observeFetched(tabId, viewId, observation, url)
    },
    'page.refused': async ({ reason }, { tabId, url }) => {
      if (tabId === undefined) return
      await setView({ state: 'refused', tabId, url, reason, mayOpen: reason === 'passwordField' })
    },
  }),
}

export type Reader = typeof reader
