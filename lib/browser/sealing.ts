import { base64 } from '../text/base64.ts'

/** Text encrypted with AES-GCM-256; nonce and ciphertext in base64. */
export interface Sealed {
  readonly nonce: string
  readonly sealed: string
}

/** Stored beside the encrypted texts, not secret: how a passphrase becomes the key, and a text that verifies it. */
export interface Vault {
  readonly salt: string
  readonly rounds: number
  readonly proof: Sealed
}

/** Recommended by OWASP's Password Storage Cheat Sheet for PBKDF2 with SHA-256. */
export const ROUNDS = 600_000
const PROOF = 'dossier'

/** Derives the key of a passphrase: 256 bits by PBKDF2, as base64. Slow on purpose. */
export async function keyOf(passphrase: string, { salt, rounds }: Omit<Vault, 'proof'>): Promise<string> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const from = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: rounds }
  return base64(new Uint8Array(await crypto.subtle.deriveBits(how, from, 256)))
}

/** Creates a vault and its key. */
export async function newVault(passphrase: string, rounds = ROUNDS): Promise<{ vault: Vault; key: string }> {
  const made = { salt: base64(crypto.getRandomValues(new Uint8Array(16))), rounds }
  const key = await keyOf(passphrase, made)
  return { vault: { ...made, proof: await seal(PROOF, key, PROOF) }, key }
}

/** The vault's key; undefined if the passphrase is wrong. */
export async function opens(vault: Vault, passphrase: string): Promise<string | undefined> {
  const key = await keyOf(passphrase, vault)
  return (await unseal(vault.proof, key, PROOF)) === PROOF ? key : undefined
}

/** `place` is authenticated with the text: moved to another place, it does not decrypt. */
export async function seal(text: string, key: string, place: string): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt(how(nonce, place), await aes(key, 'encrypt'), new TextEncoder().encode(text)) // prettier-ignore
  return { nonce: base64(nonce), sealed: base64(new Uint8Array(sealed)) }
}

/** Undefined if it does not decrypt: wrong key, wrong place, or damage. */
export async function unseal(
  { nonce, sealed }: Sealed,
  key: string,
  place: string,
): Promise<string | undefined> {
  try {
    const open = await crypto.subtle.decrypt(
      how(bytes(nonce), place),
      await aes(key, 'decrypt'),
      bytes(sealed),
    )
    return new TextDecoder().decode(open)
  } catch {
    return undefined
  }
}

const how = (iv: Uint8Array<ArrayBuffer>, place: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(place),
})

function aes(key: string, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, [use])
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
