import { base64 } from '../../text/base64.ts'

/** Value of an `Authorization` header by RFC 7617. UTF-8, as names and passwords are in any script. */
export function basicAuth(user: string, password = ''): string {
  return `Basic ${base64(new TextEncoder().encode(`${user}:${password}`))}`
}
