import { cleaned } from './cleaned.ts'

/** One column: its heading, the text of its cell, and the spreadsheet's cell type if not text. */
export type Column<Row> = readonly [
  heading: string,
  cell: (row: Row) => string,
  keep?: 'number' | 'date', // a date is an ISO time
]

/** RFC 4180. Every line ends in CRLF, so that pieces can be concatenated. */
export function headingLine<Row>(columns: readonly Column<Row>[], separator = ','): string {
  return lines([columns.map(([heading]) => heading)], separator)
}

export function rowLines<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  craft: (cell: string) => string,
  separator = ',',
): string {
  return lines(
    rows.map((row) => cellsOf(columns, row).map(craft)),
    separator,
  )
}

export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): string[] {
  return columns.map(([, cell]) => cleaned(cell(row)))
}

/** Lines from finished cells, for tables whose columns are known only at write time. */
export function lines(rows: readonly (readonly string[])[], separator = ','): string {
  let text = ''
  for (const row of rows) text += `${row.map((cell) => quoted(cell, separator)).join(separator)}\r\n`
  return text
}

/** Also quotes leading and trailing spaces and byte order marks, which some readers strip. */
function quoted(cell: string, separator: string): string {
  if (cell === '') return cell
  return NEEDS_QUOTES.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const NEEDS_QUOTES = /["\r\n\ufeff]|^ | $/
