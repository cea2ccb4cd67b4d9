import type { Catalogue, Destination, Profile } from '../model/index.ts'
import { mayLeave } from './catalogue.ts'
import { derived } from './profile.ts'

/**
 * The profile without what may not go there: its claims, and the columns and words derived from them. What is exported, copied
 * or sent is made of this and of nothing else, so that no format has to think of it.
 */
export function leaving(profile: Profile, catalogue: Catalogue, destination: Destination): Profile {
  const kept = profile.claims.filter(({ field }) => mayLeave(catalogue.of(field), destination))
  return kept.length === profile.claims.length ? profile : derived({ ...profile, claims: kept })
}
