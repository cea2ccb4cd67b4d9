import type { Reading } from '../model/index.ts'
import { newIn } from '../profile/changes.ts'
import { placeOf } from '../profile/identity.ts'
import { profileByDomain } from '../storage/queries.ts'

/**
 * How many values of a reading its company's profile does not contain yet; if there is no profile, all that are confident
 * enough.
 */
export async function countNew(reading: Reading): Promise<number> {
  const place = placeOf(reading)
  const profile = place.joins ? await profileByDomain(place.site) : undefined
  return newIn(reading, profile && 'claims' in profile ? profile : undefined).counts.new
}
