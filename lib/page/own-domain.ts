import { agreesWithLabel } from '../text/name-label.ts'
import { hostOf, registrableDomain } from '../text/domain.ts'
import { emailsIn, emailsOfLink, isFreeMailHost, isPlaceholderEmail } from '../text/email.ts'
import { readableHost } from '../text/punycode.ts'
import type { Page } from './page.ts'

/** Sub-domains that say nothing of whose they are. */
const GENERAL =
  /^(?:www\d?|m|en|de|fr|pl|ru|es|it|nl|ja|jp|ko|cn|zh|ar|fa|tr|pt|uk|us|web|site|home|blog|news|shop|app|about|corp|corporate|ir|jobs|careers|kariera|karriere)$/

/** Hosts that give everybody a page under their own domain: the label before it names the company. */
const SHARED_HOSTS =
  /^(?:github\.io|gitlab\.io|netlify\.app|vercel\.app|pages\.dev|herokuapp\.com|wordpress\.com|blogspot\.[a-z.]+|wixsite\.com|weebly\.com|web\.app|firebaseapp\.com|tilda\.ws|jimdo\.com|jimdofree\.com|business\.site|webflow\.io|squarespace\.com|myshopify\.com|narod\.ru|ucoz\.ru)$/

const known = new WeakMap<Page, readonly string[]>()

/** Labels by which the company may be known in the net: of its host, of its e-mail addresses. Likeliest first. */
export function ownLabels(page: Page): readonly string[] {
  let found = known.get(page)
  if (!found) {
    const host = hostOf(page.seen.url)
    const domain = registrableDomain(page.seen.url)
    const top = domain.slice(domain.indexOf('.') + 1)
    // "21st.digital", "studio.agency": the ending is a word of the name.
    const whole =
      top.length > 3 &&
      !top.includes('.') &&
      !/^(?:info|name|asia|mobi|shop|site|online|tech|example|test|local)$/.test(top)
        ? [domain.replace('.', '')]
        : []
    const labels = [
      labelOf(host, domain),
      ...whole,
      ...emailDomains(page).map((other) => labelOf(other, other)),
    ]
    found = [...new Set(labels.filter((label) => label.length > 1))]
    known.set(page, found)
  }
  return found
}

function labelOf(host: string, domain: string): string {
  if (SHARED_HOSTS.test(domain)) return host.split('.')[0] ?? ''
  return readableHost(domain.split('.')[0] ?? host.split('.').find((part) => !GENERAL.test(part)) ?? '')
}

/** Registrable domains of the page's e-mail addresses, free mail hosts left out, most frequent first. */
export function emailDomains(page: Page): readonly string[] {
  const counts = new Map<string, number>()
  const count = (address: string) => {
    const domain = registrableDomain(address.split('@')[1] ?? '')
    if (domain && !isFreeMailHost(domain) && !isPlaceholderEmail(address))
      counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  for (const anchor of page.seen.anchors) emailsOfLink(anchor.href).forEach(count)
  for (const line of page.lines)
    if (line.text.length < 600 && line.text.includes('@'))
      for (const { address } of emailsIn(line.text)) count(address)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([domain]) => domain)
}

/** How well a name agrees with the company's own domains, 0 to 1; e-mail domains count a little less than the host. */
export function agreesWithDomain(page: Page, name: string): number {
  return ownLabels(page).reduce(
    (best, label, at) => Math.max(best, agreesWithLabel(name, label) * (at === 0 ? 1 : 0.9)),
    0,
  )
}
