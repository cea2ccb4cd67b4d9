import { noPolicy, type Policy, type Refusal } from '../model/index.ts'
import { excludedCategory } from './excluded-sites.ts'
import { isPrivateHost } from './private-address.ts'

export interface Verdict {
  readonly reason: Refusal
  /** The rep may open this one site deliberately; a browser page can never be opened. */
  readonly mayOpen: boolean
}

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]

/** Settings of the rep and their company about sites, in addition to the built-in list. */
export interface SiteRules {
  /** Hosts of excluded categories that the rep opened deliberately. */
  readonly opened: readonly string[]
  /** Domains, with subdomains, that the rep never wants read. */
  readonly never: readonly string[]
  readonly policy: Policy
}

export const noRules: SiteRules = { opened: [], never: [], policy: noPolicy }

/**
 * Why a page at this URL is not read, or undefined if it may be. Decided by the URL alone, before the page is touched.
 * Policy and the rep's never list take precedence over sites opened deliberately.
 */
export function refusalOf(address: string, rules: SiteRules): Verdict | undefined {
  const { opened, never, policy } = rules
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
  if (isUnder(host, policy.neverReadSites)) return { reason: 'lockedByCompany', mayOpen: false }
  if (policy.onlyReadSites.length > 0 && !isUnder(host, policy.onlyReadSites))
    return { reason: 'lockedByCompany', mayOpen: false }
  if (isUnder(host, never)) return { reason: 'neverCollect', mayOpen: false }
  if (opened.includes(host)) return undefined
  if (isPrivateHost(host)) return { reason: 'privateAddress', mayOpen: true }
  const category = excludedCategory(host)
  return category && { reason: category, mayOpen: true }
}

/** Whether a host is one of the domains or a subdomain of one. */
function isUnder(host: string, domains: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  return domains.some((one) => {
    const domain = one
      .toLowerCase()
      .replace(/^\*?\./, '')
      .replace(/\.$/, '')
    return domain !== '' && (name === domain || name.endsWith(`.${domain}`))
  })
}
