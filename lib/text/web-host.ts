/**
 * Host of a web address as a CRM keeps it, with or without `https://`: lower case, letters of other scripts as the net writes them, without
 * `www.`; '' where there is none. It knows no list of domains, so that it may stand where that would be too heavy.
 */
export function webHost(address: string): string {
  const written = address.trim().replace(/^\/\//, '')
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`
  if (written === '' || !URL.canParse(whole)) return ''
  return new URL(whole).hostname.toLowerCase().replace(/\.$/, '').replace(/^www\d?\./, '') // prettier-ignore
}
