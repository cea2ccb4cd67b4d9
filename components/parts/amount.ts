/** An amount with its currency, without the smallest coins. A currency that the browser does not know is written as it is. */
export function amountOf(amount: number, currency: string, tag: string): string {
  try {
    return new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
      amount,
    )
  } catch {
    return `${new Intl.NumberFormat(tag).format(amount)} ${currency}`.trim()
  }
}
