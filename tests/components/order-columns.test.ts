import { expect, it } from 'vitest'
import { orderColumns } from '../../components/table/order-columns.ts'
import { readySegments } from '../../components/table/ready-segments.ts'
import { allColumns } from '../../lib/lists/columns.ts'
import { testOf } from '../../lib/lists/filter.ts'
import { row } from '../lists/rows.ts'

const NOW = new Date('2026-06-30T12:00:00Z')
const customer = (id: string, last: string, count: number, total: number, currency = 'EUR') =>
  row({ id, orders: { last, count, total, currency } })

// Ten customers, whose quintiles are obvious.
const rows = [
  customer('steady', '2026-06-28', 40, 90_000),
  customer('seldom', '2026-06-20', 2, 95_000),
  customer('sleeping', '2025-01-10', 30, 99_000),
  customer('small', '2026-06-29', 25, 900),
  ...[1, 2, 3, 4, 5].map((n) => customer(`usual ${n}`, `2026-0${n}-15`, 5 + n, 10_000 + n * 1000)),
  customer('elsewhere', '2026-06-01', 1, 4_000_000, 'IRR'),
  row({ id: 'no customer' }),
]

it('puts customers, and only them, into the predefined segments by their orders', () => {
  const columns = allColumns(orderColumns(rows, NOW))
  const kept = (id: string) => {
    const segment = readySegments.find((one) => one.id === id)!
    return rows.filter(testOf(segment.view.filter!, columns, NOW.getTime())).map((one) => one.id)
  }
  expect(kept('ready.highValueLowFrequency')).toEqual(['seldom'])
  expect(kept('ready.highValueAtRisk')).toEqual(['sleeping'])
})

it('keeps amounts in other currencies out of the quintiles, and customers without orders out of all', () => {
  const columns = allColumns(orderColumns(rows, NOW))
  const figures = (id: string) =>
    ['recency', 'frequency', 'money', 'orders'].map((column) =>
      columns.get(column)!.figure(rows.find((one) => one.id === id)!),
    )
  expect(figures('elsewhere')).toEqual([4, 1, undefined, 1])
  expect(figures('no customer')).toEqual([undefined, undefined, undefined, undefined])
  expect(figures('steady')).toEqual([5, 5, 4, 40])
})
