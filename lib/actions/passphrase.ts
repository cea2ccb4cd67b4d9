import { giveUpVault, lock, onVaultChanged, protect, unlock, unprotect, vaultState, type VaultState } from '../browser/vault.ts' // prettier-ignore
import { problem, type Problem } from '../model/index.ts'

export type { VaultState }

/** Shorter ones are guessed, however many rounds. */
export const SHORTEST = 10

type Done = { readonly ok: true }
const done: Done = { ok: true }

/** What the settings follow: whether there is a passphrase, and whether it was given. */
export function watchVault(next: (state: VaultState) => void): () => void {
  const tell = () => void vaultState().then(next)
  tell()
  return onVaultChanged(tell)
}

/** Sets a passphrase, or another one while the keys are unlocked. */
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

/** The sealed keys go, and nothing else: drafts and receipts stay. */
export async function throwKeysAway(): Promise<Done> {
  await giveUpVault()
  return done
}
