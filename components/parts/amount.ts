/** An amount with its currency, without minor units. A currency unknown to the browser is written as it is. */
export function amountOf(amount: number, currency: string, tag: string): string {
  try {
    return new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
      amount,
    )
  } catch {
    return `${new Intl.NumberFormat(tag).format(amount)} ${currency}`.trim()
  }
}
