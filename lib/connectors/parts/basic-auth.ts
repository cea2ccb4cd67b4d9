/** Value of an `Authorization` header by RFC 7617. UTF-8, as names and passwords are in any script. */
export function basicAuth(user: string, password = ''): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`)
  return `Basic ${btoa(String.fromCharCode(...bytes))}`
}
