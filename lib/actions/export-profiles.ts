import { problem, type Destination, type FieldId, type Problem } from '../model/index.ts'
import type { FileFormat, FileOptions } from '../files/file-format.ts'
import { checkerOf, type CheckFinding } from '../files/checks/import-checks.ts'
import { packerOf, type ReadyFile } from '../files/pack/packer.ts'
import { fileFormats } from '../files/shelf.ts'
import { chunksOf } from '../storage/chunks.ts'
import { database, type Database } from '../storage/database.ts'
import { listedByIds } from '../storage/queries.ts'
import { readCatalogue } from './catalogue.ts'
import { destinationProblem, leavingLimits } from './limits.ts'
import { attempted, type StoreProblem } from './outcome.ts'
import { optionsFor, permitted, releasedEntries, type FileWords } from './released-entries.ts'

/** An export request. */
export interface ExportWish {
  /** In file order. */
  readonly ids: readonly string[]
  /** Id of a format on the shelf. */
  readonly format: string
  /** Fields that the chosen export profile excludes, in addition to those that may never be exported. */
  readonly without?: readonly FieldId[]
}

export interface ExportedFile extends ReadyFile {
  readonly ok: true
  readonly profiles: number
  /** Ids of the exported profiles. */
  readonly written: readonly string[]
  /** Ids of rows that could not be read and are not in the file. */
  readonly damaged: readonly string[]
}

/** List rows that are read in about 10 ms. */
const LISTED_AT_ONCE = 500

/** Called after every few profiles, for a progress bar; return false to stop. */
export type Progress = (done: number) => boolean | void

/** Writes profiles to a file of one format: `profiles-2026-03-01.csv`. Formats of several files are packed as one ZIP. */
export async function exportProfiles(
  { ids, format: formatId, without }: ExportWish,
  now: Date,
  words: FileWords,
  db: Database = database,
  progress: Progress = () => true,
): Promise<ExportedFile | Problem<'unknownFormat' | 'stopped' | 'lockedByCompany'> | StoreProblem> {
  const format = fileFormats.get(formatId)
  if (!format) return problem('unknownFormat', formatId)
  return attempted(async () => {
    const locked = await destinationProblem(formatId, db)
    if (locked) return locked
    const [catalogue, limits] = await Promise.all([readCatalogue(db), leavingLimits(now, db)])
    const may = permitted(catalogue, destinationOf(format), without)
    const options = optionsFor(catalogue, may, words, now)
    const writer = format.open(
      format.group === 'spreadsheet' ? await withoutEmptyColumns(options, ids, db) : options,
    )
    const packer = packerOf(format)
    const damaged: string[] = []
    const written: string[] = []
    await packer.add(writer.start())
    for await (const entries of releasedEntries(ids, may, limits, db, damaged)) {
      await packer.add(writer.rows(entries))
      written.push(...entries.map(({ profile }) => profile.id))
      if (progress(written.length) === false) return problem('stopped')
    }
    await packer.add(writer.end())
    const file = await packer.done(`profiles-${now.toISOString().slice(0, 10)}`)
    return { ok: true as const, ...file, profiles: written.length, written, damaged }
  })
}

/** What a CRM's importer would reject or corrupt in this export; empty for other formats. */
export async function checkExport(
  { ids, format: formatId, without }: ExportWish,
  now: Date,
  words: FileWords,
  db: Database = database,
  progress: Progress = () => true,
): Promise<
  | { readonly ok: true; readonly findings: readonly CheckFinding[] }
  | Problem<'unknownFormat' | 'stopped' | 'lockedByCompany'>
  | StoreProblem
> {
  const format = fileFormats.get(formatId)
  if (!format) return problem('unknownFormat', formatId)
  return attempted(async () => {
    const [catalogue, limits] = await Promise.all([readCatalogue(db), leavingLimits(now, db)])
    const may = permitted(catalogue, destinationOf(format), without)
    const checker = checkerOf(format.checked?.(optionsFor(catalogue, may, words, now)) ?? [])
    let seen = 0
    if (format.checked)
      for await (const entries of releasedEntries(ids, may, limits, db, [])) {
        checker.see(entries)
        seen += entries.length
        if (progress(seen) === false) return problem('stopped')
      }
    return { ok: true as const, findings: checker.findings() }
  })
}

/**
 * Tables for people omit template columns that are empty everywhere; the rep's own fields stay, since they are expected.
 * Older rows do not record which fields are filled: if there is one, all columns stay.
 */
async function withoutEmptyColumns(
  options: FileOptions,
  ids: readonly string[],
  db: Database,
): Promise<FileOptions> {
  const { defined = [] } = options
  const empty = new Set(defined.filter(({ name }) => name === undefined).map(({ id }) => id))
  // In chunks: asking for all rows at once would block the page.
  for (const some of chunksOf(ids, LISTED_AT_ONCE)) {
    if (empty.size === 0) break
    for (const { facets, custom = {} } of await listedByIds(some, db)) {
      if (facets === undefined) return options
      for (const [field, values] of Object.entries(custom))
        if (values.length > 0) empty.delete(field as FieldId)
    }
  }
  return { ...options, defined: defined.filter(({ id }) => !empty.has(id)) }
}

/** A file for a CRM's import counts as an export to that CRM, however it gets there. */
function destinationOf({ group }: FileFormat): Destination {
  return group === 'crm' ? 'connector' : 'file'
}
