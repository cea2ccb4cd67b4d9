import type { CheckedTable, Expected } from '../checks/checked-table.ts'
import type { DefinedField, FileEntry, FileFormat, FileOptions, FileWriter, Piece } from '../file-format.ts'
import { headingOf } from './company-columns.ts'
import { ofCompanyAlone, rowOfEach, rowOfEachPerson, type CrmRow } from './crm-cells.ts'
import { cleaned } from './cleaned.ts'
import { lines } from './table.ts'
import { all } from './values.ts'

/** A column of an import file: the heading known to the wizard, the cell, and its expected content. */
export interface CrmColumn {
  readonly heading: string
  readonly cell: (row: CrmRow) => string
  readonly expects?: Expected
  readonly required?: true
  /** The values of the CRM's standard list. */
  readonly values?: readonly string[]
}

export interface CrmTable {
  /** Appended to the file name if there are several tables: `companies`. '' for a single table. */
  readonly name: string
  readonly columns: readonly CrmColumn[]
  /**
   * One row per company; one per person (companies without people omitted); or one per person, and one per company without
   * people.
   */
  readonly rows: 'companies' | 'people' | 'both'
  /** Headings whose cells identify a record, strongest first. */
  readonly keys: readonly (readonly string[])[]
}

interface CrmFile {
  readonly id: string
  readonly labelKey: string
  readonly separator?: ',' | ';'
  /** Rows that one import accepts; further rows go into further files. */
  readonly rowsAtMost: number
  readonly tables: readonly CrmTable[]
}

/**
 * A format for a CRM's import wizard: its headings, raw values (phones keep their plus), no byte order mark, `prospect_key`
 * last.
 */
export function crmFile({ id, labelKey, separator = ',', rowsAtMost, tables }: CrmFile): FileFormat {
  return {
    id,
    extension: 'csv',
    suffix: id.replace('csv', ''),
    mime: 'text/csv;charset=utf-8',
    labelKey,
    group: 'crm',
    checked: (options) => withDefined(tables, options).map(checkedTable),
    open: (options) => writer(withDefined(tables, options), separator, rowsAtMost),
  }
}

function writer(tables: readonly CrmTable[], separator: string, rowsAtMost: number): FileWriter {
  const heads = tables.map(({ columns }) => lines([columns.map(({ heading }) => heading)], separator))
  const count = tables.map(() => 0)
  return {
    start: () => tables.map(({ name }, at) => ({ file: name, text: heads[at]! })),
    rows: (entries) =>
      tables.flatMap((table, at) => {
        const pieces: Piece[] = []
        for (const row of entries.flatMap((entry) => cellsOf(table, entry))) {
          const file = Math.floor(count[at]! / rowsAtMost)
          const name = file === 0 ? table.name : [table.name, file + 1].filter(Boolean).join('-')
          if (file > 0 && count[at]! % rowsAtMost === 0) pieces.push({ file: name, text: heads[at]! })
          pieces.push({ file: name, text: lines([row], separator) })
          count[at]! += 1
        }
        return pieces
      }),
    end: () => [],
  }
}

function cellsOf({ columns, rows }: CrmTable, entry: FileEntry): string[][] {
  const of = { companies: () => [entry], people: () => rowOfEachPerson(entry), both: () => rowOfEach(entry) }[rows] // prettier-ignore
  let before: string[] | undefined
  return of().map((row) => {
    const cells = columns.map(({ cell }, at) =>
      before && ofCompanyAlone.has(cell) ? before[at]! : cleaned(cell(row)),
    )
    before = cells
    return cells
  })
}

function checkedTable(table: CrmTable): CheckedTable {
  return {
    name: table.name,
    keys: table.keys,
    columns: table.columns.map(({ heading, expects = 'text', required = false, values }) => ({ heading, expects, required, ...(values ? { values } : {}) })), // prettier-ignore
    rows: (entry) => cellsOf(table, entry),
  }
}

/** Inserts the custom fields before the key, which stays last. */
function withDefined(tables: readonly CrmTable[], { defined = [] }: FileOptions): readonly CrmTable[] {
  const has = { companies: ['company'], people: ['person'], both: ['company', 'person'] }
  return tables.map((table) => {
    const own = defined.filter(({ about }) => has[table.rows].includes(about)).map(definedColumn)
    return { ...table, columns: [...table.columns.slice(0, -1), ...own, ...table.columns.slice(-1)] }
  })
}

const EXPECTED: Readonly<Partial<Record<DefinedField['type'], Expected>>> = { date: 'date', number: 'number', choice: 'list', phone: 'phone' } // prettier-ignore

function definedColumn(field: DefinedField): CrmColumn {
  return {
    heading: headingOf(field),
    expects: EXPECTED[field.type] ?? 'text',
    cell: ({ draft, person }) =>
      all((field.about === 'company' ? draft.fields : person?.fields) ?? {}, field.id),
  }
}
