import type { Words } from '../../lexicons/words.ts'
import type { LabelId } from '../../model/index.ts'
import { labelsOf } from '../../page/labels.ts'
import type { Page } from '../../page/page.ts'
import { companyNamesIn } from '../../text/company-name.ts'
import { opensAsStreet } from '../../text/street.ts'

/** A label of these ends an address. */
const STOP = new Set<LabelId>([
  'phone',
  'mobile',
  'fax',
  'email',
  'website',
  'hours',
  'vat',
  'registration',
  'court',
  'ceo',
  'managers',
  'representative',
  'founded',
  'employees',
  'capital',
  'contactPerson',
  'copyright',
])

/** Offset of the first label of another kind of value, -1 for none. */
export function stopAt(page: Page, index: number, words: Words): number {
  const { text } = page.lines[index]!
  for (const label of labelsOf(page, words, index)) {
    if (!STOP.has(label.label)) continue
    const before = text.slice(0, label.start)
    const after = text.slice(label.end, label.end + 12)
    const apart = !/[\p{L}\p{N}]/u.test(before) || /[\s,;|/·•–(-]$/u.test(before)
    if (label.end - label.start === 1 && !/^\s?[.:：]/.test(after)) continue
    if (apart && /^[.\s]*(?:[:：]|[+(]?\d)|^[^\p{L}\d]{0,3}$/u.test(after))
      return before.trim() === '' ? 0 : label.start
  }
  return -1
}

/** The lines up to another kind of value, without the company's name. */
export function untilStop(page: Page, words: Words, lines: readonly number[]): number[] {
  const found: number[] = []
  for (const at of lines) {
    const text = page.lines[at]!.text
    if (/@/.test(text) || stopAt(page, at, words) === 0) break
    // The first line may name the company; it is no part of the address.
    if (companyNamesIn(text).some((name) => name.end - name.start > text.length * 0.7) && !/\d/.test(text))
      continue
    found.push(at)
  }
  return found
}

/** The line up to another kind of value, a link or a number to call. */
export function cutTail(page: Page, index: number, words: Words): string {
  const { text } = page.lines[index]!
  const stop = stopAt(page, index, words)
  const head = nameBefore(text)
  const cut = stop > 0 ? text.slice(0, stop) : text
  // A link to somewhere else in the same line ends the address: a profile, the imprint.
  const link = page.lines[index]!.parts?.find(
    ({ tag, href, start }) => tag === 'a' && start > 8 && href !== undefined && !/maps|goo\.gl/i.test(href),
  )
  return (link && link.start < cut.length ? cut.slice(0, link.start) : cut)
    .split(/\s[\w.+-]+@|https?:|www\.|\s(?:\+|☎|📞)/u)[0]!
    .slice(head)
}

/** Letters of a company's name that opens the line of its street, often without a blank: "Nordwind S.L.Calle Mayor, 3". */
export function nameBefore(text: string): number {
  if (text.length > 150) return 0
  const [company] = companyNamesIn(text)
  if (company?.start !== 0 || company.end >= text.length) return 0
  const rest = text.slice(company.end).replace(/^[\s,.;:|·•–—-]+/u, '')
  return opensAsStreet(rest) && /\d/.test(rest) ? text.length - rest.length : 0
}
