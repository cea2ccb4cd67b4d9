import { browser } from './api.ts'

/** The two patterns of `optional_host_permissions`; together they cover every site. */
const ALL_SITES = ['https://*/*', 'http://*/*']

/**
 * Requests access to all sites, to read a window's tabs once; must run inside the rep's click. Nothing narrower works: the
 * browser hides the other tabs' addresses until access is granted. `askedNow`: it was granted just now and must be given
 * back.
 */
export async function requestAllSites(): Promise<{ readonly granted: boolean; readonly askedNow: boolean }> {
  // The request fails if anything is awaited before it, and shows no prompt if access is already granted.
  const granted = await browser.permissions.request({ origins: ALL_SITES })
  return { granted, askedNow: granted && !(await isBuiltIn()) }
}

/** Gives up access to all sites; single sites that the rep switched on keep theirs. */
export async function releaseAllSites(): Promise<void> {
  await browser.permissions.remove({ origins: ALL_SITES })
}

/** A temporary grant does not mean that the rep wants these sites read automatically. */
export function isTemporary(pattern: string): boolean {
  return ALL_SITES.includes(pattern)
}

async function isBuiltIn(): Promise<boolean> {
  const { host_permissions: given = [] } = browser.runtime.getManifest() as { host_permissions?: string[] }
  return given.length > 0
}
