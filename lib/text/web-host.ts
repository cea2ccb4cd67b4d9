/**
 * Host of a web address as stored in a CRM, with or without `https://`: lower case, punycode, without `www.`; '' if invalid.
 * Does not need the public suffix list, so it can be used where that would be too large.
 */
export function webHost(address: string): string {
  const written = address.trim().replace(/^\/\//, '')
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`
  if (written === '' || !URL.canParse(whole)) return ''
  return new URL(whole).hostname.toLowerCase().replace(/\.$/, '').replace(/^www\d?\./, '') // prettier-ignore
}

/** A domain as browsers write it in addresses, lower case and in punycode; unchanged if it is none. */
export function domainInAddress(domain: string): string {
  const address = `https://${domain}`
  return !/[/:?#@]/.test(domain) && URL.canParse(address) ? new URL(address).hostname : domain
}
