import { fold } from './fold.ts'

const GROUPED = { '.': /[\s,'٬]/g, ',': /[\s.'٬]/g }

/**
 * A number as a person types it, as a plain one: `1 234,5` and `۱۲۳۴٫۵` are `1234.5`. `decimal` is the sign of the rep's language;
 * with the other sign it still counts where it cannot be grouping (`12.5` where commas are usual). Undefined for anything else.
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
