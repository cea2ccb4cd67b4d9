import type { Catalogue, Destination, Profile } from '../model/index.ts'
import { mayLeave } from './catalogue.ts'
import { capturedAt } from './captured-at.ts'
import { forgotten, withoutPeople } from './forget.ts'
import { peopleOf } from './people-identity.ts'
import { derived } from './profile.ts'

/** How long people may be kept, in days from their first capture; `leavingLimits` of lib/actions reads it. */
export interface Limits {
  readonly now: Date
  readonly retentionDays: number
}

const DAY_MS = 86_400_000

/**
 * The profile without what may not go there: its claims, and the columns and words derived from them; for copies of whole profiles. What
 * goes out as a draft is made of `released` (lib/files) instead: without its e-mails this profile may hold two people for one. People
 * kept beyond the limit go nowhere but into the rep's own backup.
 */
export function leaving(
  profile: Profile,
  catalogue: Catalogue,
  destination: Destination,
  limits: Limits,
): Profile {
  const own = withinRetention(profile, destination, limits)
  const kept = own.claims.filter(({ field }) => mayLeave(catalogue.of(field), destination))
  return own === profile && kept.length === own.claims.length ? profile : derived({ ...own, claims: kept })
}

/** The profile without the people who are kept beyond the limit, unless it goes into the rep's own backup. */
export function withinRetention(
  profile: Profile,
  destination: Destination,
  { now, retentionDays }: Limits,
): Profile {
  if (destination === 'backup') return profile
  const from = new Date(now.getTime() - retentionDays * DAY_MS).toISOString()
  const overdue = peopleOf(profile.claims).filter(({ claims }) => capturedAt(claims) <= from)
  return overdue.length === 0 ? profile : derived(withoutPeople(profile, overdue.map(forgotten)))
}
