import type { Catalogue, Destination, Profile } from '../model/index.ts'
import { mayLeave } from './catalogue.ts'
import { capturedAt } from './captured-at.ts'
import { forgotten, withoutPeople } from './forget.ts'
import { peopleOf } from './people-identity.ts'
import { derived } from './profile.ts'

/** How long people are kept, in days from first capture; loaded by `leavingLimits` of lib/actions. */
export interface Limits {
  readonly now: Date
  readonly retentionDays: number
}

const DAY_MS = 86_400_000

/**
 * A copy of the profile without claims that may not go to the destination, columns rederived. For whole profiles only: drafts
 * are exported through `released` (lib/files), because people resolve differently without their e-mails. People past the
 * retention limit go only into the rep's own backup.
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

/** The profile without people past the retention limit; unchanged for the rep's own backup. */
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
