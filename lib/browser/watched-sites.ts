import { isTemporary } from './all-sites.ts'
import { browser } from './api.ts'
import { crmOrigins } from './crm-access.ts'

const CAPTURE = 'capture'

/**
 * On sites with a permission, the browser injects the capture script itself after loading, so the worker sleeps while the
 * rep is elsewhere. The permissions are the only record: revoking one in the browser revokes it here. One context at a time:
 * worker and page both answer a new permission, and a script that is registered twice is an error.
 */
export async function registerWatchedSites(): Promise<void> {
  await navigator.locks.request(CAPTURE, register)
}

async function register(): Promise<void> {
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

/** Open tabs of such sites, except discarded ones: those reload when the rep opens them. */
export async function watchedTabs(): Promise<{ readonly id: number; readonly url: string }[]> {
  const url = await watchedOrigins()
  if (url.length === 0) return []
  const tabs = await browser.tabs.query({ url, discarded: false })
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]))
}

async function watchedOrigins(): Promise<string[]> {
  // A CRM's origin is granted for requests, not for reading.
  const crms = new Set(await crmOrigins())
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => !crms.has(origin) && !isTemporary(origin))
}
