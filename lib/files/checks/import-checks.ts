import type { FileEntry } from '../file-format.ts'
import type { CheckedColumn, CheckedTable } from './checked-table.ts'
import { cellProblem } from './cell-checks.ts'
import { isIn, listKey } from './list-values.ts'

/** The seven usual reasons why a CRM rejects or garbles an import. */
const importChecks = ['encoding', 'headings', 'dates', 'phones', 'duplicates', 'required', 'lists'] as const // prettier-ignore
export type ImportCheck = (typeof importChecks)[number]

/** What one check found in one column (or, for duplicates, in one set of keys). */
export interface CheckFinding {
  readonly check: ImportCheck
  /** Name of the table, if the format has several. */
  readonly table: string
  readonly column: string
  /** Affected cells; for duplicates, rows. */
  readonly count: number
  /** A few of the cells, verbatim but truncated. */
  readonly examples: readonly string[]
  /** Affected profiles, in export order. */
  readonly profileIds: readonly string[]
}

const EXAMPLES = 3
const EXAMPLE_LENGTH = 80

interface Tally {
  readonly finding: Omit<CheckFinding, 'count' | 'examples' | 'profileIds'>
  count: number
  readonly examples: Set<string>
  readonly profileIds: Set<string>
}

export interface Checker {
  see(entries: readonly FileEntry[]): void
  /** By check, then table and column. */
  findings(): readonly CheckFinding[]
}

/** Checks an export as its importer will, profile by profile, so that no table is held in memory. */
export function checkerOf(tables: readonly CheckedTable[]): Checker {
  const tallies = new Map<string, Tally>()
  const note = (check: ImportCheck, table: string, column: string, example: string, profileId: string) => {
    const key = [check, table, column].join('\u001f')
    const tally = tallies.get(key) ?? { finding: { check, table, column }, count: 0, examples: new Set(), profileIds: new Set() } // prettier-ignore
    tallies.set(key, tally)
    tally.count += 1
    if (tally.examples.size < EXAMPLES && example !== '') tally.examples.add(example.slice(0, EXAMPLE_LENGTH))
    if (profileId !== '') tally.profileIds.add(profileId)
  }
  const seen = tables.map((table) => tableChecks(table, note))
  return {
    see: (entries) => entries.forEach((entry) => seen.forEach((see) => see(entry))),
    findings: () =>
      [...tallies.values()]
        .map(({ finding, count, examples, profileIds }) => ({
          ...finding,
          count,
          examples: [...examples],
          profileIds: [...profileIds],
        })) // prettier-ignore
        .sort((a, b) => importChecks.indexOf(a.check) - importChecks.indexOf(b.check)),
  }
}

type Note = (check: ImportCheck, table: string, column: string, example: string, profileId: string) => void

function tableChecks(table: CheckedTable, note: Note): (entry: FileEntry) => void {
  const { columns, name } = table
  for (const heading of sameHeadings(columns)) note('headings', name, heading, heading, '')
  const firstWith = new Map<string, { readonly id: string; told: boolean }>()
  const spellings = columns.map(() => new Map<string, string>())
  const at = new Map(columns.map(({ heading }, index) => [heading, index]))
  return (entry) => {
    const id = entry.draft.profileId
    for (const row of table.rows(entry)) {
      columns.forEach((column, index) => {
        const cell = row[index] ?? ''
        const problem = cellProblem(column, cell) ?? listProblem(column, cell, spellings[index]!)
        if (problem) note(problem, name, column.heading, cell, id)
      })
      const key = keyOf(row, table.keys, at)
      if (key === undefined) continue
      const first = firstWith.get(key.text)
      if (first === undefined) firstWith.set(key.text, { id, told: false })
      else {
        if (!first.told) note('duplicates', name, key.headings, key.shown, first.id)
        first.told = true
        note('duplicates', name, key.headings, key.shown, id)
      }
    }
  }
}

/** Duplicate or empty headings: the importer would lose one of the columns. */
function sameHeadings(columns: readonly CheckedColumn[]): string[] {
  const keys = columns.map(({ heading }) => listKey(heading))
  return columns.filter((_, at) => keys[at] === '' || keys.indexOf(keys[at]!) !== at).map(({ heading }) => heading) // prettier-ignore
}

/** A value missing from the CRM's list or, without a list, a second spelling of a value. */
function listProblem(
  column: CheckedColumn,
  cell: string,
  spellings: Map<string, string>,
): 'lists' | undefined {
  if (column.expects !== 'list' || cell === '') return undefined
  if (column.values) return isIn(column.values, cell) ? undefined : 'lists'
  const key = listKey(cell)
  const known = spellings.get(key)
  if (known === undefined) spellings.set(key, cell)
  return known === undefined || known === cell ? undefined : 'lists'
}

function keyOf(row: readonly string[], keys: CheckedTable['keys'], at: ReadonlyMap<string, number>) {
  for (const headings of keys) {
    const cells = headings.map((heading) => row[at.get(heading) ?? -1] ?? '')
    if (cells.every((cell) => cell === '')) continue
    return {
      text: [...headings, ...cells.map((cell) => cell.trim().toLowerCase())].join('\u001f'),
      headings: headings.join(' + '),
      shown: cells.filter((cell) => cell !== '').join(', '),
    }
  }
  return undefined
}
