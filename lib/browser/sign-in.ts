import type { Manifest } from 'webextension-polyfill'
import { browser } from './api.ts'

/** Asked for only when the rep connects a CRM that wants to be signed in to. Chrome may be asked late for it, other browsers not. */
export const SIGN_IN = 'identity' as string as Manifest.OptionalPermission

/** Where a CRM's page leads back to: an address that only this extension hears of, and nothing is loaded from. */
export function backAddress(): string {
  return `https://${browser.runtime.id}.chromiumapp.org/`
}

/** Opens the CRM's page and waits for where it leads; undefined when the rep closed it. */
export async function signedInAt(page: string): Promise<string | undefined> {
  try {
    return await browser.identity.launchWebAuthFlow({ url: page, interactive: true })
  } catch {
    return undefined
  }
}

/** Gives the permission back with the last connection that needed it. */
export async function closeSignIn(): Promise<void> {
  await browser.permissions.remove({ permissions: [SIGN_IN] }).catch(() => false)
}
