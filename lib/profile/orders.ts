import type { Order, OrderSummary } from '../model/index.ts'
import { order as byCodeUnit } from './merge.ts'

/** Union of two lists by order id, sorted by date, then id. */
export function mergeOrders(some: readonly Order[] = [], others: readonly Order[] = []): Order[] {
  const byId = new Map([...some, ...others].map((one) => [one.id, one]))
  return [...byId.values()].sort((a, b) => byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id))
}

/** The list column for orders; empty without orders. */
export function orderColumns(orders: readonly Order[] | undefined): { readonly orders?: OrderSummary } {
  if (!orders || orders.length === 0) return {}
  const byCurrency = new Map<string, Order[]>()
  for (const one of orders) byCurrency.set(one.currency, [...(byCurrency.get(one.currency) ?? []), one])
  const [currency, most] = [...byCurrency].sort(([a, x], [b, y]) => y.length - x.length || byCodeUnit(a, b))[0]! // prettier-ignore
  const cents = most.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)
  const last = orders
    .map(({ at }) => at)
    .sort(byCodeUnit)
    .at(-1)!
  return { orders: { last, count: orders.length, total: cents / 100, currency } }
}
