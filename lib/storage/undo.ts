import { problem, type Problem, type Profile } from '../model/index.ts'
import { chunksOf } from './chunks.ts'
import { database, type Before, type Change, type Database } from './database.ts'
import { isDamaged, parseProfile } from './parse.ts'
import { areUnchanged, revertDefinitions } from './definitions.ts'
import { epochProblem, put, storesOf } from './writing.ts'

export type UndoProblem = Problem<'nothingToUndo' | 'changedSince' | 'newerVersion'>

/** The newest undoable change, of one profile or of all. */
export async function lastChange(profileId?: string, db: Database = database): Promise<Change | undefined> {
  const steps =
    profileId === undefined
      ? db.changes.orderBy('number').reverse()
      : db.changes.where('profileIds').equals(profileId).reverse()
  if (profileId === undefined) return steps.filter(({ undone }) => !undone).first()
  const own = await steps.filter(({ undone }) => !undone).sortBy('number')
  return own.at(0)
}

/**
 * Reverts a change: every row it touched or deleted is restored exactly. Refused if one of them has changed since. `step` is
 * the id of a change, or selects the newest of a profile or of all.
 */
export async function undo(
  step: { readonly changeId: string } | { readonly profileId?: string },
  db: Database = database,
): Promise<{ readonly ok: true; readonly undone: Change } | UndoProblem> {
  return db.transaction('rw', storesOf(db), async () => {
    const epoch = await epochProblem(db)
    if (epoch) return epoch
    const change =
      'changeId' in step ? await db.changes.get(step.changeId) : await lastChange(step.profileId, db)
    if (!change || change.undone) return problem('nothingToUndo')
    const after = new Map(change.profileIds.map((id, at) => [id, change.after[at]]))
    for (const some of chunksOf(change.profileIds)) {
      const now = await db.profiles.bulkGet(some)
      if (some.some((id, at) => (now[at]?.version ?? 0) !== after.get(id))) return problem('changedSince')
    }
    const definitions = change.definitions ?? []
    if (!(await areUnchanged(db, definitions))) return problem('changedSince')
    await revertDefinitions(db, definitions)
    for (const some of chunksOf(change.profileIds))
      await restore(
        db,
        change.id,
        some.map((id) => [id, after.get(id) === 1]),
      )
    await db.befores.where('changeId').equals(change.id).delete()
    const undone = { ...change, undone: true }
    await db.changes.put(undone)
    return { ok: true, undone }
  })
}

/** @param profiles ids, and whether the change made the profile: then there is no row before. */
async function restore(
  db: Database,
  changeId: string,
  profiles: readonly (readonly [id: string, isMade: boolean])[],
): Promise<void> {
  const befores = await db.befores.bulkGet(profiles.map(([id]): [string, string] => [changeId, id]))
  const rows = profiles.flatMap(([id, isMade], at) => {
    const before = befores[at]
    return before || isMade ? [[id, before && rowOf(before)] as const] : []
  })
  const sound: [string, Profile | undefined][] = []
  for (const [id, row] of rows) {
    const read = row && parseProfile(row)
    // A deleted damaged row is restored as it was: unlisted, but not lost.
    if (row && read && isDamaged(read)) await db.profiles.put(row)
    else sound.push([id, read as Profile | undefined])
  }
  await put(db, sound)
}

function rowOf({ row }: Before): Profile | undefined {
  return typeof row === 'string' ? (JSON.parse(row) as Profile) : row
}
