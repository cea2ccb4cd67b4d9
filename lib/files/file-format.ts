import type { CatalogueField } from '../model/index.ts'
import type { CheckedTable } from './checks/checked-table.ts'
import type { FileEntry } from './file-entry.ts'

export type { FileEntry }

/** The purpose of a format: groups the menu, and decides whether the import checks run first. */
export type FileGroup = 'spreadsheet' | 'crm' | 'contacts' | 'reading' | 'data'

/** A file format. Writes in pieces, so that tens of thousands of profiles are never in memory at once. */
export interface FileFormat {
  /** Equal to its file name on the shelf. */
  readonly id: string
  readonly extension: string
  /** Appended to the name, to distinguish files with one extension: `-hubspot`. */
  readonly suffix: string
  readonly mime: string
  /** Message key of its name in the menu. */
  readonly labelKey: string
  readonly group: FileGroup
  /** Whether the pieces are parts of one package (XLSX). Otherwise each name is a file, and several files go into a ZIP. */
  readonly container?: true
  /** The importer's expectations. Only in group `crm`. */
  readonly checked?: (options: FileOptions) => readonly CheckedTable[]
  open(options: FileOptions): FileWriter
}

export interface FileOptions {
  /** ISO time of the export. */
  readonly now: string
  /** Defined fields that may go into this file, with their column headings. */
  readonly defined?: readonly DefinedField[]
  /** Formats a message in the rep's language, for files that people read. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
}

export type DefinedField = CatalogueField & { readonly heading: string }

/** Text of one of the files that a format writes; '' names the only or first one. Pieces of one name are appended in order. */
export interface Piece {
  readonly file: string
  readonly text: string
}

export interface FileWriter {
  start(): readonly Piece[]
  rows(entries: readonly FileEntry[]): readonly Piece[]
  end(): readonly Piece[]
}

/** The writer of a format with a single text. */
export function oneText(text: {
  readonly start: string
  readonly rows: (entries: readonly FileEntry[]) => string
  readonly end: string
}): FileWriter {
  const piece = (some: string): Piece[] => (some === '' ? [] : [{ file: '', text: some }])
  return {
    start: () => piece(text.start),
    rows: (entries) => piece(text.rows(entries)),
    end: () => piece(text.end),
  }
}

/** The whole files by name: for tests, the clipboard and small exports. */
export function written(
  format: FileFormat,
  entries: readonly FileEntry[],
  options: FileOptions,
): ReadonlyMap<string, string> {
  const writer = format.open(options)
  const files = new Map<string, string>()
  for (const { file, text } of [...writer.start(), ...writer.rows(entries), ...writer.end()])
    files.set(file, (files.get(file) ?? '') + text)
  return files
}
