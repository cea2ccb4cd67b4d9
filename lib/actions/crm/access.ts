import { isPrivateHost } from '../../privacy/private-address.ts'

/**
 * Where a key may be sent: over TLS, or in the clear to a server of the rep's own network, which the rep named. The policy of the
 * extension cannot say "private addresses", so it is said here, before every call.
 */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, search, hash } = new URL(address)
  if (username !== '' || search !== '' || hash !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && isPrivateHost(hostname))
}

/** The address as the rep typed it, made plain: `crm.firm.example/` is `https://crm.firm.example`. */
export function plainAddress(typed: string): string | undefined {
  const trimmed = typed.trim().replace(/(?<!\/)\/+$/, '')
  const address = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  const page = address.replace(/\/?#.*/s, '').replace(/\/(?:api\/v1|index\.php)?$/i, '')
  return isSafeAddress(page) ? page : undefined
}
