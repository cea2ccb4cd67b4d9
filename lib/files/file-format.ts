import type { CatalogueField, Draft, Profile } from '../model/index.ts'

/** What a file is written from: the draft that the rep sees, and the profile it comes from. */
export interface FileEntry {
  readonly draft: Draft
  readonly profile: Profile
}

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
  open(options: FileOptions): FileWriter
}

export interface FileOptions {
  /** ISO time of the export. */
  readonly now: string
  /** Fields that the rep or a template defined and that may go to a file, with the name that heads their column. */
  readonly defined?: readonly (CatalogueField & { readonly heading: string })[]
}

export interface FileWriter {
  readonly start: string
  rows(entries: readonly FileEntry[]): string
  readonly end: string
}

/** The whole file as one text: for tests and small exports. */
export function written(format: FileFormat, entries: readonly FileEntry[], options: FileOptions): string {
  const file = format.open(options)
  return file.start + file.rows(entries) + file.end
}
