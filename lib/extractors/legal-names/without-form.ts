import type { Finding } from '../../model/index.ts'
import { agreesWithDomain } from '../../page/own-domain.ts'
import type { Page } from '../../page/page.ts'
import { isArabicCompany } from '../../text/company-name-arabic.ts'
import { isLetterhead } from './letterhead.ts'

/** A name that only the word for company marks as one. */
export const WITHOUT_FORM = 0.2

/** Behind a comma, what form the company has: "، شركة مساهمة مقفلة". */
const FORM_BEHIND = /[،,]\s(?:شركة|شرکت)\s[\p{Script=Arabic} ]{4,40}$/u
const LONGEST = 120

/**
 * "شركة واحة النخيل للصناعات الغذائية" alone in its line: a legal name in the page's foot or over an address, but the name of
 * everyday in its head.
 */
export function withoutForm(
  page: Page,
  index: number,
  countries: readonly string[],
  lang: string,
): Finding | undefined {
  const { text } = page.lines[index]!
  if (text.length > LONGEST) return undefined
  const name = text.trim().replace(FORM_BEHIND, '')
  if (!isArabicCompany(name)) return undefined
  const zone = page.zone(page.lines[index]!)
  const letterhead = isLetterhead(page, index, text.length, countries, [lang])
  if (zone !== 'footer' && !letterhead) return undefined
  return {
    about: 'company',
    field: 'company.legalName',
    value: name,
    quote: text,
    line: index,
    certainty: 'stated',
    extractor: 'legal-names',
    confidence: WITHOUT_FORM + 0.12 + 0.45 * agreesWithDomain(page, name) + (zone === 'footer' ? 0.1 : 0),
    parts: { whole: 'yes', zone, ...(letterhead ? { letterhead: 'yes' } : {}) },
  }
}
