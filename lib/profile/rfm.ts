import type { OrderSummary } from '../model/index.ts'

/** RFM scores of a customer, 1 to 5; 5 is the best quintile. */
export interface Rfm {
  readonly recency: number
  readonly frequency: number
  /** Undefined if the orders are not in the most common currency: amounts are not converted. */
  readonly money: number | undefined
  /** Whole days since the last order. */
  readonly days: number
  readonly orders: OrderSummary
}

interface Customer {
  readonly id: string
  readonly orders?: OrderSummary | undefined
}

const DAY_MS = 86_400_000
const FIFTHS = [0.2, 0.4, 0.6, 0.8]

/**
 * RFM scores of every customer with orders: 1 plus the number of limits at 20, 40, 60 and 80 % (PERCENTILE.INC of spreadsheets)
 * that the value exceeds; for recency, fewer days score higher.
 */
export function rfmOf(customers: readonly Customer[], now: Date): ReadonlyMap<string, Rfm> {
  const buyers = customers.flatMap(({ id, orders }) => (orders && orders.count > 0 ? [{ id, orders, days: daysSince(orders.last, now) }] : [])) // prettier-ignore
  const currency = mostOf(buyers.map(({ orders }) => orders.currency))
  const recent = scale(buyers.map(({ days }) => days))
  const frequent = scale(buyers.map(({ orders }) => orders.count))
  const paying = scale(buyers.filter(({ orders }) => orders.currency === currency).map(({ orders }) => orders.total)) // prettier-ignore
  return new Map(
    buyers.map(({ id, orders, days }) => [
      id,
      {
        recency: 6 - recent(days),
        frequency: frequent(orders.count),
        money: orders.currency === currency ? paying(orders.total) : undefined,
        days,
        orders,
      },
    ]),
  )
}

/** Predefined segments. */
export const rfmSegments = {
  /** Spends much, but buys seldom. */
  highValueLowFrequency: ({ money, frequency }: Rfm) => (money ?? 0) >= 4 && frequency <= 2,
  /** Spent much, but not recently. */
  highValueAtRisk: ({ money, recency }: Rfm) => (money ?? 0) >= 4 && recency <= 2,
} as const satisfies Record<string, (rfm: Rfm) => boolean>

export type RfmSegment = keyof typeof rfmSegments

/** A value's score: 1 plus the number of limits it exceeds. */
function scale(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b)
  const limits = FIFTHS.map((share) => percentile(sorted, share))
  return (value) => 1 + limits.filter((limit) => value > limit).length
}

/** Interpolates linearly, as PERCENTILE.INC does. */
function percentile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}

function daysSince(iso: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(iso)) / DAY_MS))
}

function mostOf(words: readonly string[]): string {
  const count = new Map<string, number>()
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  return [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? ''
}
