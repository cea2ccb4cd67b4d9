import { isPrivateHost } from '../../privacy/private-address.ts'

/**
 * Where credentials may be sent: over TLS, or in plain text to a server in the rep's own network that the rep named. The
 * extension's CSP cannot express "private addresses", so this is checked before every request.
 */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, search, hash } = new URL(address)
  if (username !== '' || search !== '' || hash !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && isPrivateHost(hostname))
}

/** Normalises the address typed by the rep: `crm.firm.example/` becomes `https://crm.firm.example`. */
export function plainAddress(typed: string): string | undefined {
  const trimmed = typed.trim().replace(/(?<!\/)\/+$/, '')
  const address = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  const page = address.replace(/\/?#.*/s, '').replace(/\/(?:api\/v1|index\.php)?$/i, '')
  return isSafeAddress(page) ? page : undefined
}
