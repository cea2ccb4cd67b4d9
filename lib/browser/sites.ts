import { isForAWhile } from './all-sites.ts'
import { browser } from './api.ts'
import { crmOrigins } from './crm-access.ts'
import { registrableDomain } from '../text/domain.ts'

const OPENED = 'openedSites'
const CAPTURE = 'capture'

/** Hosts that the rep opened deliberately though their category is excluded. */
export async function openedSites(): Promise<string[]> {
  const found = await browser.storage.local.get(OPENED)
  return Array.isArray(found[OPENED]) ? (found[OPENED] as string[]) : []
}

export async function openSite(host: string): Promise<void> {
  const opened = await openedSites()
  if (!opened.includes(host)) await browser.storage.local.set({ [OPENED]: [...opened, host] })
}

/** Match pattern that covers a site: its registrable domain with all subdomains, or the bare host where it has none. */
export function sitePattern(address: string): string {
  const domain = registrableDomain(address)
  return domain ? `*://*.${domain}/*` : `*://${new URL(address).hostname}/*`
}

/** Asks for the site's permission; must run inside the rep's click. False when the rep declined. */
export async function watchSite(address: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [sitePattern(address)] })
  if (granted) await registerWatchedSites()
  return granted
}

export async function unwatchSite(address: string): Promise<void> {
  await browser.permissions.remove({ origins: [sitePattern(address)] })
  await registerWatchedSites()
}

export async function isWatched(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [sitePattern(address)] })
}

/**
 * Sites with a permission get the capture script from the browser itself, after they have loaded, so that the worker sleeps
 * while the rep is anywhere else. The permissions are the only record: what the rep revokes in the browser is revoked here.
 */
export async function registerWatchedSites(): Promise<void> {
  // A CRM is open for calls, not for reading.
  const crms = new Set(await crmOrigins())
  const { origins = [] } = await browser.permissions.getAll()
  const matches = origins.filter((origin) => !crms.has(origin) && !isForAWhile(origin))
  const scripting = browser.scripting
  const registered = await scripting.getRegisteredContentScripts({ ids: [CAPTURE] })
  if (matches.length === 0) {
    if (registered.length) await scripting.unregisterContentScripts({ ids: [CAPTURE] })
    return
  }
  const script = {
    id: CAPTURE,
    matches,
    js: ['capture.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
  if (registered.length) await scripting.updateContentScripts([script])
  else await scripting.registerContentScripts([script])
}
