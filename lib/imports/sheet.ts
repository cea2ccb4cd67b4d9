import { targetOfHeading } from './headings.ts'
import type { FileRow } from './rows.ts'

/** Why a record cannot be read: parts of message keys. */
export type RowProblem = 'tooFewCells' | 'tooManyCells' | 'brokenQuotes' | 'noCompany'

export interface DamagedRow extends FileRow {
  readonly problem: RowProblem
}

/** A table and its headings: those of its first record, or the letters that spreadsheets give to columns. */
export interface Sheet {
  readonly headings: readonly string[]
  /** Whether the first record is the headings. */
  readonly headed: boolean
  readonly rows: readonly FileRow[]
  /** Records that do not fit the headings, reported instead of imported. */
  readonly damaged: readonly DamagedRow[]
}

/** Some programs omit trailing empty cells: if more than this share of rows is short, they are valid. */
const SHORT_IS_USUAL = 0.2

export function sheetOf(records: readonly FileRow[], headed = isHeaded(records)): Sheet {
  const [head, ...below] = records
  const rows = headed ? below : records
  const first = trimmed(head?.cells ?? [])
  const headings = headed ? first.map((heading) => heading.trim()) : first.map((_, at) => letterOf(at))
  const short = rows.filter(({ cells }) => cells.length < headings.length).length
  const mayBeShort = short > rows.length * SHORT_IS_USUAL
  const good: FileRow[] = []
  const damaged: DamagedRow[] = []
  for (const row of rows) {
    const problem = problemOf(row, headings.length, mayBeShort)
    if (problem) damaged.push({ ...row, problem })
    else good.push(row.brokenQuotes ? { ...row, cells: row.cells.map(withoutStrayQuote) } : row)
  }
  return { headings, headed, rows: good, damaged }
}

/** What headings are not: an address, a number, a phone. */
const VALUE = /@[^\s@]+\.|^(?:https?:|www\.)|^(?:[\p{L}\d-]+\.)+\p{L}{2,}$|^\+?[\d\s().,/-]{5,}$/iu

/** Whether a first record is headings: it contains a known one, or nothing that only a value can be. */
function isHeaded([head]: readonly FileRow[]): boolean {
  const cells = (head?.cells ?? []).map((cell) => cell.trim())
  return cells.some((cell) => targetOfHeading(cell) !== undefined) || !cells.some((cell) => VALUE.test(cell))
}

/** A to Z, then AA. */
function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : letterOf(Math.floor(at / 26) - 1) + letter
}

/** The quotation mark that opens a cell and is not closed is no part of its value. */
function withoutStrayQuote(cell: string): string {
  return cell.lastIndexOf('"') === 0 ? cell.slice(1) : cell
}

function problemOf(
  { cells, brokenQuotes }: FileRow,
  width: number,
  mayBeShort: boolean,
): RowProblem | undefined {
  const tooMany = trimmed(cells).length > width
  const tooFew = cells.length < width && !mayBeShort
  if (!tooMany && !tooFew) return undefined
  if (brokenQuotes) return 'brokenQuotes'
  return tooMany ? 'tooManyCells' : 'tooFewCells'
}

/** Without trailing empty cells, which spreadsheets add. */
function trimmed(cells: readonly string[]): readonly string[] {
  let end = cells.length
  while (end > 0 && cells[end - 1]!.trim() === '') end -= 1
  return cells.slice(0, end)
}
