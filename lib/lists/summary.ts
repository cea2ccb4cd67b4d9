import type { TableRow } from '../model/index.ts'
import type { Column } from './column.ts'

/** Statistics of one numeric column over some rows. */
export interface Summary {
  /** Number of rows that have a value. */
  readonly count: number
  readonly median: number
  readonly least: number
  readonly most: number
}

/** Undefined if no row has a value. */
export function summaryOf(rows: readonly TableRow[], column: Column): Summary | undefined {
  const figures = new Float64Array(rows.length)
  let count = 0
  for (const row of rows) {
    const figure = column.figure(row)
    if (figure !== undefined) figures[count++] = figure
  }
  if (count === 0) return undefined
  const sorted = figures.subarray(0, count).sort()
  const middle = count >> 1
  const median = count % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  return { count, median, least: sorted[0]!, most: sorted[count - 1]! }
}
