import { redirectUrl, signedInAt } from '../../browser/sign-in.ts'
import type { Secret, SignIn } from '../../connectors/connector.ts'
import { codeIn } from './sign-in-answer.ts'
import { base64 } from '../../text/base64.ts'

/** The result of the CRM's sign-in page: an authorisation code, or why there is none. */
export type SignedIn =
  | { readonly ok: true; readonly code: string; readonly back: string; readonly verifier: string }
  | { readonly ok: false; readonly said: string }

/** The rep signs in on the CRM's own page, so no password is ever handled here. */
export async function signedIn(signIn: SignIn, asked: Secret, address: string): Promise<SignedIn> {
  const back = redirectUrl()
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(48)))
  const state = base64url(crypto.getRandomValues(new Uint8Array(24)))
  const challenge = base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)))) // prettier-ignore
  const led = await signedInAt(signIn.page(asked, address, back, { challenge, state }))
  const { code, said } = codeIn(led, state)
  return code === undefined ? { ok: false, said } : { ok: true, code, back, verifier }
}

function base64url(bytes: Uint8Array): string {
  return base64(bytes)
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/(?<!=)=+$/, '')
}
