import { problem, type Problem, type Reading } from '../model/index.ts'
import { isOfAnotherFirm } from '../profile/another-firm.ts'
import { placeOf } from '../profile/identity.ts'
import { allowedReading } from '../profile/never.ts'
import { emptyProfile, withReading } from '../profile/profile.ts'
import { tickedPeople } from '../profile/ticked.ts'
import { database, type Database } from '../storage/database.ts'
import { profileByDomain } from '../storage/queries.ts'
import { readNeverList } from '../storage/suppressions.ts'
import { write } from '../storage/writing.ts'
import { attempted, type Outcome } from './outcome.ts'

/**
 * Files several pages of one company's own site in one step with one Undo. Skips pages of another site than the first, pages
 * of another firm of that site, and pages that are not the company's own.
 */
export async function addPages(
  readings: readonly Reading[],
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Outcome | Problem<'chooseCompany'>> {
  const places = readings.map((reading) => ({ reading, place: placeOf(reading) }))
  const first = places[0]?.place
  if (!first) return problem('nothingToDo')
  if (!first.joins) return problem('chooseCompany')
  const own = places.filter(({ place }) => place.joins && place.domain === first.domain)
  return attempted(async () => {
    const met = await profileByDomain(first.site, db)
    const profileId = met ? ('id' in met ? met.id : (met.about ?? first.profileId)) : first.profileId
    const at = now.toISOString()
    const sites = (await db.profiles.get(profileId))?.domains ?? []
    const never = await readNeverList(db)
    const allowed = await Promise.all(own.map(({ reading }) => allowedReading(reading, never, sites)))
    const written = await write(
      { id: commandId, label: 'addedPage', at },
      [profileId],
      (rows) => {
        const start = rows.get(profileId) ?? emptyProfile(profileId, [first.domain], at)
        const whole = allowed.reduce(
          (profile, reading) =>
            isOfAnotherFirm(reading, profile)
              ? profile
              : withReading(profile, reading, tickedPeople(reading), at),
          start,
        )
        return new Map([[profileId, whole]])
      },
      db,
    )
    return written.ok ? { ...written, profileId } : written
  })
}
