import { problem, type PersonKey, type Problem, type Reading } from '../model/index.ts'
import { pageOf } from '../profile/claims.ts'
import { placeOf, type Place } from '../profile/identity.ts'
import { allowedReading } from '../profile/never.ts'
import { emptyProfile, withReading } from '../profile/profile.ts'
import { tickedPeople } from '../profile/ticked.ts'
import { database, type Database } from '../storage/database.ts'
import { profileByDomain } from '../storage/queries.ts'
import { readNeverList } from '../storage/suppressions.ts'
import { write } from '../storage/writing.ts'
import { hash } from '../text/hash.ts'
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
    const [met, never] = await Promise.all([profileByDomain(place.site, db), readNeverList(db)])
    const metId = met && ('id' in met ? met.id : met.about)
    const { profileId, takesSite } = whereTo(place, choice.into, metId, reading)
    const at = now.toISOString()
    const known = met && 'id' in met && met.id === profileId ? met : await db.profiles.get(profileId)
    const allowed = await allowedReading(reading, never, known?.domains ?? [])
    const people = choice.people ?? tickedPeople(allowed)
    const written = await write(
      { id: commandId, label: 'addedPage', at },
      [profileId],
      (rows) => {
        const row = rows.get(profileId)
        if (!row && typeof choice.into === 'object') return problem('noSuchProfile', profileId)
        const start = row ?? emptyProfile(profileId, takesSite ? sitesOfNew(place, metId) : [], at)
        return new Map([[profileId, withReading(start, allowed, people, at, takesSite)]])
      },
      db,
    )
    return written.ok ? { ...written, profileId } : written
  })
}

/**
 * The profile that a reading goes to, and whether later pages of its site follow. `new` beside a profile that has the site
 * already makes a company of its own: of the sub-host where there is one (`pumps.nordwind.example`), else of this page.
 */
function whereTo(
  place: Place,
  into: AddChoice['into'],
  metId: string | undefined,
  reading: Reading,
): { readonly profileId: string; readonly takesSite: boolean } {
  if (typeof into === 'object')
    return { profileId: into.profileId, takesSite: metId === undefined && place.joins }
  if (metId === undefined) return { profileId: place.profileId, takesSite: true }
  if (into === undefined) return { profileId: metId, takesSite: true }
  const part = place.joins && place.site !== place.domain
  return { profileId: hash('apart', part ? place.site : pageOf(reading.url)), takesSite: part }
}

function sitesOfNew(place: Place, metId: string | undefined): string[] {
  const site = metId === undefined ? place.domain : place.site
  return site === '' ? [] : [site]
}
