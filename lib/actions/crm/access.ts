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
