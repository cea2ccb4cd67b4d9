import { isForAWhile } from './all-sites.ts'
import { browser } from './api.ts'
import { crmOrigins } from './crm-access.ts'

const CAPTURE = 'capture'

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
