import type { Reading } from '../model/index.ts'
import { newIn } from '../profile/changes.ts'
import { placeOf } from '../profile/identity.ts'
import { profileByDomain } from '../storage/queries.ts'

/** How many values of a reading the profile of its company does not hold yet; all that are sure enough when there is none. */
export async function countNew(reading: Reading): Promise<number> {
  const place = placeOf(reading)
  const profile = place.joins ? await profileByDomain(place.site) : undefined
  return newIn(reading, profile && 'claims' in profile ? profile : undefined).counts.new
}
