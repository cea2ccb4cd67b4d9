/** A language's decimal separator; the Persian and Arabic form is treated as a point. */
export function decimalOf(tag: string): '.' | ',' {
  const sign = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value
  return sign === ',' ? ',' : '.'
}
