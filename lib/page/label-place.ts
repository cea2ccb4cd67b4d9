import type { LabelId } from '../model/index.ts'
import type { Page } from './page.ts'

/** Values that may follow their label without a colon. */
const NUMERIC = new Set<LabelId>([
  'phone',
  'mobile',
  'fax',
  'founded',
  'employees',
  'vat',
  'registration',
  'postalCode',
  'revenue',
  'capital',
])

export interface Place {
  /** `inline`: the value follows in the line. `alone`: the label is the whole line. `word`: a word of a sentence. */
  readonly kind: 'inline' | 'alone' | 'word'
  /** Where the value begins. */
  readonly from: number
}

/** Where a label stands in its line, and where its value begins. */
export function placeOf(
  text: string,
  start: number,
  end: number,
  label: LabelId,
  parts: Page['lines'][number]['parts'],
): Place {
  const before = text.slice(0, start)
  const opens = !/[\p{L}\p{N}]/u.test(before)
  const follows = opens || /[,;|/·•–—)\]>:：\s]$/u.test(before)
  const after = text.slice(end)
  const colon = /^[^:：\d\n]{0,28}[:：]\s*/u.exec(after)
  // "https:" and clock times are no labels' colons.
  if (colon && follows && !/^[:：]?\/\/|^\p{L}/u.test(after) && wordsIn(colon[0]) <= 3)
    return { kind: 'inline', from: end + colon[0].length }
  if (opens && /^[\s.()\]*\p{P}\p{S}]*$/u.test(after)) return { kind: 'alone', from: end }
  const marked = parts?.find(
    (part) =>
      /^(?:b|strong|em|span|label|small|font|u)$/.test(part.tag) &&
      part.start <= start &&
      part.end >= end &&
      part.end - end <= 20,
  )
  if (opens && marked && wordsIn(text.slice(end, marked.end)) <= 2)
    return {
      kind: 'inline',
      from: marked.end + (/^[\s:：–—-]*/u.exec(text.slice(marked.end))?.[0].length ?? 0),
    }
  const dash = /^\s?[–—=|-]\s*/u.exec(after) ?? /^\s{2,}|^\t/.exec(after)
  if (opens && dash && start <= 3 && text.length < 160) return { kind: 'inline', from: end + dash[0].length }
  const number = /^[\s.°º#№]*(?:no\.?|nr\.?)?\s?(?=[+(\d۰-۹٠-٩０-９])/iu.exec(after)
  if (
    follows &&
    NUMERIC.has(label) &&
    number &&
    (number[0] !== '' || /[\p{L}.]$/u.test(text.slice(start, end)))
  )
    return { kind: 'inline', from: end + number[0].length }
  // East Asian labels are set apart by a blank alone: 「住所 東京都…」.
  if (
    opens &&
    /^[\s\u3000]+\S/u.test(after) &&
    /[\p{Script=Han}\p{Script=Hangul}]$/u.test(text.slice(start, end)) &&
    text.length < 120
  )
    return { kind: 'inline', from: end + (/^[\s\u3000]+/u.exec(after)?.[0].length ?? 0) }
  return { kind: 'word', from: end }
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
