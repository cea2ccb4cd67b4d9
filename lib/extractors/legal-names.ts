import { agreesWithDomain } from '../page/own-domain.ts'
import { quoteOf } from '../page/quote.ts'
import { companyNamesIn } from '../text/company-name.ts'
import type { Extractor } from './extractor.ts'

const id = 'legal-names'
const LINES = 4000

/** Company names marked by a legal form, with what speaks for each being this company's own. */
const legalNames: Extractor = {
  id,
  *extract(page) {
    let read = 0
    for (const [index, line] of page.lines.entries()) {
      if (line.text.length > 1500 || page.isHidden(line)) continue
      if (++read > LINES) return
      for (const { name, form, start, end } of companyNamesIn(line.text.slice(0, 600))) {
        const agreement = agreesWithDomain(page, name)
        const whole = end - start >= line.text.trim().length - 2
        const zone = page.zone(line)
        const confidence = Math.min(
          0.9,
          0.3 +
            0.45 * agreement +
            (whole ? 0.12 : 0) +
            (zone === 'footer' ? 0.1 : 0) +
            (index === 0 ? 0.05 : 0),
        )
        yield {
          about: 'company',
          field: 'company.legalName',
          value: name,
          quote: quoteOf(line.text, start, end),
          line: index,
          certainty: 'stated',
          extractor: id,
          confidence,
          parts: { form, whole: whole ? 'yes' : 'no', zone },
        }
      }
    }
  },
}

export default legalNames
