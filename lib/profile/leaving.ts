import type { Destination, Profile } from '../model/index.ts'
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
