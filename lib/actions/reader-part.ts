import { receiver } from '../browser/receive.ts'
import { countNew } from './count-new.ts'
import { observeFetched } from './observe-fetched.ts'
import { observePage } from './observe-page.ts'
import { keepParcel, wholeOf } from './parcels-held.ts'

/** The worker part that handles observations: extractors and the store are loaded only when there is a page. */
export const reader = {
  answer: receiver({
    'page.parcel': async ({ key, at, parcel }, { tabId }) => {
      if (tabId !== undefined) keepParcel(tabId, key, at, parcel)
    },
    'page.observed': async ({ viewId, turn, observation, parcels }, { tabId, url }) => {
      if (tabId === undefined) return true
      const whole = parcels ? wholeOf(tabId, parcels, observation) : observation
      if (!whole) return false
      await observePage(tabId, viewId, whole, turn, url, countNew)
      return true
    },
    'page.fetched': async ({ viewId, observation }, { tabId, url }) => {
      if (tabId !== undefined) await observeFetched(tabId, viewId, observation, url)
    },
  }),
}

export type Reader = typeof reader
