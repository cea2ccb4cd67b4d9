import { problem, type PersonKey, type Problem, type Profile, type Reading } from '../model/index.ts'
import { isOfAnotherFirm } from '../profile/another-firm.ts'
import { pageOf } from '../profile/claims.ts'
import { placeOf, type Place } from '../profile/identity.ts'
import { allowedReading, namesNobody } from '../profile/never.ts'
import { emptyProfile, withReading } from '../profile/profile.ts'
import { tickedPeople } from '../profile/ticked.ts'
import { database, type Database } from '../storage/database.ts'
import { rowByDomain } from '../storage/queries.ts'
import { readNeverList } from '../storage/suppressions.ts'
import { waitInside, write } from '../storage/writing.ts'
import { hash } from '../text/hash.ts'
import { attempted, type Outcome } from './outcome.ts'

export interface AddChoice {
  /** People to file, by their key in the reading; unset: board and management (`tickedPeople`). */
  readonly people?: readonly PersonKey[]
  /**
   * The profile chosen by the rep: its id, or `new` for a separate company. Required if the page does not join a profile
   * automatically.
   */
  readonly into?: { readonly profileId: string } | 'new'
}

/**
 * Files a reading in its company's profile: the one its domain belongs to, or a new one. For a page that is not a company's
 * own site (platform, article), or belongs to another firm of the same site, returns `chooseCompany` until the rep says where
 * it belongs.
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
    const at = now.toISOString()
    let filing: Filing | undefined
    let isAnothers = false
    const written = await write(
      { id: commandId, label: 'addedPage', at },
      async () => {
        filing = await filingOf(reading, place, choice.into, db)
        return new Map([[filing.profileId, filing.row]])
      },
      (rows) => {
        const { profileId, takesSite, allowed, sites } = filing!
        const row = rows.get(profileId)
        isAnothers = row !== undefined && choice.into === undefined && isOfAnotherFirm(reading, row)
        if (isAnothers) return problem('nothingToDo')
        if (!row && typeof choice.into === 'object') return problem('noSuchProfile', profileId)
        const start = row ?? emptyProfile(profileId, takesSite ? sites : [], at)
        const people = choice.people ?? tickedPeople(allowed)
        return new Map([[profileId, withReading(start, allowed, people, at, takesSite)]])
      },
      db,
    )
    if (isAnothers) return problem('chooseCompany')
    return written.ok ? { ...written, profileId: filing!.profileId } : written
  })
}

/** Where a reading is filed, and which part of it. */
interface Filing {
  readonly profileId: string
  readonly takesSite: boolean
  /** The stored row; undefined if the profile is to be created. */
  readonly row: Profile | undefined
  /** The domains of a profile to be created. */
  readonly sites: readonly string[]
  readonly allowed: Reading
}

/** Must run inside the transaction that writes, so that the rows it decides on cannot change before the write. */
async function filingOf(
  reading: Reading,
  place: Place,
  into: AddChoice['into'],
  db: Database,
): Promise<Filing> {
  const [met, never] = await Promise.all([rowByDomain(place.site, db), readNeverList(db)])
  const { profileId, takesSite } = whereTo(place, into, met?.id, reading)
  const row = met?.id === profileId ? met : await db.profiles.get(profileId)
  // Each wait inside a transaction costs: none where nobody is on the list.
  const checking = () => allowedReading(reading, never, row?.domains ?? [])
  const allowed = namesNobody(never) ? reading : await (never.people ? waitInside(checking()) : checking())
  return { profileId, takesSite, row, sites: sitesOfNew(place, met?.id), allowed }
}

/**
 * The profile for a reading, and whether later pages of its site follow. `new`, if another profile already has the site,
 * creates a separate company: for the subdomain if there is one (`pumps.nordwind.example`), otherwise for this page.
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
