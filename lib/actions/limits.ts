import type { Problem } from '../model/index.ts'
import { problem } from '../model/index.ts'
import { mayGoTo } from '../privacy/destinations.ts'
import { retentionDays } from '../privacy/retention.ts'
import type { Limits } from '../profile/leaving.ts'
import { database, type Database } from '../storage/database.ts'
import { readPolicy } from '../storage/policy.ts'
import { setRetention, storedRetention, type RetentionChange } from '../storage/retention.ts'

/** Retention: the effective limit, the maximum set by policy (0: none), and the log of changes. */
export interface Retention {
  readonly days: number
  readonly longest: number
  readonly changes: readonly RetentionChange[]
}

export async function readRetention(db: Database = database): Promise<Retention> {
  const [{ days, changes }, { longestRetentionDays }] = await Promise.all([
    storedRetention(db),
    readPolicy(db),
  ])
  return { days: retentionDays(days, longestRetentionDays), longest: longestRetentionDays, changes }
}

/** The rep changes the limit; the change is logged. Deletes nothing. */
export async function changeRetention(days: number, now: Date, db: Database = database): Promise<void> {
  await setRetention(days, now.toISOString(), db)
}

/** What `leaving` of lib/profile needs besides the catalogue, for every export and every connector. */
export async function leavingLimits(now: Date, db: Database = database): Promise<Limits> {
  return { now, retentionDays: (await readRetention(db)).days }
}

/** A problem if policy forbids this connector or file format. */
export async function destinationProblem(
  destination: string,
  db: Database = database,
): Promise<Problem<'lockedByCompany'> | undefined> {
  return mayGoTo(destination, await readPolicy(db)) ? undefined : problem('lockedByCompany', destination)
}
