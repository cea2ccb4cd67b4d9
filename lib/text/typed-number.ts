import { fold } from './fold.ts'

const GROUPED = { '.': /[\s,'٬]/g, ',': /[\s.'٬]/g }

/**
 * Parses a typed number: `1 234,5` and `۱۲۳۴٫۵` give `1234.5`. `decimal` is the rep's decimal separator; the other one is
 * accepted where it cannot be grouping (`12.5` for a comma locale). Undefined for anything else.
 */
export function typedNumber(text: string, decimal: '.' | ','): string | undefined {
  const folded = fold(text.trim()).replace(/٫/g, decimal)
  const other = decimal === '.' ? ',' : '.'
  const lone = folded.split(other).length === 2 && !folded.includes(decimal) && !/\d{3}$/.test(folded)
  const grouped = lone ? folded.replace(other, decimal) : folded.replace(GROUPED[decimal], '')
  const plain = grouped.replace(/\s/g, '').replace(decimal, '.')
  if (!/^[+-]?(?:\d{1,15})(?:\.\d{1,10})?$/.test(plain)) return undefined
  return String(Number(plain))
}
