import type { LabelMatch, Words } from '../../lexicons/words.ts'
import type { LabelId, Line } from '../../model/index.ts'
import type { Page } from '../../page/page.ts'
import { fold } from '../../text/fold.ts'
import type { PhoneNumber } from '../../text/phone.ts'

/** What a number is for, by what stands before it. */
export type Kind = 'main' | 'mobile' | 'fax' | 'other' | 'unlabelled'

const PHONE_LABELS = new Set<LabelId>(['phone', 'mobile', 'fax'])

/** A number after one of these is no phone. */
const OTHER_LABELS = new Set<LabelId>([
  'vat',
  'registration',
  'capital',
  'revenue',
  'founded',
  'employees',
  'postalCode',
  'hours',
  'court',
  'copyright',
])

export function kindOf(label: LabelId): Kind {
  if (label === 'fax') return 'fax'
  if (label === 'mobile') return 'mobile'
  if (OTHER_LABELS.has(label)) return 'other'
  return PHONE_LABELS.has(label) ? 'main' : 'unlabelled'
}

/** Letters before a number in which its label or the words of a call stand. */
const NEAR = 28
const LABEL_REACH = 24

/** What the last label before the number says; "tel./fax" is a phone. */
export function kindBefore(
  words: Words,
  text: string,
  { start, valid }: PhoneNumber,
  labels: readonly LabelMatch[],
  from: number,
): Kind {
  const near = fold(text.slice(Math.max(from, start - NEAR), start))
  const before = labels.filter((label) => label.end <= start + 1 && label.start >= from)
  const own = before.at(-1)
  if (own && start - own.end <= LABEL_REACH) {
    if (isPhoneToo(text, before)) return 'main'
    if (!(valid && DESKS.has(own.label) && DIALLED.test(fold(text.slice(start))))) return kindOf(own.label)
    // "WhatsApp sales: +56 …", "Out of hours: 07700 …".
    const first = before.at(-2)
    return first && own.start - first.end <= 2 ? kindOf(first.label) : 'unlabelled'
  }
  if (/[☎📞✆℡]/u.test(text.slice(Math.max(0, start - 6), start))) return 'main'
  const initial = /(?:^|[^\p{L}\p{N}])([tpmf])\s?[.:]\s?$/u.exec(near)?.[1]
  if (initial !== undefined) return initial === 'f' ? 'fax' : initial === 'm' ? 'mobile' : 'main'
  return words.contact('callOn', near).some(({ end }) => NOTHING.test(near.slice(end)))
    ? 'main'
    : 'unlabelled'
}

/** Labels of figures that are also what a number is for; no figure begins with a nought or a plus. */
const DESKS = new Set<LabelId>(['revenue', 'hours'])
const DIALLED = /^\s?[+(0]/

const NOTHING = /^[^\p{L}\p{N}]{0,4}$/u

/** "Tel./Fax", "telefon i faks": the label of a fax right behind that of a phone. */
function isPhoneToo(text: string, labels: readonly LabelMatch[]): boolean {
  const [phone, fax] = labels.slice(-2)
  return (
    fax?.label === 'fax' &&
    phone?.label === 'phone' &&
    /^\.?\s?(?:[/&+,-]\s?|\p{L}{1,3}\s)?$/u.test(text.slice(phone.end, fax.start))
  )
}

/** An icon beside the number says it: fa-phone, icon-fax. */
export function iconKind(page: Page, line: Line): Kind {
  const cls =
    `${page.block(line.block).cls} ${line.parts?.map((part) => part.cls ?? '').join(' ') ?? ''}`.toLowerCase()
  if (/fax/.test(cls)) return 'fax'
  if (/phone|tel(?:$|[^a-z])|mobile|call/.test(cls)) return 'main'
  return 'unlabelled'
}
