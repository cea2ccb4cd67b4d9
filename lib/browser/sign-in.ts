import type { Manifest } from 'webextension-polyfill'
import { browser } from './api.ts'

/**
 * `identity` is requested only when the rep connects a CRM that uses sign-in. Chrome supports it as an optional permission,
 * other browsers may not.
 */
export const SIGN_IN = 'identity' as string as Manifest.OptionalPermission

/** The OAuth redirect URL: only this extension receives it, and nothing is loaded from it. */
export function redirectUrl(): string {
  return `https://${browser.runtime.id}.chromiumapp.org/`
}

/** Opens the CRM's sign-in page and returns the redirect it ends with; undefined if the rep closed it. */
export async function signedInAt(page: string): Promise<string | undefined> {
  try {
    return await browser.identity.launchWebAuthFlow({ url: page, interactive: true })
  } catch {
    return undefined
  }
}

/** Gives up the permission with the last connection that needed it. */
export async function closeSignIn(): Promise<void> {
  await browser.permissions.remove({ permissions: [SIGN_IN] }).catch(() => false)
}
