import { quoteOf } from '../page/quote.ts'
import type { Extractor } from './extractor.ts'
import { definedNames } from './legal-names/defined.ts'

const id = 'short-names'
const LONGEST = 1500

/** "苏州…有限公司（以下简称“澜江传感”）": the name by which a text goes on calling the company. */
const shortNames: Extractor = {
  id,
  *extract(page, { words }) {
    for (const [index, line] of page.lines.entries()) {
      if (line.text.length > LONGEST || page.isHidden(line)) continue
      const defined = definedNames(line.text, words).find(({ isParty }) => !isParty)
      if (!defined) continue
      yield {
        about: 'company',
        field: 'company.name',
        value: defined.name,
        quote: quoteOf(line.text, defined.start, defined.end),
        line: index,
        certainty: 'stated',
        extractor: id,
        confidence: 0.8,
      }
      return
    }
  },
}

export default shortNames
