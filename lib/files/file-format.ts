import type { CatalogueField } from '../model/index.ts'
import type { CheckedTable } from './checks/checked-table.ts'
import type { FileEntry } from './file-entry.ts'

export type { FileEntry }

/** For whom a file is: heads a group in the menu, and says whether the import checks run first. */
export type FileGroup = 'spreadsheet' | 'crm' | 'contacts' | 'reading' | 'data'

/** One kind of file. Writes in pieces, so that tens of thousands of profiles never stand in memory at once. */
export interface FileFormat {
  /** The file's name on the shelf. */
  readonly id: string
  readonly extension: string
  /** Put after the name, to tell two files of one extension apart: `-hubspot`. */
  readonly suffix: string
  readonly mime: string
  /** Key of the name that the menu speaks. */
  readonly labelKey: string
  readonly group: FileGroup
  /** The pieces are parts of one package (XLSX); else each name is a file of its own, and several go into a ZIP. */
  readonly container?: true
  /** What an importer will ask of the file. Only files of group `crm` have it. */
  readonly checked?: (options: FileOptions) => readonly CheckedTable[]
  open(options: FileOptions): FileWriter
}

export interface FileOptions {
  /** ISO time of the export. */
  readonly now: string
  /** Fields that the rep or a template defined and that may go to this file, with the name that heads their column. */
  readonly defined?: readonly DefinedField[]
  /** Says a message of the product in the rep's language, for files that people read. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
}

export type DefinedField = CatalogueField & { readonly heading: string }

/** Some text of one of the files that a format makes; '' names the only or first one. Pieces of a name follow one another. */
export interface Piece {
  readonly file: string
  readonly text: string
}

export interface FileWriter {
  start(): readonly Piece[]
  rows(entries: readonly FileEntry[]): readonly Piece[]
  end(): readonly Piece[]
}

/** The writer of a format that is one text from beginning to end. */
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
