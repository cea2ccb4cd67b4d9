import { problem, type Problem, type Profile, type Suppression } from '../model/index.ts'
import { personToForget, withoutNames, withoutPeople, type Forgotten } from '../profile/forget.ts'
import { derived } from '../profile/profile.ts'
import type { Database } from './database.ts'
import { forgotten } from './erasure.ts'
import { parseProfile } from './parse.ts'
import { forgetUnfinished } from './unfinished.ts'
import { epochProblem, put, storesOf } from './writing.ts'

export type ForgetProblem = Problem<'noSuchProfile' | 'newerVersion' | 'damagedRow'>

/**
 * Removes a person from everything in one transaction: claims and quotes of the profile, its list row, the undo log, records
 * and receipts of CRM exports. `suppress` rows are added to the never list in the same transaction. Deliberately cannot be
 * undone.
 */
export async function forgetPersonIn(
  db: Database,
  profileId: string,
  mention: string,
  suppress: readonly Suppression[],
): Promise<{ readonly ok: true } | ForgetProblem> {
  return inOne(db, async () => {
    const row = await soundRow(db, profileId)
    if ('problem' in row) return row
    const person = personToForget(row.claims, mention)
    if (!person) return problem('noSuchProfile', mention)
    await put(db, [[profileId, { ...derived(withoutPeople(row, [person])), version: row.version + 1 }]])
    await dropSteps(db, profileId)
    await scrubExports(db, profileId, [person])
    await forgetUnfinished(profileId, db)
    await db.suppressions.bulkPut([...suppress])
    await forgotten(db)
    return { ok: true as const }
  })
}

/** The same for a company with all its people. */
export async function forgetProfileIn(
  db: Database,
  profileId: string,
  suppress: readonly Suppression[],
): Promise<{ readonly ok: true } | ForgetProblem> {
  return inOne(db, async () => {
    await put(db, [[profileId, undefined]])
    await dropSteps(db, profileId)
    const receipts = await db.receipts.where('profileId').equals(profileId).primaryKeys()
    const records = await db.records.filter((record) => record.profileId === profileId).primaryKeys()
    const remotes = await db.remotes.filter(({ key }) => isOf(key, profileId)).primaryKeys()
    await Promise.all([
      db.receipts.bulkDelete(receipts),
      db.records.bulkDelete(records),
      db.remotes.bulkDelete(remotes),
      db.savedFiles.delete(profileId),
      forgetUnfinished(profileId, db),
    ])
    await db.suppressions.bulkPut([...suppress])
    await forgotten(db)
    return { ok: true as const }
  })
}

function inOne<T>(db: Database, run: () => Promise<T>): Promise<T | Problem<'newerVersion'>> {
  const tables = [...storesOf(db), db.records, db.receipts, db.remotes, db.savedFiles, db.unfinished]
  return db.transaction(
    'rw',
    tables,
    async (): Promise<T | Problem<'newerVersion'>> => (await epochProblem(db)) ?? run(),
  )
}

async function soundRow(db: Database, profileId: string): Promise<Profile | ForgetProblem> {
  const row = await db.profiles.get(profileId)
  if (!row) return problem('noSuchProfile', profileId)
  return parseProfile(row)
}

/**
 * Deletes undo steps with an older state of the profile, or of one merged into it or split off it. None could be undone any
 * more, as the profile has changed since.
 */
async function dropSteps(db: Database, profileId: string): Promise<void> {
  const related = new Set([profileId])
  const changes = await db.changes.toArray()
  for (let before = 0; before < related.size;) {
    before = related.size
    for (const { label, profileIds } of changes)
      if (
        (label === 'mergedProfiles' || label === 'splitProfile') &&
        profileIds.some((id) => related.has(id))
      )
        for (const id of profileIds) related.add(id)
  }
  const gone = changes
    .filter(({ profileIds }) => profileIds.some((id) => related.has(id)))
    .map(({ id }) => id)
  await db.changes.bulkDelete(gone)
  await db.befores.where('changeId').anyOf(gone).delete()
}

/** Deletes export rows about the person; rows about the company stay, with texts naming the person emptied. */
async function scrubExports(db: Database, profileId: string, people: readonly Forgotten[]): Promise<void> {
  const mentions = people.flatMap((person) => person.mentions)
  const own = (key: string) => isOf(key, profileId) && mentions.some((mention) => key.includes(mention))
  for (const table of [db.records, db.receipts] as const) {
    const keys = await table.filter((row) => row.profileId === profileId).primaryKeys()
    for (const key of keys) {
      const row = await table.get(key)
      if (!row) continue
      if (own(row.key)) await table.delete(key)
      else await table.put(withoutNames(row, people) as never)
    }
  }
  await db.remotes.bulkDelete(await db.remotes.filter(({ key }) => own(key)).primaryKeys())
}

const isOf = (key: string, profileId: string) =>
  key === profileId || key.startsWith(`${profileId}.`) || key.startsWith(`${profileId}>`)
