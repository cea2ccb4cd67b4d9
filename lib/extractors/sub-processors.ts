import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { plainName } from '../technologies/by-name.ts'
import { registrableDomain } from '../text/domain.ts'
import type { Extractor } from './extractor.ts'
import { partsOf } from './products/parts.ts'

/** The law's word for a supplier that handles the company's data, as its pages' addresses and headings write it. */
const WORDS =
  /sub-?\s?processor|unterauftrags?verarbeiter|sous-traitants? ult|sous-traitants? de donn|sub-?encargad|subencarregad|sub-?responsabil|subverwerker|podprocesor|dalsz\S{1,4} podmiot\S{1,5} przetwarzaj|subbehandler|underleverantörer|underbiträde|субпроцессор|субобработчик|再委託先|子处理者|分处理者|次级处理者/i

/** Suppliers listed on the company's own page of sub-processors: the page says that the company uses them. */
const subProcessors: Extractor = {
  id: 'sub-processors',
  *extract(page, { technologies }): Generator<Finding> {
    if (!isSubProcessorPage(page)) return
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

function isSubProcessorPage(page: Page): boolean {
  return (
    WORDS.test(page.url.pathname.slice(0, 300)) ||
    WORDS.test(page.seen.title) ||
    page.lines.some((line) => page.headingLevel(line) > 0 && WORDS.test(line.text.slice(0, 200)))
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
