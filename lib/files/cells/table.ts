/** One column of a table: its heading and the text of its cell, and how a spreadsheet keeps it where not as text. */
export type Column<Row> = readonly [
  heading: string,
  cell: (row: Row) => string,
  keep?: 'number' | 'date', // a date is an ISO time
]

/** RFC 4180 with CRLF; every line ends in CRLF, so that pieces can be put one after another. */
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

/** Lines of ready cells, for tables whose columns are known only when they are written. */
export function lines(rows: readonly (readonly string[])[], separator = ','): string {
  let text = ''
  for (const row of rows) text += `${row.map((cell) => quoted(cell, separator)).join(separator)}\r\n`
  return text
}

/** Blanks at the ends are quoted too, as are marks of the byte order: some readers take them away. */
function quoted(cell: string, separator: string): string {
  if (cell === '') return cell
  return NEEDS_QUOTES.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const NEEDS_QUOTES = /["\r\n\ufeff]|^ | $/

/**
 * Control characters and signs that turn the direction of text have no business in a cell; line ends become LF, and half a
 * surrogate pair what it becomes in UTF-8.
 */
export function cleaned(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .toWellFormed()
}

const PLAIN = /^[ -~]*$/
