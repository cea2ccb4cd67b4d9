import type { FileEntry } from '../file-entry.ts'
import type { Column } from '../cells/table.ts'

/** The content that an importer expects in a column. */
export type Expected = 'text' | 'phone' | 'date' | 'number' | 'list'

/** A column as checked. */
export interface CheckedColumn {
  readonly heading: string
  readonly expects: Expected
  /** Whether the importer rejects a row without it. */
  readonly required: boolean
  /** Options of the CRM's own list, if the same in every account. */
  readonly values?: readonly string[]
}

/** One table of an export as its importer reads it: rows, cells, and the expectations of each column. */
export interface CheckedTable {
  readonly name: string
  readonly columns: readonly CheckedColumn[]
  /** Sets of headings whose cells identify a record; equal cells are a duplicate. The first set with any text decides. */
  readonly keys: readonly (readonly string[])[]
  readonly rows: (entry: FileEntry) => readonly (readonly string[])[]
}

export type { Column }
