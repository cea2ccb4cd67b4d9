import type { Problem } from '../model/index.ts'
import { problem } from '../model/index.ts'
import { mayGoTo } from '../privacy/destinations.ts'
import { retentionDays } from '../privacy/retention.ts'
import type { Limits } from '../profile/leaving.ts'
import { database, type Database } from '../storage/database.ts'
import { readPolicy } from '../storage/policy.ts'
import { setRetention, storedRetention, type RetentionChange } from '../storage/retention.ts'

/** How long people are kept: the limit that holds, the longest that the company allows (0: any), the log of changes. */
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

/** The rep changes the limit; the change is logged. Nothing is deleted by it. */
export async function changeRetention(days: number, now: Date, db: Database = database): Promise<void> {
  await setRetention(days, now.toISOString(), db)
}

/** What `leaving` of lib/profile needs beside the catalogue, for every export and every connector. */
export async function leavingLimits(now: Date, db: Database = database): Promise<Limits> {
  return { now, retentionDays: (await readRetention(db)).days }
}

/** A problem when the company does not let data go to this connector or kind of file. */
export async function destinationProblem(
  destination: string,
  db: Database = database,
): Promise<Problem<'lockedByCompany'> | undefined> {
  return mayGoTo(destination, await readPolicy(db)) ? undefined : problem('lockedByCompany', destination)
}
