import { browser } from './api.ts'
import { rewriteLocal, recoverLocal } from './local-files.ts'
import { SECRET, sealedIn, unsealedIn } from './vault.ts'

/** Credentials for one connection to a CRM: keys and sessions. */
export type Secret = Readonly<Record<string, string>>

const nameOf = (id: string) => `${SECRET}${id}`

/**
 * The only place where credentials are stored: the extension's local storage, closed to content scripts, never in a draft,
 * log, receipt, export or message. Encrypted if the rep set a passphrase (vault.ts), and then `locked` until it is entered.
 */
export async function secretOf(id: string): Promise<Secret | 'locked' | undefined> {
  await trustedOnly()
  await recoverLocal()
  const name = nameOf(id)
  const stored = (await browser.storage.local.get(name))[name] as object | undefined
  return stored && ((await unsealedIn(name, stored)) as Secret | 'locked' | undefined)
}

/** False while the vault is locked: then nothing is stored. */
export async function storeSecret(id: string, secret: Secret): Promise<boolean> {
  await trustedOnly()
  await recoverLocal()
  const kept = await sealedIn(nameOf(id), secret)
  if (kept) await browser.storage.local.set({ [nameOf(id)]: kept })
  return kept !== undefined
}

/** Also erased from the files on disk. */
export async function deleteSecret(id: string): Promise<void> {
  await rewriteLocal((before) => Object.fromEntries(Object.entries(before).filter(([name]) => name !== nameOf(id)))) // prettier-ignore
}

interface WithAccessLevel {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/** Chrome lets content scripts read `storage.local` unless told otherwise. */
async function trustedOnly(): Promise<void> {
  await (browser.storage.local as WithAccessLevel).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
