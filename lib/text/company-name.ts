import { fold } from './fold.ts'
import { legalFormsIn, mayLead, type LegalFormFound } from './legal-form.ts'
import { arabicNames } from './company-name-arabic.ts'
import { leftOf, quotedLeftOf, rightOf, type CompanyName } from './company-name-span.ts'
import { aroundOf } from './company-name-east-asia.ts'

export type { CompanyName }

/** Company names marked by a legal form in running text: `Muster & Söhne GmbH`, `ООО «Пример»`, `株式会社見本`. */
export function companyNamesIn(text: string): CompanyName[] {
  const forms = legalFormsIn(text)
  const found: CompanyName[] = [...arabicNames(text)]
  for (const form of forms) {
    const span = spanOf(text, form)
    if (!span) continue
    const [start, end] = span
    const previous = found.at(-1)
    // "GmbH & Co. KG" and "Pvt. Ltd." count once: a form inside the previous span is skipped.
    if (previous && start < previous.end) {
      // "Nordwind SAS, société par actions simplifiée": the same form, spelt out behind the name.
      if (form.canon === previous.form && /^,\s?$/.test(text.slice(previous.end, form.start))) continue
      if (end <= previous.end) continue
      if (start <= previous.start) found.pop()
      else if (form.place === 'both' && form.end === end) {
        // "농업회사법인 한들(주)": a form on either side of one name.
        found[found.length - 1] = { ...previous, name: text.slice(previous.start, end), end }
        continue
      } else continue
    }
    found.push({ name: text.slice(start, end), form: form.canon, start, end })
  }
  return found
}

function spanOf(text: string, form: LegalFormFound): [number, number] | undefined {
  if (form.place === 'both') return aroundOf(text, form)
  if (form.place === 'before') return rightOf(text, form) ?? quotedLeftOf(text, form)
  const left = leftOf(text, form)
  if (left && /\p{L}/u.test(text.slice(left[0], form.start)))
    return [left[0], left[1] + partnersAfter(text, form).length]
  return mayLead(text, form) ? rightOf(text, form) : undefined
}

/** "Nordwind S.n.c. di Mario Rossi & C.": partners whose names are part of the firm name, for forms that require it. */
function partnersAfter(text: string, { canon, end }: LegalFormFound): string {
  return canon === 'SNC' || canon === 'SAS' ? (PARTNERS.exec(text.slice(end))?.[0] ?? '') : ''
}

const PARTNERS = /^\sdi\s\p{Lu}[\p{L}'’.]+(?:\s(?:e\s)?\p{Lu}[\p{L}'’.]+){0,4}\s(?:&|e)\sC\./u

/** Whether a line has the shape of a name: short, not a sentence, not a URL. */
export function isNameShaped(text: string): boolean {
  const name = text.trim()
  if (name.length < 2 || name.length > 90 || !/\p{L}/u.test(name)) return false
  if (/[?!{}<>=@|]|https?:|www\.|\.\.\.|…/.test(name) || /[.。]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(name))
    return false
  const words = fold(name).split(/\s+/)
  return words.length <= 12 && !/^\d[\d\s.,:/-]*$/.test(name)
}
