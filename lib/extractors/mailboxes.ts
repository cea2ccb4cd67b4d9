import type { Finding } from '../model/index.ts'
import { houseOfHost } from '../page/own-mailbox.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { registrableDomain } from '../text/domain.ts'
import {
  cloudflareEmail,
  emailsIn,
  emailsOfLink,
  isCertifiedHost,
  isPlaceholderEmail,
  isSharedMailbox,
} from '../text/email.ts'
import type { Extractor } from './extractor.ts'

const id = 'mailboxes'

/** E-mail addresses: links, text (also [at] and (dot)), and those that Cloudflare hides. */
const mailboxes: Extractor = {
  id,
  *extract(page, { names }) {
    const own = registrableDomain(page.seen.url)
    const personal = (address: string) => {
      const local = address.split('@')[0]!
      const words = local.split(/[._-]/).filter((word) => word.length > 1)
      if (isSharedMailbox(address)) return false
      return (
        words.some((word) => names.isGiven(word)) ||
        (words.length === 2 &&
          words.every((word) => /^[a-z]{3,}$/.test(word)) &&
          names.isFamily(words[1]!)) ||
        /^[a-z][._][a-z]{3,}$/.test(local)
      )
    }
    const found = (address: string, quote: string, line: number, isLink: boolean): Finding => {
      const host = address.split('@')[1]!
      // Certified mail has hosts of its own.
      const house = isCertifiedHost(host) ? 'own' : houseOfHost(host, page)
      const confidence =
        (house === 'own' ? 0.92 : house === 'other' ? 0.7 : 0.78) -
        (personal(address) ? 0.32 : 0) +
        (isLink || isSharedMailbox(address) ? 0.03 : 0) -
        (line >= 0 && isProse(page, line) ? 0.08 : 0)
      return {
        about: 'company',
        field: 'company.email',
        value: address,
        quote,
        certainty: isLink ? 'structured' : 'stated',
        extractor: id,
        confidence,
        ...(line >= 0 ? { line } : {}),
        parts: {
          type: personal(address) ? 'personal' : isSharedMailbox(address) ? 'desk' : 'other',
          host: house ?? 'free',
        },
      }
    }
    for (const anchor of page.seen.anchors) {
      for (const address of addressesOf(anchor.href)) {
        if (isPlaceholderEmail(address)) continue
        const text = page.line(anchor.line)?.text
        const quote = text?.toLowerCase().includes(address)
          ? quoteOf(text, text.toLowerCase().indexOf(address))
          : /cdn-cgi|^cfemail/.test(anchor.href)
            ? text
              ? quoteOf(text)
              : ''
            : address
        yield found(address, quote, anchor.line, true)
      }
    }
    for (const [index, line] of page.lines.entries()) {
      for (const part of line.parts ?? [])
        if (part.href?.startsWith('cfemail:')) {
          const address = cloudflareEmail(part.href.slice(8))
          if (address && !isPlaceholderEmail(address))
            yield found(address, quoteOf(line.text, part.start, part.end), index, true)
        }
      if (line.text.length > 3000) continue
      for (const { address: printed, start, end } of emailsIn(line.text)) {
        const address = withoutTail(printed, own)
        if (isPlaceholderEmail(address)) continue
        yield found(address, quoteOf(line.text, start, end), index, false)
      }
    }
  },
}

function addressesOf(href: string): string[] {
  if (href.startsWith('cfemail:')) return [cloudflareEmail(href.slice(8))].filter(Boolean)
  const hidden = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(href)
  if (hidden) return [cloudflareEmail(hidden[1]!)].filter(Boolean)
  return emailsOfLink(href)
}

/** "info@nordwind.exampleLinkedIn": the next word touches the site's own domain. */
function withoutTail(address: string, own: string): string {
  const at = address.indexOf('@') + 1
  const host = address.slice(at)
  const end = host.indexOf(own)
  const isOwn = own !== '' && (end === 0 || host[end - 1] === '.')
  return isOwn && /^[a-z]+$/.test(host.slice(end + own.length))
    ? address.slice(0, at + end + own.length)
    : address
}

function isProse(page: Page, line: number): boolean {
  return page.lines[line]!.text.length > 200
}

export default mailboxes
