import type { FileRow } from './rows.ts'

/** Why a record of a file cannot be read: keys that the page speaks. */
export type RowProblem = 'tooFewCells' | 'tooManyCells' | 'brokenQuotes' | 'noCompany'

export interface DamagedRow extends FileRow {
  readonly problem: RowProblem
}

/** A file whose first record heads its columns. */
export interface Sheet {
  readonly headings: readonly string[]
  readonly rows: readonly FileRow[]
  /** Records that do not fit the headings: not read, not lost. */
  readonly damaged: readonly DamagedRow[]
}

/** Some programs leave empty cells at the end of a row away: when so many rows are short, they are not broken. */
const SHORT_IS_USUAL = 0.2

export function sheetOf(records: readonly FileRow[]): Sheet {
  const [head, ...rows] = records
  const headings = trimmed(head?.cells ?? []).map((heading) => heading.trim())
  const short = rows.filter(({ cells }) => cells.length < headings.length).length
  const mayBeShort = short > rows.length * SHORT_IS_USUAL
  const good: FileRow[] = []
  const damaged: DamagedRow[] = []
  for (const row of rows) {
    const problem = problemOf(row, headings.length, mayBeShort)
    if (problem) damaged.push({ ...row, problem })
    else good.push(row)
  }
  return { headings, rows: good, damaged }
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

/** Without the empty cells at the end that spreadsheets leave. */
function trimmed(cells: readonly string[]): readonly string[] {
  let end = cells.length
  while (end > 0 && cells[end - 1]!.trim() === '') end -= 1
  return cells.slice(0, end)
}
