import type { Refusal } from '../model/index.ts'
import { excludedCategory } from './excluded-sites.ts'
import { isPrivateHost } from './private-address.ts'

export interface Verdict {
  readonly reason: Refusal
  /** The rep may open this one site deliberately; a browser page never opens. */
  readonly mayOpen: boolean
}

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]

/**
 * Why a page at this address is not read, or undefined when it may be. Decided by the address alone, before anything of
 * the page is touched. `opened` holds hosts that the rep opened deliberately.
 */
export function refusalOf(address: string, opened: readonly string[]): Verdict | undefined {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return { reason: 'browserPage', mayOpen: false }
  }
  if (url.protocol === 'file:') return { reason: 'localFile', mayOpen: false }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { reason: 'browserPage', mayOpen: false }
  const host = url.hostname
  if (STORES.includes(host)) return { reason: 'storePage', mayOpen: false }
  if (opened.includes(host)) return undefined
  if (isPrivateHost(host)) return { reason: 'privateAddress', mayOpen: true }
  const category = excludedCategory(host)
  return category && { reason: category, mayOpen: true }
}
