import { figureColumn, timeOf, wordColumn, type Column } from '@/lib/lists/column.ts'
import type { TableRow } from '@/lib/model/index.ts'
import { rfmOf, rfmSegments, type Rfm, type RfmSegment } from '@/lib/profile/rfm.ts'

const segments = Object.entries(rfmSegments) as [RfmSegment, (rfm: Rfm) => boolean][]

/**
 * Order statistics of each customer, relative to all: the latest order, number and total of orders, quintiles of recency,
 * frequency and monetary value, and the resulting segments. Quintiles depend on these rows, so the columns are valid only
 * for them.
 */
export function orderColumns(rows: readonly TableRow[], now: Date): readonly Column[] {
  const rfm = rfmOf(rows, now)
  const of = (row: TableRow) => rfm.get(row.id)
  return [
    figureColumn('lastOrder', 'date', (row) => timeOf(row.orders?.last)),
    figureColumn('orders', 'number', (row) => row.orders?.count),
    figureColumn('orderTotal', 'number', (row) => row.orders?.total),
    figureColumn('recency', 'number', (row) => of(row)?.recency),
    figureColumn('frequency', 'number', (row) => of(row)?.frequency),
    figureColumn('money', 'number', (row) => of(row)?.money),
    wordColumn('rfm', 'many', (row) => {
      const known = of(row)
      return known && segments.flatMap(([id, holds]) => (holds(known) ? [id] : []))
    }),
  ]
}

export const ORDER_COLUMNS = ['lastOrder', 'orders', 'orderTotal', 'rfm']
