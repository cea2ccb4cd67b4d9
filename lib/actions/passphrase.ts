import { discardVault, lock, onVaultChanged, protect, unlock, unprotect, vaultState, type VaultState } from '../browser/vault.ts' // prettier-ignore
import { problem, type Problem } from '../model/index.ts'

export type { VaultState }

/** Shorter ones can be guessed, however many rounds the derivation has. */
export const SHORTEST = 10

type Done = { readonly ok: true }
const done: Done = { ok: true }

/** Watches whether there is a passphrase, and whether it has been entered. */
export function watchVault(next: (state: VaultState) => void): () => void {
  const tell = () => void vaultState().then(next)
  tell()
  return onVaultChanged(tell)
}

/** Sets a passphrase, or changes it while the credentials are unlocked. */
export async function setPassphrase(
  passphrase: string,
  again: string,
): Promise<Done | Problem<'passphraseShort' | 'passphrasesDiffer' | 'crmLocked'>> {
  if (passphrase.length < SHORTEST) return problem('passphraseShort')
  if (passphrase !== again) return problem('passphrasesDiffer')
  return (await protect(passphrase)) ? done : problem('crmLocked')
}

export async function unlockKeys(passphrase: string): Promise<Done | Problem<'passphraseWrong'>> {
  return (await unlock(passphrase)) ? done : problem('passphraseWrong')
}

export async function lockKeys(): Promise<Done> {
  await lock()
  return done
}

export async function removePassphrase(): Promise<Done | Problem<'crmLocked'>> {
  return (await unprotect()) ? done : problem('crmLocked')
}

/** Deletes the encrypted credentials and nothing else: drafts and receipts stay. */
export async function discardKeys(): Promise<Done> {
  await discardVault()
  return done
}
