import type { FileEntry, FileOptions } from '../files/file-format.ts'
import { released, type MayLeave } from '../files/release.ts'
import {
  isBuiltIn,
  type Catalogue,
  type CatalogueField,
  type Destination,
  type FieldId,
} from '../model/index.ts'
import { mayLeave } from '../profile/catalogue.ts'
import { draftOf } from '../profile/draft.ts'
import { withinRetention, type Limits } from '../profile/leaving.ts'
import type { Database } from '../storage/database.ts'
import { isDamaged } from '../storage/parse.ts'
import { profilesByIds } from '../storage/queries.ts'

/** This many drafts take about 20 ms; then the loop yields. */
const PROFILES_AT_ONCE = 40

/** The messages of a file, in the rep's language. */
export interface FileWords {
  readonly say: FileOptions['say']
  /** Labels a field, built in or custom. */
  readonly nameOf: (field: CatalogueField) => string
}

/** What field visibility and the rep's export profile allow for a destination. */
export function permitted(
  catalogue: Catalogue,
  destination: Destination,
  without: readonly FieldId[] = [],
): MayLeave {
  const left = new Set<FieldId>(without)
  return (field) => !left.has(field) && mayLeave(catalogue.of(field), destination)
}

/** Starts a file: with the time, the messages, and the custom fields that may be in it. */
export function optionsFor(catalogue: Catalogue, may: MayLeave, words: FileWords, now: Date): FileOptions {
  const defined = catalogue.fields
    .filter(({ id }) => !isBuiltIn(id) && may(id))
    .map((field) => ({ ...field, heading: words.nameOf(field) }))
  return { now: now.toISOString(), say: words.say, defined }
}

/**
 * Profiles in chunks, reduced to what may be exported, and without people past the retention limit; the ids of damaged rows
 * are added to `damaged`.
 */
export async function* releasedEntries(
  ids: readonly string[],
  may: MayLeave,
  limits: Limits,
  db: Database,
  damaged: string[],
): AsyncGenerator<FileEntry[]> {
  for await (const rows of profilesByIds(ids, db, PROFILES_AT_ONCE)) {
    const entries: FileEntry[] = []
    for (const row of rows) {
      if (isDamaged(row)) damaged.push(row.about ?? '')
      else {
        const profile = withinRetention(row, 'file', limits)
        entries.push(released({ profile, draft: draftOf(profile) }, may))
      }
    }
    yield entries
  }
}
