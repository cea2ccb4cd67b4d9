import type { Words } from '../lexicons/words.ts'
import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { plainName } from '../technologies/by-name.ts'
import { registrableDomain } from '../text/domain.ts'
import type { Extractor } from './extractor.ts'
import { partsOf } from './products/parts.ts'

/** Suppliers listed on the company's own page of sub-processors: the page says that the company uses them. */
const subProcessors: Extractor = {
  id: 'sub-processors',
  *extract(page, { technologies, words }): Generator<Finding> {
    if (!isSubProcessorPage(page, words)) return
    const { byName } = technologies
    const own = registrableDomain(page.seen.url)
    const seen = new Set<string>()
    for (const at of rowHeads(page)) {
      const text = page.lines[at]!.text
      const product = byName.get(plainName(text))
      if (!product || seen.has(product.id) || product.domains.includes(own)) continue
      seen.add(product.id)
      yield {
        about: 'company',
        field: 'company.technology',
        value: product.name,
        parts: { ...partsOf(product, technologies), relation: 'uses', kinds: 'sub-processor' },
        certainty: 'stated',
        quote: text.slice(0, 200),
        line: at,
        extractor: 'sub-processors',
        confidence: 0.9,
      }
    }
  },
}

function isSubProcessorPage(page: Page, words: Words): boolean {
  const isNamed = (text: string) => words.has('site', 'subProcessors', text.slice(0, 300))
  return (
    isNamed(page.url.pathname) ||
    isNamed(page.seen.title) ||
    page.lines.some((line) => page.headingLevel(line) > 0 && isNamed(line.text))
  )
}

/** First lines of the first cells of table rows. */
function* rowHeads(page: Page): Generator<number> {
  const rows = new Set<number>()
  for (const [at, line] of page.lines.entries()) {
    const row = page.closest(line.block, 'tr')
    if (row < 0 || rows.has(row)) continue
    rows.add(row)
    yield at
  }
}

export default subProcessors
