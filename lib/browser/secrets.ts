import { browser } from './api.ts'

/** What opens a CRM: keys and sessions, by connection. */
export type Secret = Readonly<Record<string, string>>

const name = (id: string) => `secret:${id}`

/**
 * The one place where keys lie: the browser's own storage of this extension, shut to content scripts, in no draft, log, receipt, export or
 * message. Whoever wants more (a passphrase) changes this file alone.
 */
export async function secretOf(id: string): Promise<Secret | undefined> {
  await trustedOnly()
  const found = await browser.storage.local.get(name(id))
  return found[name(id)] as Secret | undefined
}

export async function keepSecret(id: string, secret: Secret): Promise<void> {
  await trustedOnly()
  await browser.storage.local.set({ [name(id)]: secret })
}

export async function dropSecret(id: string): Promise<void> {
  await browser.storage.local.remove(name(id))
}

interface WithAccessLevel {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/** Chrome lets content scripts read `storage.local` unless told otherwise. */
async function trustedOnly(): Promise<void> {
  await (browser.storage.local as WithAccessLevel).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
