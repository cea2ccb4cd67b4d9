import { browser } from './api.ts'
import { registrableDomain } from '../text/domain.ts'
import { registerWatchedSites } from './watched-sites.ts'

const OPENED = 'openedSites'

/** Hosts of excluded categories that the rep opened deliberately. */
export async function openedSites(): Promise<string[]> {
  const found = await browser.storage.local.get(OPENED)
  return Array.isArray(found[OPENED]) ? (found[OPENED] as string[]) : []
}

export async function openSite(host: string): Promise<void> {
  const opened = await openedSites()
  if (!opened.includes(host)) await browser.storage.local.set({ [OPENED]: [...opened, host] })
}

/**
 * Match patterns for a site: its registrable domain with all subdomains, or the bare host if it has none. One per scheme:
 * the browser checks each against the manifest's patterns one by one, and `*:` is a subset of neither.
 */
function sitePatterns(address: string): string[] {
  const domain = registrableDomain(address)
  const hosts = domain ? `*.${domain}` : new URL(address).hostname
  return [`https://${hosts}/*`, `http://${hosts}/*`]
}

/** Requests the site's permission; must run inside the rep's click. False if the rep declined. */
export async function watchSite(address: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: sitePatterns(address) })
  if (granted) await registerWatchedSites()
  return granted
}

export async function unwatchSite(address: string): Promise<void> {
  await browser.permissions.remove({ origins: sitePatterns(address) })
  await registerWatchedSites()
}

export async function isWatched(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: sitePatterns(address) })
}
