import { fold } from './fold.ts'

export interface Count {
  /** As printed: `2.500+`, `51-200`, `約300`. */
  readonly printed: string
  readonly start: number
  readonly end: number
  readonly low: number
  /** Equal to `low` unless a range is printed; Infinity after "and more". */
  readonly high: number
  /** Offset of the upper end of a range that a word joins: 240 of "from 12 to 240". */
  readonly upper?: number
  /** A word or sign multiplies the number: `1.2k`, `3万`. */
  readonly isScaled: boolean
}

const SCALED =
  '[千천万萬만]|(?:k|tys|тыс|тысяч|thousand|tausend|duizend|mille|mila?|bin|هزار|الف)(?!\\p{L})\\.?'
const NUMBER = `\\d{1,3}(?:[., '\u066c]\\d{3})+|\\d{1,3}[.,]\\d{1,2}(?=\\s?(?:${SCALED}))|\\d{1,7}`
/** Between the groups of three digits of one number. */
const GROUPED = /[., '\u066c](?=\d{3})/g
const TO = '\\s?[-~]\\s?|\\s?(?:to|bis|do|до|tot|ila|a|à|تا|الی)\\s|[名人명]?(?:至|到|から|에서\\s|부터\\s)'
const COUNT = new RegExp(
  `(?<![\\d.,\u066c/-])(${NUMBER})(?:(${TO})(${NUMBER}))?(?:\\s?(\\+|${SCALED}))?(?!\\d|[.,]\\d|-\\d|\\s?%)`,
  'gu',
)

/** Numbers of people in a text: single, a range, or "and more". */
export function countsIn(text: string): Count[] {
  return [...fold(text).matchAll(COUNT)].map((match) => {
    const [whole, first, to, last, sign = ''] = match
    const isScaled = sign !== '' && sign !== '+'
    const scale = isScaled ? (/[万萬만]/.test(sign) ? 1e4 : 1e3) : 1
    const valueOf = (digits: string) =>
      Math.round(Number(digits.replace(GROUPED, '').replace(',', '.')) * scale)
    const start = match.index
    const end = start + whole.trimEnd().length
    const ends = last === undefined ? [valueOf(first!)] : [valueOf(first!), valueOf(last)]
    return {
      printed: text.slice(start, end),
      start,
      end,
      low: Math.min(...ends),
      high: sign === '+' ? Infinity : Math.max(...ends),
      isScaled,
      ...(last !== undefined && /\p{L}/u.test(to!) ? { upper: start + first!.length + to!.length } : {}),
    }
  })
}

/** The first number of people in a text as a range: `51-200`, `ok. 250` (one number), `1,000+` (no upper end). */
export function countRange(text: string): { readonly low: number; readonly high: number } | undefined {
  const first = countsIn(text)[0]
  return first && { low: first.low, high: first.high }
}
