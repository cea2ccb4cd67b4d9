/** The sign that a language puts before decimals; its Persian and Arabic form counts as a point. */
export function decimalOf(tag: string): '.' | ',' {
  const sign = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value
  return sign === ',' ? ',' : '.'
}
