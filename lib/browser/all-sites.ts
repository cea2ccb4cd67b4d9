import { browser } from './api.ts'

/** The two patterns of `optional_host_permissions`: together they are every site. */
const ALL_SITES = ['https://*/*', 'http://*/*']

/**
 * Asks for every site, to read the tabs of a window once; must run inside the rep's click. There is no smaller question: the
 * addresses of the other tabs are not told before it is answered. `askedNow` says that it is to be given back.
 */
export async function askForAllSites(): Promise<{ readonly granted: boolean; readonly askedNow: boolean }> {
  // The question is lost when anything is awaited before it, and no question is asked where the answer is known.
  const granted = await browser.permissions.request({ origins: ALL_SITES })
  return { granted, askedNow: granted && !(await isBuiltIn()) }
}

/** Gives every site back; single sites that the rep switched on stay. */
export async function giveBackAllSites(): Promise<void> {
  await browser.permissions.remove({ origins: ALL_SITES })
}

/** A grant for a while is no site that the rep wants read whenever it is opened. */
export function isForAWhile(pattern: string): boolean {
  return ALL_SITES.includes(pattern)
}

async function isBuiltIn(): Promise<boolean> {
  const { host_permissions: given = [] } = browser.runtime.getManifest() as { host_permissions?: string[] }
  return given.length > 0
}
