import { problem, type PersonKey, type Problem, type Reading } from '../model/index.ts'
import { placeOf } from '../profile/identity.ts'
import { emptyProfile, withReading } from '../profile/profile.ts'
import { tickedPeople } from '../profile/ticked.ts'
import { database, type Database } from '../storage/database.ts'
import { profileByDomain } from '../storage/queries.ts'
import { write } from '../storage/writing.ts'
import { attempted, type Outcome } from './outcome.ts'

export interface AddChoice {
  /** People to file, by their key in the reading; unset: board and management (`tickedPeople`). */
  readonly people?: readonly PersonKey[]
  /** The profile the rep chose: its id, or `new` for a company of its own. Needed where the page does not join by itself. */
  readonly into?: { readonly profileId: string } | 'new'
}

/**
 * Files a reading in the profile of its company: a new one, or the one that its domain joins. A page that is nobody's own
 * site (platform, article) answers `chooseCompany` until the rep says where it belongs.
 */
export async function addToProfile(
  reading: Reading,
  now: Date,
  commandId: string,
  choice: AddChoice = {},
  db: Database = database,
): Promise<Outcome | Problem<'chooseCompany'>> {
  const place = placeOf(reading)
  if (!place.joins && choice.into === undefined) return problem('chooseCompany')
  return attempted(async () => {
    const met = typeof choice.into === 'object' ? undefined : await profileByDomain(place.domain, db)
    const profileId =
      typeof choice.into === 'object' ? choice.into.profileId : met && 'id' in met ? met.id : place.profileId
    const at = now.toISOString()
    const people = choice.people ?? tickedPeople(reading)
    const written = await write(
      { id: commandId, label: 'addedPage', at },
      [profileId],
      (rows) => {
        const row = rows.get(profileId)
        if (!row && typeof choice.into === 'object') return problem('noSuchProfile', profileId)
        const domains = place.domain === '' ? [] : [place.domain]
        return new Map([
          [profileId, withReading(row ?? emptyProfile(profileId, domains, at), reading, people, at)],
        ])
      },
      db,
    )
    return written.ok ? { ...written, profileId } : written
  })
}
