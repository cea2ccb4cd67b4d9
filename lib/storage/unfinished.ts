import { problem, type Problem } from '../model/index.ts'
import { database, type Database } from './database.ts'
import type { Unfinished } from './rows.ts'
import { epochProblem } from './writing.ts'

/** Days after which abandoned input is deleted. */
const KEPT_DAYS = 30

/** Stores input, replacing what was stored before. */
export async function putUnfinished(
  row: Omit<Unfinished, 'id'>,
  db: Database = database,
): Promise<{ readonly ok: true } | Problem<'newerVersion' | 'noSuchProfile'>> {
  const { profileId, subject, field, at } = row
  const oldest = new Date(Date.parse(at) - KEPT_DAYS * 86_400_000).toISOString()
  return db.transaction('rw', db.unfinished, db.profiles, db.settings, async () => {
    const newer = await epochProblem(db)
    if (newer) return newer
    // The profile may have been forgotten during typing and must not reappear.
    if ((await db.profiles.where('id').equals(profileId).count()) === 0) return problem('noSuchProfile', profileId)
    await db.unfinished.filter((other) => other.at < oldest).delete()
    await db.unfinished.put({ ...row, id: unfinishedId(profileId, subject, field) })
    return { ok: true as const }
  }) // prettier-ignore
}

export async function dropUnfinished(
  profileId: string,
  subject: string,
  field: string,
  db: Database = database,
): Promise<void> {
  await db.unfinished.delete(unfinishedId(profileId, subject, field))
}

export async function unfinishedOf(profileId: string, db: Database = database): Promise<Unfinished[]> {
  return db.unfinished.where('profileId').equals(profileId).toArray()
}

/** Inside the caller's transaction. */
export async function forgetUnfinished(profileId: string, db: Database): Promise<void> {
  await db.unfinished.where('profileId').equals(profileId).delete()
}

const unfinishedId = (profileId: string, subject: string, field: string) => `${profileId} ${subject} ${field}`
