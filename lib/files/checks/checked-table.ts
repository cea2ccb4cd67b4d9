import type { FileEntry } from '../file-entry.ts'
import type { Column } from '../cells/table.ts'

/** What an importer expects of a column beside its heading. */
export type Expected = 'text' | 'phone' | 'date' | 'number' | 'list'

/** A column as the checks see it. */
export interface CheckedColumn {
  readonly heading: string
  readonly expects: Expected
  /** The importer refuses a row without it. */
  readonly required: boolean
  /** Values that the CRM's own list has, where they are the same in every account. */
  readonly values?: readonly string[]
}

/** One table of an export as an importer will take it: its rows with their cells, and what each column has to be. */
export interface CheckedTable {
  readonly name: string
  readonly columns: readonly CheckedColumn[]
  /** Headings whose cells together name a record: the same twice is a duplicate. The first with any text decides. */
  readonly keys: readonly (readonly string[])[]
  readonly rows: (entry: FileEntry) => readonly (readonly string[])[]
}

export type { Column }
