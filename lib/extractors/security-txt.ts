import type { Finding } from '../model/index.ts'
import { isSecurityTxt } from '../page/site-file.ts'
import { addressOf } from '../technologies/address.ts'
import type { Extractor } from './extractor.ts'
import { partsOf } from './products/parts.ts'

const id = 'security-txt'

/** The fields of RFC 9116 whose address may lie at a vendor: where holes are reported and paid for, and where people are hired. */
const FIELD = /^\s{0,8}(contact|policy|acknowledg(?:e)?ments|hiring)\s{0,4}:\s{0,8}(https:\/\/\S{4,300})/i

/** Vendors at which the company's own security.txt says that it has a corner: a bug bounty, a list of open positions. */
const securityTxt: Extractor = {
  id,
  *extract(page, { technologies }): Generator<Finding> {
    if (!isSecurityTxt(page.url.pathname)) return
    const seen = new Set<string>()
    for (const [line, quote] of linesOf(page.lines.map(({ text }) => text))) {
      const address = addressOf(FIELD.exec(quote)?.[2] ?? '')
      if (!address) continue
      for (const { technology, account } of technologies.index.corner(address, ['link', 'tenant'])) {
        if (seen.has(technology.id)) continue
        seen.add(technology.id)
        yield {
          about: 'company',
          field: 'company.technology',
          value: technology.name,
          parts: { ...partsOf(technology, technologies), relation: 'uses', kinds: id, account },
          certainty: 'stated',
          quote: quote.trim().slice(0, 200),
          line,
          extractor: id,
          confidence: 0.9,
        }
      }
    }
  },
}

/** A browser shows the file as one block: its fields are parted where the next one begins. */
function* linesOf(texts: readonly string[]): Generator<[line: number, field: string]> {
  for (const [line, text] of texts.entries())
    for (const field of text.slice(0, 20_000).split(/\s(?=[A-Z][A-Za-z-]{3,25}: )/)) yield [line, field]
}

export default securityTxt
