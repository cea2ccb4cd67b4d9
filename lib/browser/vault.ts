import { browser } from './api.ts'
import { rewriteLocal, recoverLocal } from './local-files.ts'
import { newVault, opens, seal, unseal, type Sealed, type Vault } from './sealing.ts'

/** Local storage key of the vault: salt, iterations and check text, if the rep set a passphrase. */
const VAULT = 'vault'
/** Session storage key (memory, closed to content scripts) of the decryption key, while the vault is open. */
const KEY = 'vaultKey'
/** Prefix of encrypted entries. */
export const SECRET = 'secret:'

/** `none`: no passphrase is set. */
export type VaultState = 'none' | 'locked' | 'open'

export async function vaultState(): Promise<VaultState> {
  if (!(await readVault())) return 'none'
  return (await readKey()) === undefined ? 'locked' : 'open'
}

/** Calls back whenever the state may have changed. Returns the unsubscribe function. */
export function onVaultChanged(callback: () => void): () => void {
  const heard = (changes: Record<string, unknown>) => {
    if (VAULT in changes || KEY in changes) callback()
  }
  browser.storage.onChanged.addListener(heard)
  return () => browser.storage.onChanged.removeListener(heard)
}

/** The value in its stored form, encrypted if there is a vault. Undefined while it is locked. */
export async function sealedIn(name: string, content: object): Promise<object | undefined> {
  if (!(await readVault())) return content
  const key = await readKey()
  return key === undefined ? undefined : seal(JSON.stringify(content), key, name)
}

/** A stored value, decrypted. `locked` while the key is missing; undefined if it does not decrypt. */
export async function unsealedIn(name: string, stored: object): Promise<object | 'locked' | undefined> {
  if (!isSealed(stored)) return stored
  const key = await readKey()
  if (key === undefined) return 'locked'
  const text = await unseal(stored, key, name)
  return text === undefined ? undefined : (JSON.parse(text) as object)
}

/** Encrypts everything with a new passphrase and erases the plain values from the files. False while the vault is locked. */
export async function protect(passphrase: string): Promise<boolean> {
  const { vault, key } = await newVault(passphrase)
  const open = await readSecrets()
  if (!open) return false
  const sealed = await Promise.all(Object.entries(open).map(async ([name, content]) => [name, await seal(JSON.stringify(content), key, name)])) // prettier-ignore
  await rewriteLocal((before) => ({ ...before, ...Object.fromEntries(sealed), [VAULT]: vault }))
  await browser.storage.session.set({ [KEY]: key })
  return true
}

/** Removes the passphrase: credentials are stored unencrypted again. False while the vault is locked. */
export async function unprotect(): Promise<boolean> {
  const open = await readSecrets()
  if (!open) return false
  await rewriteLocal((before) => without({ ...before, ...open }, (name) => name === VAULT))
  await lock()
  return true
}

/** False for a wrong passphrase. */
export async function unlock(passphrase: string): Promise<boolean> {
  const vault = await readVault()
  const key = vault && (await opens(vault, passphrase))
  if (key === undefined) return false
  await browser.storage.session.set({ [KEY]: key })
  return true
}

export async function lock(): Promise<void> {
  await browser.storage.session.remove(KEY)
}

/** For a forgotten passphrase: deletes the encrypted credentials and nothing else. */
export async function discardVault(): Promise<void> {
  await rewriteLocal((before) => without(before, (name) => name === VAULT || name.startsWith(SECRET)))
  await lock()
}

async function readSecrets(): Promise<Record<string, object> | undefined> {
  await recoverLocal()
  const open: Record<string, object> = {}
  for (const [name, stored] of Object.entries(await browser.storage.local.get(null))) {
    if (!name.startsWith(SECRET)) continue
    const content = await unsealedIn(name, stored as object)
    if (content === 'locked') return undefined
    if (content) open[name] = content
  }
  return (await vaultState()) === 'locked' ? undefined : open
}

async function readVault(): Promise<Vault | undefined> {
  await recoverLocal()
  return (await browser.storage.local.get(VAULT))[VAULT] as Vault | undefined
}

async function readKey(): Promise<string | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as string | undefined
}

function isSealed(stored: object): stored is Sealed {
  return 'sealed' in stored && 'nonce' in stored
}

function without(content: Record<string, unknown>, out: (name: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(content).filter(([name]) => !out(name)))
}
