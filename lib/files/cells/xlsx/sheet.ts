import type { Column } from '../table.ts'

/** Excel's limits: rows of a sheet, characters of a cell. */
const ROWS_AT_MOST = 1_048_576
const TEXT_AT_MOST = 32_767

/** Cell formats of `styles.xml`, by index. Text is format `@`, so that an edited phone number keeps its plus. */
export const STYLE = { text: 0, heading: 1, number: 2, date: 3 } as const

/** Characters that XML 1.0 forbids. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** Fast path: ASCII without `&`, `<`, `>` and `_`, which needs no escaping. */
const PLAIN = /^[ -%'-;=?-^`-~]*$/
/** The underscore of text that looks like an ECMA-376 escape (ST_Xstring), itself escaped. */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g

/** The start of a sheet: frozen heading row, column widths from the headings. */
export function sheetStart<Row>(columns: readonly Column<Row>[]): string {
  const widths = columns.map(([heading], at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(heading)}" customWidth="1"/>`) // prettier-ignore
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>` +
    rowXml(
      columns.map(([heading]) => textCell(heading, STYLE.heading)),
      1,
    )
  )
}

export function sheetEnd<Row>(columns: readonly Column<Row>[], rows: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rows}"/></worksheet>`
}

/** One row as XML. Cells are text, or number or date if the column says so; never a formula. */
export function sheetRow<Row>(columns: readonly Column<Row>[], row: Row, at: number): string {
  return rowXml(
    columns.map(([, cell, keep]) => cellXml(cell(row), keep)),
    at,
  )
}

export const isFull = (rows: number): boolean => rows >= ROWS_AT_MOST

function rowXml(cells: readonly string[], at: number): string {
  return `<row r="${at}">${cells.join('')}</row>`
}

function cellXml(text: string, keep: Column<unknown>[2]): string {
  if (text === '') return `<c s="${STYLE[keep ?? 'text']}"/>`
  if (keep === 'number' && /^-?\d{1,15}(?:\.\d+)?$/.test(text))
    return `<c s="${STYLE.number}"><v>${text}</v></c>`
  const serial = keep === 'date' ? serialOf(text) : undefined
  return serial === undefined ? textCell(text, STYLE.text) : `<c s="${STYLE.date}"><v>${serial}</v></c>`
}

function textCell(text: string, style: number): string {
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

/** Text escaped for XML: line ends as LF, forbidden characters removed, look-alikes of Excel escapes escaped. */
export function xmlText(text: string): string {
  if (PLAIN.test(text) && text.length <= TEXT_AT_MOST) return text
  const clean = text.replace(/\r\n?/g, '\n').replace(NOT_XML, '').replace(LIKE_ESCAPE, '_x005F_')
  return cut(clean).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function cut(text: string): string {
  if (text.length <= TEXT_AT_MOST) return text
  // Do not cut a surrogate pair in half.
  return text.slice(0, TEXT_AT_MOST - 1).replace(/[\uD800-\uDBFF]$/, '') + '…'
}

/** Spreadsheet serial date: days since 30 December 1899, to the second. */
function serialOf(iso: string): string | undefined {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return undefined
  return String(Number((Math.floor(time / 1000) / 86_400 + 25_569).toFixed(8)))
}

function widthOf(heading: string): number {
  return Math.min(40, Math.max(12, heading.length + 4))
}

/** 0 is `A`, 26 is `AA`. */
function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
}
