import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { isNameShaped } from '../text/company-name.ts'
import type { Extractor } from './extractor.ts'

const id = 'open-graph'

/** Meta tags by which a site names and describes itself, with the sureness of each. */
const NAMES: readonly (readonly [meta: string, confidence: number])[] = [
  ['og:site_name', 0.7],
  ['application-name', 0.6],
  ['apple-mobile-web-app-title', 0.5],
  ['author', 0.3],
  ['copyright', 0.4],
  ['publisher', 0.4],
  ['dc.publisher', 0.4],
]

const openGraph: Extractor = {
  id,
  *extract(page) {
    for (const [meta, confidence] of NAMES) {
      const name = page.meta(meta)
      if (name && isNameShaped(name) && !/^\w+\.(?:com|org|net)$/.test(name))
        yield structured('company.name', name, name, confidence, { from: meta })
    }
    yield* description(page)
    const logo = page.meta('og:logo')
    if (/^https?:/.test(logo)) yield structured('company.logo', logo, '', 0.7)
  },
}

function* description(page: Page): Generator<Finding> {
  // An article describes itself, not its publisher.
  const isArticle = /article|blog|video/.test(page.meta('og:type'))
  const text = page
    .meta('description', 'og:description', 'dc.description', 'twitter:description')
    .replace(/\s+/g, ' ')
  if (text.length < 25 || isArticle || /lorem ipsum/i.test(text)) return
  yield structured('company.description', text.slice(0, 600), quoteOf(text), isHome(page) ? 0.85 : 0.7)
}

function isHome(page: Page): boolean {
  return /^\/(?:index\.\w+|[a-z]{2}\/?)?$/.test(page.url.pathname)
}

function structured(
  field: Finding['field'],
  value: string,
  quote: string,
  confidence: number,
  parts?: Record<string, string>,
): Finding {
  return {
    about: 'company',
    field,
    value,
    quote: quoteOf(quote),
    certainty: 'structured',
    extractor: id,
    confidence,
    ...(parts ? { parts } : {}),
  }
}

export default openGraph
