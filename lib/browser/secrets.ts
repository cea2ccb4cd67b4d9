import { browser } from './api.ts'
import { rewriteLocal, settledLocal } from './local-files.ts'
import { SECRET, sealedIn, unsealedIn } from './vault.ts'

/** What opens a CRM: keys and sessions, by connection. */
export type Secret = Readonly<Record<string, string>>

const nameOf = (id: string) => `${SECRET}${id}`

/**
 * The one place where keys lie: the browser's own storage of this extension, shut to content scripts, in no draft, log, receipt, export or
 * message; sealed where the rep chose a passphrase (vault.ts), and then `locked` until it was given.
 */
export async function secretOf(id: string): Promise<Secret | 'locked' | undefined> {
  await trustedOnly()
  await settledLocal()
  const name = nameOf(id)
  const stored = (await browser.storage.local.get(name))[name] as object | undefined
  return stored && ((await unsealedIn(name, stored)) as Secret | 'locked' | undefined)
}

/** False while the vault is locked: nothing is kept then. */
export async function keepSecret(id: string, secret: Secret): Promise<boolean> {
  await trustedOnly()
  await settledLocal()
  const kept = await sealedIn(nameOf(id), secret)
  if (kept) await browser.storage.local.set({ [nameOf(id)]: kept })
  return kept !== undefined
}

/** Gone from the files too. */
export async function dropSecret(id: string): Promise<void> {
  await rewriteLocal((before) => Object.fromEntries(Object.entries(before).filter(([name]) => name !== nameOf(id)))) // prettier-ignore
}

interface WithAccessLevel {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/** Chrome lets content scripts read `storage.local` unless told otherwise. */
async function trustedOnly(): Promise<void> {
  await (browser.storage.local as WithAccessLevel).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
