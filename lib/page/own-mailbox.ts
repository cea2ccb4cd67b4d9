import { registrableDomain } from '../text/domain.ts'
import { isCertifiedHost, isFreeMailHost } from '../text/email.ts'
import type { Page } from './page.ts'

/** Whose the mailboxes of a host are; undefined where anybody may have one. */
export function houseOfHost(host: string, page: Page): 'own' | 'other' | undefined {
  const domain = registrableDomain(`https://${host}/`)
  if (domain === '' || isFreeMailHost(domain) || isCertifiedHost(host)) return undefined
  return labelOf(domain) === labelOf(registrableDomain(page.seen.url)) ? 'own' : 'other'
}

const known = new WeakMap<Page, boolean>()

/** The page prints a mailbox at its own domain; looked for once a page. */
export function printsOwnMailbox(page: Page): boolean {
  let prints = known.get(page)
  if (prints === undefined) known.set(page, (prints = findsOwnMailbox(page)))
  return prints
}

function findsOwnMailbox(page: Page): boolean {
  const domain = `@${registrableDomain(page.seen.url)}`
  return (
    page.lines.some(({ text }) => text.includes(domain)) ||
    page.seen.anchors.some(({ href }) => href.startsWith('mailto:') && href.includes(domain))
  )
}

/** "nordwind" of nordwind.de: a house has it in several countries. */
function labelOf(domain: string): string {
  return domain.split('.')[0] ?? ''
}
