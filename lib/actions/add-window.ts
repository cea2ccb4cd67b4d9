import type { Reading } from '../model/index.ts'
import { isOfAnotherFirm } from '../profile/another-firm.ts'
import { placeOf } from '../profile/identity.ts'
import { allowedReading } from '../profile/never.ts'
import { emptyProfile, withReading } from '../profile/profile.ts'
import { tickedPeople } from '../profile/ticked.ts'
import { database, type Database } from '../storage/database.ts'
import { profileByDomain } from '../storage/queries.ts'
import { readNeverList } from '../storage/suppressions.ts'
import { write, type WriteProblem, type Written } from '../storage/writing.ts'
import { attempted, type StoreProblem } from './outcome.ts'

/**
 * Files pages of several companies in one step, each in the profile its site belongs to or in a new one. Skips a page of
 * another firm of a site that is filed already: the panel asks the rep. People who came on the never list after the pages were
 * read are left out.
 */
export async function addWindow(
  readings: readonly Reading[],
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<(Extract<Written, { ok: true }> & { readonly profiles: number }) | WriteProblem | StoreProblem> {
  const at = now.toISOString()
  return attempted(async () => {
    const homes = await Promise.all(readings.map((reading) => homeOf(reading, db)))
    const ids = [...new Set(homes.map(({ id }) => id))]
    const never = await readNeverList(db)
    const allowed = await Promise.all(readings.map((reading, at) => allowedReading(reading, never, homes[at]!.sites))) // prettier-ignore
    const written = await write(
      { id: commandId, label: 'addedPages', at },
      ids,
      (rows) => {
        const changed = new Map<string, ReturnType<typeof withReading>>()
        for (const [place, reading] of allowed.entries()) {
          const { id, site } = homes[place]!
          const row = changed.get(id) ?? rows.get(id) ?? emptyProfile(id, site === '' ? [] : [site], at)
          if (isOfAnotherFirm(reading, row)) continue
          changed.set(id, withReading(row, reading, tickedPeople(reading), at))
        }
        return changed
      },
      db,
    )
    return written.ok ? { ...written, profiles: ids.length } : written
  })
}

async function homeOf(
  reading: Reading,
  db: Database,
): Promise<{ readonly id: string; readonly site: string; readonly sites: readonly string[] }> {
  const place = placeOf(reading)
  const met = await profileByDomain(place.site, db)
  const id = met === undefined ? place.profileId : 'id' in met ? met.id : (met.about ?? place.profileId)
  return { id, site: place.domain, sites: met && 'domains' in met ? met.domains : [] }
}
