import { fold } from './fold.ts'
import { legalFormsIn } from './legal-form.ts'
import { arabicNames } from './company-name-arabic.ts'
import { leftOf, rightOf, type CompanyName } from './company-name-span.ts'
import { aroundOf } from './company-name-east-asia.ts'

export type { CompanyName }

/** Company names that a legal form marks in running text: `Muster & Söhne GmbH`, `ООО «Пример»`, `株式会社見本`. */
export function companyNamesIn(text: string): CompanyName[] {
  const forms = legalFormsIn(text)
  const found: CompanyName[] = [...arabicNames(text)]
  for (const form of forms) {
    const span =
      form.place === 'after'
        ? leftOf(text, form)
        : form.place === 'before'
          ? rightOf(text, form)
          : aroundOf(text, form)
    if (!span) continue
    const [start, end] = span
    const previous = found.at(-1)
    // "GmbH & Co. KG" and "Pvt. Ltd." are read once; a form inside the span before adds nothing.
    if (previous && start < previous.end) {
      if (end > previous.end && start <= previous.start) found.pop()
      else continue
    }
    found.push({ name: text.slice(start, end), form: form.canon, start, end })
  }
  return found
}

/** A line that may be a name by its shape: short, no sentence, no address of the net. */
export function isNameShaped(text: string): boolean {
  const name = text.trim()
  if (name.length < 2 || name.length > 90 || !/\p{L}/u.test(name)) return false
  if (/[?!{}<>=@|]|https?:|www\.|\.\.\.|…/.test(name) || /[.。]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(name))
    return false
  const words = fold(name).split(/\s+/)
  return words.length <= 12 && !/^\d[\d\s.,:/-]*$/.test(name)
}
