import type { Finding, Technology } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import type { TechnologyBook } from '../technologies/book.ts'
import { plainName } from '../technologies/by-name.ts'
import { registrableDomain } from '../text/domain.ts'
import type { Extractor } from './extractor.ts'
import { partsOf } from './products/parts.ts'

const id = 'cookie-tables'

/** A policy about cookies, by its address, title or headings; "cookie" is the same word in most languages. */
const POLICY = /cookie|кук[иі]|файл\S{0,3} cookie|کوکی|ملفات تعریف الارتباط|クッキー|쿠키|çerez/iu

/** Services listed in the company's own cookie policy, by the cookie's name or the provider's: the page says that they are used. */
const cookieTables: Extractor = {
  id,
  *extract(page, { technologies }): Generator<Finding> {
    if (!isPolicy(page)) return
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

function isPolicy(page: Page): boolean {
  return (
    POLICY.test(page.url.pathname.slice(0, 300)) ||
    POLICY.test(page.seen.title.slice(0, 200)) ||
    page.lines.some((line) => page.headingLevel(line) === 1 && POLICY.test(line.text.slice(0, 200)))
  )
}

/** A cell holds one provider, or names of cookies set apart by commas and blanks. */
function* productsOf(cell: string, { byName, index }: TechnologyBook): Generator<Technology> {
  const provider = byName.get(plainName(cell))
  if (provider) yield provider
  for (const word of cell.split(/[\s,;]+/, 12)) {
    // Short names are anybody's; a longer one with the vendor's own signs is not.
    if (word.length < 4 || !/[_\d]|[a-z][A-Z]/.test(word)) continue
    for (const hit of index.word('cookie', word.slice(0, 120))) yield hit.technology
  }
}

export default cookieTables
