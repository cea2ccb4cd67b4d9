export type Delimiter = ',' | ';' | '\t' | '|'
export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|']

/** One record of a delimited file. */
export interface FileRow {
  /** Line of the file on which the record begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** The record verbatim, for the list of rows to correct. */
  readonly raw: string
  /** Whether a quotation mark was not closed, or was closed in the middle of a cell. */
  readonly brokenQuotes: boolean
}

/** Lines of a quoted cell; more mean an unclosed quotation mark. */
const LINES_IN_CELL = 100

/**
 * The records of a file (RFC 4180, any line end), one by one. Unclosed quotation marks are literal, so that a broken row does
 * not swallow those after it. Linear in the length of the text.
 */
export function* rowsOf(text: string, delimiter: Delimiter): Generator<FileRow> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  while (at < text.length) {
    const row = rowAt(text, at, delimiter)
    const empty = row.cells.length === 1 && row.cells[0]!.trim() === ''
    if (!empty) {
      const raw = text.slice(at, row.end).replace(/(?<![\r\n])[\r\n]+$/, '')
      yield { line, cells: row.cells, raw, brokenQuotes: row.broken }
    }
    line += row.lines
    at = row.next
  }
}

function rowAt(text: string, start: number, delimiter: Delimiter) {
  const cells: string[] = []
  let broken = false
  let lines = 1
  let at = start
  for (;;) {
    const quoted = text[at] === '"' ? quotedCell(text, at, delimiter) : undefined
    if (text[at] === '"' && !quoted) broken = true
    const end = quoted?.end ?? plainEnd(text, at, delimiter)
    cells.push(quoted?.value ?? text.slice(at, end))
    lines += quoted?.lines ?? 0
    if (text[end] === delimiter) {
      at = end + 1
      continue
    }
    const next = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
    return { cells, broken, lines, end, next }
  }
}

function plainEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

/** A quoted cell; undefined if its quotation mark is not closed before a delimiter or line end. */
function quotedCell(text: string, start: number, delimiter: Delimiter) {
  let value = ''
  let lines = 0
  let at = start + 1
  for (;;) {
    const close = text.indexOf('"', at)
    const part = close < 0 ? '' : text.slice(at, close)
    lines += lineEnds(part)
    if (close < 0 || lines > LINES_IN_CELL) return undefined
    value += part
    if (text[close + 1] === '"') {
      value += '"'
      at = close + 2
      continue
    }
    const after = text[close + 1]
    if (after !== undefined && after !== delimiter && after !== '\n' && after !== '\r') return undefined
    return { value, lines, end: close + 1 }
  }
}

function lineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0
}

/** The delimiter under which the first records have the most columns, weighted by how many of them agree. */
export function delimiterOf(text: string): Delimiter {
  const head = text.slice(0, 64_000)
  let best: Delimiter = ','
  let most = 0
  // Comma last: in files separated by semicolons, commas are decimal points.
  for (const delimiter of [...delimiters].reverse()) {
    const widths: number[] = []
    for (const { cells } of rowsOf(head, delimiter)) if (widths.push(cells.length) === 30) break
    const first = widths[0] ?? 1
    const alike = widths.filter((width) => width === first).length / Math.max(1, widths.length)
    const score = first < 2 ? 0 : alike * Math.log2(first)
    if (score > most) [best, most] = [delimiter, score]
  }
  return best
}
