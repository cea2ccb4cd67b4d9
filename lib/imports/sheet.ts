import type { FileRow } from './rows.ts'

/** Why a record cannot be read: parts of message keys. */
export type RowProblem = 'tooFewCells' | 'tooManyCells' | 'brokenQuotes' | 'noCompany'

export interface DamagedRow extends FileRow {
  readonly problem: RowProblem
}

/** A file whose first record is the headings. */
export interface Sheet {
  readonly headings: readonly string[]
  readonly rows: readonly FileRow[]
  /** Records that do not fit the headings, reported instead of imported. */
  readonly damaged: readonly DamagedRow[]
}

/** Some programs omit trailing empty cells: if more than this share of rows is short, they are valid. */
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

/** Without trailing empty cells, which spreadsheets add. */
function trimmed(cells: readonly string[]): readonly string[] {
  let end = cells.length
  while (end > 0 && cells[end - 1]!.trim() === '') end -= 1
  return cells.slice(0, end)
}
