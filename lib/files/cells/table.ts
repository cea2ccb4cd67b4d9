import Papa from 'papaparse'

/** One column of a table: its heading and the text of its cell. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => string]

/** RFC 4180 with CRLF; every line ends in CRLF, so that pieces can be put one after another. */
export function headingLine<Row>(columns: readonly Column<Row>[]): string {
  return lines([columns.map(([heading]) => heading)])
}

export function rowLines<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  craft: (cell: string) => string,
): string {
  return lines(rows.map((row) => columns.map(([, cell]) => craft(cleaned(cell(row))))))
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => [...row]),
        { newline: '\r\n' },
      )}\r\n`
}

/** Control characters and signs that turn the direction of text have no business in a cell; line ends become LF. */
function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
}
