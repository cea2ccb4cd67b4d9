/** Whether a host is in the rep's own network: loopback, private and link-local ranges, single-label and local names. */
export function isPrivateHost(host: string): boolean {
  const name = host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
  if (name === '') return true
  if (name.includes(':')) return isPrivateV6(name)
  const octets = name.split('.').map(Number)
  if (octets.length === 4 && octets.every((octet) => Number.isInteger(octet) && octet >= 0 && octet <= 255))
    return isPrivateV4(octets as [number, number, number, number])
  if (!name.includes('.')) return true
  return LOCAL_NAMES.some((suffix) => name.endsWith(suffix))
}

const LOCAL_NAMES = [
  '.local',
  '.internal',
  '.intranet',
  '.lan',
  '.home',
  '.corp',
  '.home.arpa',
  '.localhost',
  '.localdomain',
  '.onion',
]

/** RFC 1918, 1122, 3927, 6598 and the unspecified address. */
function isPrivateV4([a, b]: readonly [number, number, number, number]): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168)
  )
}

/** RFC 4193 (unique local), 4291 (loopback, link-local) and IPv4-mapped IPv6, as URL serialises them. */
function isPrivateV6(name: string): boolean {
  if (name === '::1' || name === '::') return true
  if (/^f[cd][0-9a-f]{2}:/.test(name) || /^fe[89ab][0-9a-f]:/.test(name)) return true
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(name)
  if (!mapped) return false
  const high = parseInt(mapped[1]!, 16)
  const low = parseInt(mapped[2]!, 16)
  return isPrivateV4([high >> 8, high & 255, low >> 8, low & 255])
}
