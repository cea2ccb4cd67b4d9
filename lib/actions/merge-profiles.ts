import { problem, type Problem, type Profile } from '../model/index.ts'
import { mergedProfile } from '../profile/profile.ts'
import { splitProfile } from '../profile/split.ts'
import { database, type Database } from '../storage/database.ts'
import { profileById } from '../storage/queries.ts'
import { write } from '../storage/writing.ts'
import { attempted, type Outcome } from './outcome.ts'

/**
 * Merges profiles at the rep's request: the first keeps its id, the others are deleted; Undo restores all of them. `name` is
 * that of the merged profile.
 */
export async function mergeProfiles(
  into: string,
  others: readonly string[],
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<(Extract<Outcome, { ok: true }> & { readonly name: string }) | Exclude<Outcome, { ok: true }>> {
  const at = now.toISOString()
  const absorbed = [...new Set(others)].filter((id) => id !== into)
  if (absorbed.length === 0) return problem('nothingToDo')
  return attempted(async () => {
    let name = ''
    const written = await write(
      { id: commandId, label: 'mergedProfiles', at },
      [into, ...absorbed],
      (rows) => {
        const missing = [into, ...absorbed].find((id) => !rows.get(id))
        if (missing !== undefined) return problem('noSuchProfile', missing)
        const merged = absorbed.reduce(
          (whole, id) => mergedProfile(whole, rows.get(id)!, at),
          rows.get(into)!,
        )
        name = merged.columns.name
        return new Map<string, Profile | undefined>([
          [into, merged],
          ...absorbed.map((id) => [id, undefined] as const),
        ])
      },
      db,
    )
    return written.ok ? { ...written, profileId: into, name } : written
  })
}

/** Splits the claims of some pages (`Profile.pages[].url`) off into a separate profile. Returns its id. */
export async function splitOff(
  profileId: string,
  urls: readonly string[],
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Outcome | Problem<'nothingToSplit'>> {
  const at = now.toISOString()
  return attempted(async () => {
    const done = await db.changes.get(commandId)
    if (done)
      return {
        ok: true as const,
        changeId: commandId,
        repeated: true,
        profileId: splitIdOf(done.profileIds, profileId),
      }
    const row = await profileById(profileId, db)
    if (!row || !('id' in row)) return problem('noSuchProfile', profileId)
    const foreseen = splitProfile(row, urls, at)?.leaves.id
    if (foreseen === undefined) return problem('nothingToSplit')
    const written = await write(
      { id: commandId, label: 'splitProfile', at },
      [profileId, foreseen],
      (rows) => {
        const split = rows.get(profileId) && splitProfile(rows.get(profileId)!, urls, at)
        if (!split || split.leaves.id !== foreseen) return problem('noSuchProfile', profileId)
        // The company split off may already have a profile: then the two are merged.
        const met = rows.get(foreseen)
        return new Map([
          [profileId, split.stays],
          [foreseen, met ? mergedProfile(met, split.leaves, at) : split.leaves],
        ])
      },
      db,
    )
    return written.ok ? { ...written, profileId: foreseen } : written
  })
}

function splitIdOf(touched: readonly string[], profileId: string): string {
  return touched.find((id) => id !== profileId) ?? profileId
}
