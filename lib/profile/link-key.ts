import { percentDecoded } from '../text/percent-decoded.ts'

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|igsh|trk|ref|ref_src|originalsubdomain|lang|hl|locale)$/i
const SAME_HOST: Readonly<Record<string, string>> = {
  'twitter.com': 'x.com',
  'mobile.twitter.com': 'x.com',
  'youtu.be': 'youtube.com',
  'fb.com': 'facebook.com',
  'telegram.me': 't.me',
}

/** A link for comparison: without scheme, `www.`, tracking, trailing slash and the country or mobile host of a network. */
export function linkKey(link: string): string {
  let url: URL
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link}`)
  } catch {
    return link.trim().toLowerCase()
  }
  const host = url.hostname
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .replace(
      /^(?:[a-z]{2}(?:-[a-z]{2})?|m|mobile|web)\.(?=(?:linkedin|facebook|instagram|youtube|xing)\.com$)/,
      '',
    )
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort()
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&')
  const path = percentDecoded(url.pathname)
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase()
  return `${SAME_HOST[host] ?? host}${path}${query ? `?${query}` : ''}`
}
