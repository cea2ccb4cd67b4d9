import { receiver } from '../browser/receive.ts'
import { composed } from '../page/composed.ts'
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
    'page.observed': async ({ viewId, turn, transcript, parcels }, { tabId, url }) => {
      if (tabId === undefined) return true
      const whole = parcels ? wholeOf(tabId, parcels, transcript) : transcript
      if (!whole) return false
      await observePage(tabId, viewId, composed(whole), turn, url, countNew)
      return true
    },
    'page.fetched': async ({ viewId, transcript }, { tabId, url }) => {
      if (tabId !== undefined) await observeFetched(tabId, viewId, composed(transcript).observation, url)
    },
  }),
}

export type Reader = typeof reader
