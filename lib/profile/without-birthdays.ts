import type { Profile } from '../model/index.ts'
import { derived } from './profile.ts'

/** The profile without birthdays: claims deleted, not vetoed, so that nothing remains. */
export function withoutBirthdays(profile: Profile, now: string): Profile {
  const kept = profile.claims.filter(({ field }) => field !== 'person.birthday')
  if (kept.length === profile.claims.length) return profile
  return { ...derived({ ...profile, claims: kept }), updatedAt: now }
}
