import { optionOfDivision, type Finding } from '../model/index.ts'
import { quoteOf } from '../page/quote.ts'
import { industryCodesIn } from '../text/industry-code.ts'
import type { Extractor } from './extractor.ts'

const id = 'industry-codes'
const LONGEST = 1500
/** Label and code in two cells or lines: neither is longer than this. */
const CELL = 60

/** Codes of industry registers beside their scheme's name: "PKD 28.14.Z", "ОКВЭД 28.14", "Code APE : 2814Z". */
const industryCodes: Extractor = {
  id,
  *extract(page) {
    for (const [index, line] of page.lines.entries()) {
      if (line.text.length > LONGEST || page.isHidden(line)) continue
      const [code] = industryCodesIn(line.text)
      if (code) {
        yield made(code, quoteOf(line.text, code.start, code.end), index)
        continue
      }
      const next = page.line(index + 1)
      if (!next || line.text.length > CELL || next.text.length > CELL || !/^\d{2}/.test(next.text)) continue
      const [below] = industryCodesIn(`${line.text}: ${next.text}`)
      if (below) yield made(below, quoteOf(next.text), index + 1)
    }
  },
}

function made(
  { division, printed, same }: ReturnType<typeof industryCodesIn>[number],
  quote: string,
  line: number,
): Finding {
  return {
    about: 'company',
    field: 'company.industryCode',
    value: division,
    parts: { option: optionOfDivision(division), because: printed },
    quote,
    line,
    certainty: same ? 'stated' : 'inferred',
    extractor: id,
    confidence: same ? 0.92 : 0.8,
  }
}

export default industryCodes
