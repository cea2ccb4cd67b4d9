import { problem, type Problem, type Profile } from '../model/index.ts'
import { profilesInJson } from '../profile/import.ts'
import { allowedProfile } from '../profile/never.ts'
import { mergedProfile } from '../profile/profile.ts'
import { database, type Database } from '../storage/database.ts'
import { profileByDomain } from '../storage/queries.ts'
import { readNeverList } from '../storage/suppressions.ts'
import { write, type WriteProblem, type Written } from '../storage/writing.ts'
import { attempted, type StoreProblem } from './outcome.ts'

export type Imported =
  | (Extract<Written, { ok: true }> & {
      /** Profiles of the file that were taken in. */
      readonly profiles: number
      /** Entries that could not be understood. */
      readonly unreadable: number
    })
  | WriteProblem

/**
 * Takes in the profiles of a JSON export: unknown companies are new rows as they were, known ones (by id or domain) gain the
 * claims they lack. One step of the undo log, however many profiles.
 */
export async function importProfiles(
  text: string,
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Imported | Problem<'notAnExport'> | StoreProblem> {
  const file = profilesInJson(text)
  if (!file) return problem('notAnExport')
  const at = now.toISOString()
  return attempted(async () => {
    const places = new Map<Profile, string>()
    const never = await readNeverList(db)
    for (const profile of file.profiles) {
      const allowed = await allowedProfile(profile, never)
      places.set(allowed, await placeOfImported(allowed, db))
    }
    const written = await write(
      { id: commandId, label: 'importedProfiles', at },
      [...places.values()],
      (rows) => {
        const changed = new Map<string, Profile | undefined>()
        for (const [profile, id] of places) {
          const known = changed.get(id) ?? rows.get(id)
          changed.set(id, known ? mergedProfile(known, profile, at) : { ...profile, id })
        }
        return changed
      },
      db,
    )
    return written.ok ? { ...written, profiles: file.profiles.length, unreadable: file.unreadable } : written
  })
}

async function placeOfImported(profile: Profile, db: Database): Promise<string> {
  if (await db.profiles.get(profile.id)) return profile.id
  for (const domain of profile.domains) {
    const known = await profileByDomain(domain, db)
    if (known && 'id' in known && known.domains.includes(domain)) return known.id
  }
  return profile.id
}
