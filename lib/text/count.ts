import { fold } from './fold.ts'

export interface Count {
  /** As printed: `2.500+`, `51-200`, `約300`. */
  readonly printed: string
  readonly start: number
  readonly end: number
  readonly low: number
}

const NUMBER = "\\d{1,3}(?:[., '\u066c]\\d{3})+|\\d{1,7}"
const COUNT = new RegExp(
  `(?<![\\d.,\u066c/-])(${NUMBER})(?:\\s?(?:-|to|bis|do|до|~)\\s?(${NUMBER}))?\\s?(\\+|k(?!\\w)|tys\\.?|тыс\\.?|千|万|萬|만)?(?![\\d%])`,
  'gu',
)
const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  tys: 1e3,
  тыс: 1e3,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
}

/** Numbers of people in a text: single, a range, or "and more". */
export function countsIn(text: string): Count[] {
  const folded = fold(text)
  return [...folded.matchAll(COUNT)].map((match) => {
    const start = match.index
    const end = start + match[0].trimEnd().length
    const low = Number(match[1]!.replace(/\D/g, '')) * (SCALE[(match[3] ?? '').replace('.', '')] ?? 1)
    return { printed: text.slice(start, end), start, end, low }
  })
}

/** The first number of people in a text as a range: `51-200`, `ok. 250` (one number), `1,000+` (no upper end). */
export function countRange(text: string): { readonly low: number; readonly high: number } | undefined {
  const match = fold(text).matchAll(COUNT).next().value
  if (!match) return undefined
  const scale = SCALE[(match[3] ?? '').replace('.', '')] ?? 1
  const numbers = [match[1], match[2]].flatMap((digits) =>
    digits === undefined ? [] : [Number(digits.replace(/\D/g, '')) * scale],
  )
  return { low: Math.min(...numbers), high: match[3] === '+' ? Infinity : Math.max(...numbers) }
}
