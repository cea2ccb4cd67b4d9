import { browser } from './api.ts'
import { registrableDomain } from '../text/domain.ts'
import { registerWatchedSites } from './watched-sites.ts'

const OPENED = 'openedSites'

/** Hosts that the rep opened deliberately though their category is excluded. */
export async function openedSites(): Promise<string[]> {
  const found = await browser.storage.local.get(OPENED)
  return Array.isArray(found[OPENED]) ? (found[OPENED] as string[]) : []
}

export async function openSite(host: string): Promise<void> {
  const opened = await openedSites()
  if (!opened.includes(host)) await browser.storage.local.set({ [OPENED]: [...opened, host] })
}

/**
 * Match patterns that cover a site: its registrable domain with all subdomains, or the bare host where it has none. One for each
 * scheme: the browser holds each against the manifest's patterns, one by one, and `*:` lies within neither of them.
 */
export function sitePatterns(address: string): string[] {
  const domain = registrableDomain(address)
  const hosts = domain ? `*.${domain}` : new URL(address).hostname
  return [`https://${hosts}/*`, `http://${hosts}/*`]
}

/** Asks for the site's permission; must run inside the rep's click. False when the rep declined. */
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
