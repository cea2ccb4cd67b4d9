import type { Words } from '../lexicons/words.ts'
import type { Finding, Technology } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { addressOf } from '../technologies/address.ts'
import type { TechnologyBook } from '../technologies/book.ts'
import { plainName } from '../technologies/by-name.ts'
import { registrableDomain } from '../text/domain.ts'
import type { Extractor } from './extractor.ts'
import { productsOfCookies } from './products/cookies.ts'
import { partsOf } from './products/parts.ts'

const id = 'consent-lists'

/** First letters of the classes that consent platforms give to what they render, from their own style sheets. */
const PLATFORM =
  /(?:^|\s)(?:ot-|onetrust|optanon|CybotCookiebot|CookieDeclaration|cookie-?bot|didomi-|qc-cmp|cky-|cmplz-|BorlabsCookie|_?brlbs-|tarteaucitron|iubenda-|osano-cm|klaro|cookie-modal|uc-|usercentrics|truste-|evidon-|cookiefirst|cookiescript|cmpbox|cmplist|cmpvendor|termly-|axeptio|ccm-|ch2-|moove-gdpr|rcb-|real-cookie|cookiehub|ppms|cli-|wt-cli-|cookielawinfo|fc-consent|fc-vendor|cc-window|cookie-(?:table|list|provider|vendor|declaration))/
const LINE = 200
/** A list of so many is that of the whole trade, which says nothing of this company. */
const WHOLE_TRADE = 250
const DECLARED = 0.78
const NAMED = 0.64

type Proof = 'cookie' | 'name'

/**
 * Services that the page's consent dialog or declaration lists, shown or not: by the name or host of a cookie, else by the
 * provider's name alone, which is only offered. Who lists a service has it somewhere on the site, not surely on this page.
 */
const consentLists: Extractor = {
  id,
  *extract(page, { technologies, words }): Generator<Finding> {
    const own = registrableDomain(page.seen.url)
    const lines = linesOfConsent(page, words)
    const named = lines.length <= WHOLE_TRADE
    const found = new Map<string, { product: Technology; line: number; proof: Proof }>()
    for (const line of lines) {
      for (const { product, proof } of listed(page.lines[line]!.text, technologies, own)) {
        if (product.domains.includes(own) || (proof === 'name' && !named)) continue
        const known = found.get(product.id)
        if (!known || (known.proof === 'name' && proof === 'cookie'))
          found.set(product.id, { product, line, proof })
      }
    }
    for (const { product, line, proof } of found.values())
      yield {
        about: 'company',
        field: 'company.technology',
        value: product.name,
        parts: { ...partsOf(product, technologies), relation: 'uses', kinds: id },
        certainty: 'inferred',
        quote: page.lines[line]!.text.slice(0, LINE),
        line,
        extractor: id,
        confidence: proof === 'cookie' ? DECLARED : NAMED,
      }
  },
}

/** Lines of what a consent platform rendered, and of dialogs that speak of cookies. */
function linesOfConsent(page: Page, words: Words): number[] {
  const consent = new Set<number>()
  const dialogs = new Map<number, boolean>()
  page.seen.blocks.forEach(({ parent, cls, zone }, at) => {
    const dialog = zone === 'dialog' && (parent < 0 || page.block(parent).zone !== 'dialog')
    if (dialog)
      dialogs.set(
        at,
        page.linesIn(at).some((line) => words.has('site', 'cookies', page.lines[line]!.text.slice(0, LINE))),
      )
    if (consent.has(parent) || PLATFORM.test(cls) || dialogs.get(at)) consent.add(at)
  })
  return page.lines.flatMap(({ block, text }, line) =>
    consent.has(block) && text.length <= LINE ? [line] : [],
  )
}

function* listed(
  text: string,
  book: TechnologyBook,
  own: string,
): Generator<{ product: Technology; proof: Proof }> {
  for (const product of productsOfCookies(text, book)) yield { product, proof: 'cookie' }
  const host = HOST.exec(text)?.[1]?.toLowerCase()
  if (host && host !== own && !host.endsWith(`.${own}`)) {
    const product = book.byDomain.get(registrableDomain(host)) ?? ofHost(host, book)
    if (product) yield { product, proof: 'cookie' }
  }
  // Platforms write the number of a provider's cookies behind its name.
  const product = book.byName.get(plainName(text.replace(/[\s(]{0,6}\d{1,3}\)?$/, '')))
  if (product) yield { product, proof: 'name' }
}

const HOST = /^(?:https?:\/\/)?\.?((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24})\/?$/i

function ofHost(host: string, { index }: TechnologyBook): Technology | undefined {
  const address = addressOf(`https://${host}/`)
  return address && index.address(address).find(({ signal }) => signal.kind === 'host')?.technology
}

export default consentLists
