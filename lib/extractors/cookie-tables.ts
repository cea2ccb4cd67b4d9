import type { Words } from '../lexicons/words.ts'
import type { Finding, Technology } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import type { TechnologyBook } from '../technologies/book.ts'
import { plainName } from '../technologies/by-name.ts'
import { registrableDomain } from '../text/domain.ts'
import type { Extractor } from './extractor.ts'
import { productsOfCookies } from './products/cookies.ts'
import { partsOf } from './products/parts.ts'

const id = 'cookie-tables'

/** Services listed in the company's own cookie policy, by the cookie's name or the provider's: the page says that they are used. */
const cookieTables: Extractor = {
  id,
  *extract(page, { technologies, words }): Generator<Finding> {
    if (!isPolicy(page, words)) return
    const own = registrableDomain(page.seen.url)
    const seen = new Set<string>()
    for (const [at, line] of page.lines.entries()) {
      if (line.text.length > 300 || page.closest(line.block, 'tr', 'li', 'dl') < 0) continue
      for (const product of productsOf(line.text, technologies)) {
        if (seen.has(product.id) || product.domains.includes(own)) continue
        seen.add(product.id)
        yield {
          about: 'company',
          field: 'company.technology',
          value: product.name,
          parts: { ...partsOf(product, technologies), relation: 'uses', kinds: id },
          certainty: 'stated',
          quote: line.text.slice(0, 200),
          line: at,
          extractor: id,
          confidence: 0.86,
        }
      }
    }
  },
}

/** A policy about cookies, by its address, title or headings. */
function isPolicy(page: Page, words: Words): boolean {
  const isNamed = (text: string) => words.has('site', 'cookies', text.slice(0, 300))
  return (
    isNamed(page.url.pathname) ||
    isNamed(page.seen.title) ||
    page.lines.some((line) => page.headingLevel(line) === 1 && isNamed(line.text))
  )
}

/** A cell holds one provider, or names of cookies. */
function* productsOf(cell: string, book: TechnologyBook): Generator<Technology> {
  const provider = book.byName.get(plainName(cell))
  if (provider) yield provider
  yield* productsOfCookies(cell, book)
}

export default cookieTables
