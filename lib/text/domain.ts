import { getDomain, getHostname } from 'tldts-icann'

/** Registrable domain of an address or host (`www.firma.com.pl` → `firma.com.pl`), lower case; '' if there is none. */
export function registrableDomain(address: string): string {
  return getDomain(address)?.toLowerCase() ?? ''
}

/** Host without `www.`, lower case; '' if there is none. */
export function hostOf(address: string): string {
  return (getHostname(address) ?? '').toLowerCase().replace(/^www\d?\./, '')
}
