import { problem, type Problem, type Profile } from '../model/index.ts'
import { definitionsInJson, entriesInJson, profileOfEntry } from '../profile/import.ts'
import { allowedProfile } from '../profile/never.ts'
import { mergedProfile } from '../profile/profile.ts'
import { definitionsJoined } from '../profile/vocabulary.ts'
import { database, type Database, type ListedProfile } from '../storage/database.ts'
import { readNeverList } from '../storage/suppressions.ts'
import type { WriteProblem, Written } from '../storage/writing.ts'
import { writeEach } from '../storage/writing-each.ts'
import { templates } from '../templates/shelf.ts'
import { breather } from './breath.ts'
import { attempted, type StoreProblem } from './outcome.ts'

/** Bytes of a file; longer texts are close to the longest that a browser can hold. */
export const EXPORT_BYTES_AT_MOST = 500_000_000

export type Imported =
  | (Extract<Written, { ok: true }> & {
      /** Number of profiles imported. */
      readonly profiles: number
      /** Number of custom fields that the file added or extended. */
      readonly fields: number
      /** Number of entries that could not be parsed. */
      readonly unreadable: number
    })
  | WriteProblem

/**
 * Imports the profiles of a JSON export: unknown companies become new rows unchanged, known ones (by id or domain) gain the
 * claims they lack, and the file's custom fields are defined. One step of the undo log.
 */
export async function importProfiles(
  text: string,
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Imported | Problem<'notAnExport' | 'calledOff'> | StoreProblem> {
  const entries = entriesInJson(text)
  if (!entries) return problem('notAnExport')
  const at = now.toISOString()
  return attempted(async () => {
    // Fields of the built-in templates exist everywhere.
    const ready = new Set<string>([...templates.values()].flatMap(({ fields }) => fields.map(({ id }) => id)))
    const defining = definitionsInJson(text, at).filter(({ id }) => !ready.has(id))
    const places = new Map<string, Profile[]>()
    const breath = breather()
    const never = await readNeverList(db)
    const known = placesAmong(await db.listed.toArray())
    let profiles = 0
    let defined = 0
    for (const entry of entries) {
      const profile = profileOfEntry(entry)
      if (profile) {
        const allowed = await allowedProfile(profile, never)
        const id = known(allowed)
        places.set(id, [...(places.get(id) ?? []), allowed])
        profiles += 1
      }
      await breath()
    }
    const joined = (row: Profile, others: readonly Profile[]) =>
      others.reduce((whole, other) => mergedProfile(whole, other, at), row)
    const written = await writeEach(
      { id: commandId, label: 'importedProfiles', at },
      [...places.keys()],
      (row) => joined(row, places.get(row.id) ?? []),
      {},
      db,
      'leave',
      (id) => {
        const [first, ...others] = places.get(id) ?? []
        return first && joined({ ...first, id }, others)
      },
      (known) => {
        const changed = definitionsJoined(known, defining)
        defined = changed.length
        return changed.map((after) => ({ id: after.id, after }))
      },
    )
    return written.ok
      ? { ...written, profiles, fields: defined, unreadable: entries.length - profiles }
      : written
  })
}

/** The target of an imported profile: the row with its id, else the first that shares a domain, else a new one. */
function placesAmong(listed: readonly ListedProfile[]): (profile: Profile) => string {
  const ids = new Set(listed.map(({ id }) => id))
  const byDomain = new Map<string, string>()
  for (const { id, domains } of listed)
    for (const domain of domains) if (!byDomain.has(domain)) byDomain.set(domain, id)
  return ({ id, domains }) => {
    if (ids.has(id)) return id
    const domain = domains.find((one) => byDomain.has(one))
    return domain === undefined ? id : byDomain.get(domain)!
  }
}
