import type { Finding } from '../../model/index.ts'
import { agreesWithDomain } from '../../page/own-domain.ts'
import type { Page } from '../../page/page.ts'
import { companyNamesIn } from '../../text/company-name.ts'
import { legalFormsIn } from '../../text/legal-form.ts'

/** "Möbelwerk Lauterbach" over "GmbH & Co. KG": the form stands alone in the next line of one block. */
export function overTwoLines(page: Page, index: number): Finding | undefined {
  const line = page.lines[index]!
  const above = page.line(index - 1)
  if (!above || above.block !== line.block || line.text.length > 30 || above.text.length > 60)
    return undefined
  const name = `${above.text} ${line.text}`
  const found = companyNamesIn(name)[0]
  const [form] = legalFormsIn(`x ${line.text}`)
  if (!form || form.start > 2 || form.end < line.text.length + 2) return undefined
  if (!found || found.start > 0 || found.end < name.length) return undefined
  return {
    about: 'company',
    field: 'company.legalName',
    value: name,
    quote: name,
    line: index - 1,
    certainty: 'stated',
    extractor: 'legal-names',
    confidence: Math.min(0.9, 0.42 + 0.45 * agreesWithDomain(page, name)),
    parts: { form: found.form, whole: 'yes', zone: page.zone(line) },
  }
}
