import { isBuiltIn, problem, type CatalogueField, type Problem } from '../model/index.ts'
import { fileFormats } from '../files/shelf.ts'
import { mayLeave } from '../profile/catalogue.ts'
import { draftOf } from '../profile/draft.ts'
import { leaving } from '../profile/leaving.ts'
import { database, type Database } from '../storage/database.ts'
import { isDamaged } from '../storage/parse.ts'
import { profilesByIds } from '../storage/queries.ts'
import { readCatalogue } from './catalogue.ts'
import { destinationProblem, leavingLimits } from './limits.ts'
import { attempted, type StoreProblem } from './outcome.ts'

export interface ExportedFile {
  readonly ok: true
  /** `profiles-2026-03-01.csv` */
  readonly name: string
  readonly mime: string
  /** For `new Blob(parts, { type: mime })`. */
  readonly parts: readonly (string | Blob)[]
  readonly profiles: number
  /** Ids of rows that could not be read and are not in the file. */
  readonly damaged: readonly string[]
}

/** So many drafts take about 20 ms: the page answers in between. */
const PROFILES_AT_ONCE = 20
/** Longer text is handed to the browser, which may keep it on the disk: 20,000 profiles are half a gigabyte of JSON. */
const TEXT_AT_ONCE = 4_000_000

/** Writes profiles to a file of one format (`csv-spreadsheet`, `csv-hubspot`, `json`), in the order of the ids. */
export async function exportProfiles(
  ids: readonly string[],
  fileId: string,
  now: Date,
  db: Database = database,
  /** Names a defined field in the rep's language. */
  headingOf: (field: CatalogueField) => string = ({ id, name }) => name ?? id,
): Promise<ExportedFile | Problem<'unknownFormat' | 'lockedByCompany'> | StoreProblem> {
  const format = fileFormats.get(fileId)
  if (!format) return problem('unknownFormat', fileId)
  return attempted(async () => {
    const parts: (string | Blob)[] = []
    const damaged: string[] = []
    let profiles = 0
    const locked = await destinationProblem(fileId, db)
    if (locked) return locked
    const [catalogue, limits] = await Promise.all([readCatalogue(db), leavingLimits(now, db)])
    const defined = catalogue.fields
      .filter((field) => !isBuiltIn(field.id) && mayLeave(field, 'file'))
      .map((field) => ({ ...field, heading: headingOf(field) }))
    const file = format.open({ now: now.toISOString(), defined })
    let text = file.start
    for await (const rows of profilesByIds(ids, db, PROFILES_AT_ONCE)) {
      const entries = []
      for (const row of rows) {
        if (isDamaged(row)) damaged.push(row.about ?? '')
        else {
          const profile = leaving(row, catalogue, 'file', limits)
          entries.push({ profile, draft: draftOf(profile) })
        }
      }
      text += file.rows(entries)
      profiles += entries.length
      if (text.length < TEXT_AT_ONCE) continue
      parts.push(new Blob([text]))
      text = ''
    }
    parts.push(text + file.end)
    const name = `profiles-${now.toISOString().slice(0, 10)}${format.suffix}.${format.extension}`
    return { ok: true as const, name, mime: format.mime, parts, profiles, damaged }
  })
}
