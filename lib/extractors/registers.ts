import { likelyCountries } from '../page/place.ts'
import { quoteOf } from '../page/quote.ts'
import { companyNumbersIn } from '../text/company-number.ts'
import type { Extractor } from './extractor.ts'

const id = 'registers'

/** Registry and tax numbers with their check digits, also where label and number stand in two cells or lines. */
const registers: Extractor = {
  id,
  *extract(page, { lang }) {
    const country = likelyCountries(page, lang)[0]
    for (const [index, line] of page.lines.entries()) {
      if (line.text.length > 2000 || page.isHidden(line)) continue
      const found = companyNumbersIn(line.text, country)
      for (const number of found)
        yield {
          about: 'company',
          field: `company.${number.field}`,
          value: number.value,
          quote: quoteOf(line.text, number.start, number.end),
          line: index,
          certainty: 'stated',
          extractor: id,
          confidence: number.checked ? 0.93 : 0.78,
          parts: {
            register: number.register,
            ...(number.country ? { country: number.country } : {}),
            printed: line.text.slice(number.start, number.end),
          },
        }
      const next = page.line(index + 1)
      if (
        found.length ||
        !next ||
        line.text.length > 60 ||
        next.text.length > 60 ||
        !/\d{4}/.test(next.text.replace(/\D/g, ''))
      )
        continue
      // Offsets of the number are those of the two lines joined by one sign.
      for (const number of companyNumbersIn(`${line.text}\n${next.text}`.replace('\n', ':'), country)) {
        const start = number.start - line.text.length - 1
        if (start < 0) continue
        yield {
          about: 'company',
          field: `company.${number.field}`,
          value: number.value,
          quote: quoteOf(next.text),
          line: index + 1,
          certainty: 'stated',
          extractor: id,
          confidence: number.checked ? 0.9 : 0.68,
          parts: {
            register: number.register,
            ...(number.country ? { country: number.country } : {}),
            printed: next.text.slice(start, start + number.end - number.start),
          },
        }
      }
    }
  },
}

export default registers
