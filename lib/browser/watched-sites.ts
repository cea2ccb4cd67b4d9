import { isForAWhile } from './all-sites.ts'
import { browser } from './api.ts'
import { crmOrigins } from './crm-access.ts'

const CAPTURE = 'capture'

/**
 * Sites with a permission get the capture script from the browser itself, after they have loaded, so that the worker sleeps
 * while the rep is anywhere else. The permissions are the only record: what the rep revokes in the browser is revoked here.
 */
export async function registerWatchedSites(): Promise<void> {
  const matches = await watchedOrigins()
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

/** Open tabs of such sites, but for those that the browser has put away: they load anew when the rep opens them. */
export async function watchedTabs(): Promise<{ readonly id: number; readonly url: string }[]> {
  const url = await watchedOrigins()
  if (url.length === 0) return []
  const tabs = await browser.tabs.query({ url, discarded: false })
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]))
}

async function watchedOrigins(): Promise<string[]> {
  // A CRM is open for calls, not for reading.
  const crms = new Set(await crmOrigins())
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => !crms.has(origin) && !isForAWhile(origin))
}
