/** An absolute address in the pieces that signals ask for. Host in lower case, without port; path begins with `/`. */
export interface Address {
  readonly host: string
  readonly path: string
  readonly query: string
}

/** Taken apart by hand: the observation's addresses are already resolved, and there may be hundreds on a page. */
export function addressOf(url: string): Address | undefined {
  const start = url.indexOf('://')
  if (start < 0) return undefined
  let end = url.length
  const hash = url.indexOf('#')
  if (hash >= 0) end = hash
  let path = url.indexOf('/', start + 3)
  if (path < 0 || path > end) path = end
  let query = url.indexOf('?', start + 3)
  if (query < 0 || query > end) query = end
  if (path > query) path = query
  let host = url.slice(start + 3, path).toLowerCase()
  const user = host.lastIndexOf('@')
  if (user >= 0) host = host.slice(user + 1)
  const port = host.indexOf(':')
  if (port >= 0) host = host.slice(0, port)
  // No name in the DNS is longer; a longer one only costs time.
  if (host.length > 253) return undefined
  return { host, path: url.slice(path, query) || '/', query: url.slice(query + 1, end) }
}

/** The path begins with `start`, and what follows does not continue its last word. */
export function pathBegins(path: string, start: string): boolean {
  if (!path.startsWith(start)) return false
  const last = start.charCodeAt(start.length - 1)
  return !isWordUnit(last) || path.length === start.length || !isWordUnit(path.charCodeAt(start.length))
}

function isWordUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}

/** Value of a query's parameter; '' where it is absent. */
export function parameterOf(query: string, name: string): string {
  for (const pair of query.split('&')) if (pair.startsWith(`${name}=`)) return pair.slice(name.length + 1)
  return ''
}

/** The id that follows in a path: letters, digits, hyphen and underscore up to the next other sign. */
export function idAt(path: string, at: number): string {
  let end = at
  while (end < path.length && (isWordUnit(path.charCodeAt(end)) || path[end] === '-' || path[end] === '_'))
    end += 1
  return path.slice(at, end)
}

/** An id of a customer, not a word of the vendor's: four signs or more with a digit, or sixteen and more. */
export function looksLikeId(id: string): boolean {
  return id.length >= 4 && id.length <= 80 && (id.length >= 16 || /\d/.test(id))
}
