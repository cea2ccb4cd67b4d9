import type { LabelId, Line } from '../../model/index.ts'
import type { Page } from '../../page/page.ts'
import { fold } from '../../text/fold.ts'

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

/** What the last label before the number says, within 30 signs; "tel./fax" is a phone. */
export function kindBefore(
  text: string,
  start: number,
  labels: readonly { start: number; end: number; label: LabelId }[],
  from: number,
): Kind {
  const near = fold(text.slice(Math.max(from, start - 28), start))
  if (
    /(?:tel|phone|тел|电话|電話|تلفن|t)[^\p{L}]{1,4}(?:\/|i|and|&|und|e|y|و)?[^\p{L}]{0,3}(?:fax|faks|факс|传真|傳真|فکس|نمابر|f)[^\p{L}\d]{0,6}$/u.test(
      near,
    )
  )
    return 'main'
  if (/تلفکس|تلفاکس|تلفن و نمابر|تلفن\/فکس/u.test(near)) return 'main'
  if (
    /(?:fax|faks|факс|传真|傳真|팩스|ファックス|ファクシミリ|فکس|فاکس|نمابر|دورنگار|telefax|telefaks|belgeç)[^\p{L}\d]{0,8}(?:no|nr|n°)?[^\p{L}\d]{0,4}$/u.test(
      near,
    ) ||
    /(?:^|[^\p{L}\p{N}])f\s?[.:]\s?$/u.test(near)
  )
    return 'fax'
  const own = labels
    .filter((label) => label.end <= start + 1 && label.start >= from && start - label.end <= 24)
    .at(-1)
  if (own) return kindOf(own.label)
  if (
    /(?:^|[^\p{L}\p{N}])(?:t|p|tel|ph)\s?[.:]\s?$/u.test(near) ||
    /[☎📞✆℡]/u.test(text.slice(Math.max(0, start - 6), start))
  )
    return 'main'
  if (/(?:^|[^\p{L}\p{N}])m\s?[.:]\s?$/u.test(near)) return 'mobile'
  return CALL.test(near) ? 'main' : 'unlabelled'
}

/** What sentences say before a number to call. */
const CALL =
  /(?:call(?: us)?(?: on| at)?|phone(?: us)?(?: on| at)?|joindre au|appelez(?:-nous)?(?: au)?|t[ée]l[ée]phone au|anrufen unter|telefonisch unter|unter der nummer|erreichen sie uns unter|numerem(?: telefonu)?|zadzwo[ńn](?: pod)?|по телефону|звоните(?: нам)?|ll[áa]menos al|al tel[ée]fono|chiama(?:ci|teci)?(?: al)?|al numero|bel ons(?: op)?|ligue(?: para)?)[^\p{L}\p{N}]{0,4}$/u

/** An icon beside the number says it: fa-phone, icon-fax. */
export function iconKind(page: Page, line: Line): Kind {
  const cls =
    `${page.block(line.block).cls} ${line.parts?.map((part) => part.cls ?? '').join(' ') ?? ''}`.toLowerCase()
  if (/fax/.test(cls)) return 'fax'
  if (/phone|tel(?:$|[^a-z])|mobile|call/.test(cls)) return 'main'
  return 'unlabelled'
}
