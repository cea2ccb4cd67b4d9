import type { TableRow } from '../model/index.ts'
import type { Column } from './column.ts'
import { FEW, grouped, type Group } from './group.ts'

/** How often one value occurs among some profiles. */
export interface Count extends Pick<Group, 'value' | 'band'> {
  readonly count: number
  /** How many of these fit the ideal customer. */
  readonly matching: number
  /** 0 to 1: the share of all profiles counted. */
  readonly share: number
  /** Too few to describe more than individual companies. */
  readonly few: boolean
}

/** The fit from which a company counts as a good fit. */
export const GOOD_FIT = 70

/** The values of a column with their counts, in the order of `grouped`. */
export function countsOf(rows: readonly TableRow[], column: Column): Count[] {
  return grouped(rows, column).map(({ value, band, rows: members }) => ({
    value,
    ...(band ? { band } : {}),
    count: members.length,
    matching: members.filter(({ fit }) => (fit ?? -1) >= GOOD_FIT).length,
    share: rows.length === 0 ? 0 : members.length / rows.length,
    few: members.length < FEW,
  }))
}

const FORMULA = /^[=+\-@\t\r]/

/** A table as CSV (RFC 4180); a cell that a spreadsheet would evaluate as a formula is marked as text. */
export function csvOf(table: readonly (readonly (string | number)[])[]): string {
  return table.map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n'
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
