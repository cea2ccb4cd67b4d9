import { Dexie } from 'dexie'
import { SCHEMA_EPOCH, problem, type ListedProfile, type Problem, type Profile } from '../model/index.ts'
import { chunksOf } from './chunks.ts'
import { database, type Before, type Change, type ChangeLabel, type Database } from './database.ts'
import { listedOf, readMeasures, type Measures } from './listing.ts'
import { redefine, type Redefine } from './definitions.ts'
import { isDamaged, parseProfile } from './parse.ts'

export interface Command {
  /** The same on every retry of one wish; a second run changes nothing. */
  readonly id: string
  readonly label: ChangeLabel
  /** ISO time. */
  readonly at: string
}

export type WriteProblem = Problem<'newerVersion' | 'damagedRow' | 'noSuchProfile' | 'nothingToDo'>

export type Written =
  | {
      readonly ok: true
      readonly changeId: string
      /** The command had run before; nothing was written now. */
      readonly repeated: boolean
    }
  | WriteProblem

/** Rows by id, `undefined` for none, in and out. A row left out of the answer stays as it is. */
export type Rewrite = (
  rows: ReadonlyMap<string, Profile | undefined>,
) => Map<string, Profile | undefined> | WriteProblem

const KEPT_CHANGES = 200
const DROPPED_AT_ONCE = 10

/** Rows by id as they stand in the store, `undefined` for none. */
export type Stored = ReadonlyMap<string, Profile | undefined>

/**
 * One read-modify-write in one transaction: reads the rows, lets `change` (pure, not async) say what they become, writes rows,
 * list rows and the step of the undo log. Refuses when a newer version of the product has written here. Where it takes the
 * store to know which rows, `ids` reads them itself, inside the transaction.
 */
export async function write(
  command: Command,
  ids: readonly string[] | (() => Promise<Stored>),
  change: Rewrite,
  db: Database = database,
  /** `refuse`: a damaged row stops the write. `leave`: it comes to `change` as if there were none, and may be deleted. */
  damaged: 'refuse' | 'leave' = 'refuse',
  /** Changes definitions of fields in the same step. */
  redefining?: Redefine,
): Promise<Written> {
  return db.transaction('rw', storesOf(db), async () => {
    // All that is read is asked for at once: each way to the store and back is dearer than what is fetched.
    const [epoch, done, measures, newest, stored] = await Promise.all([
      epochProblem(db),
      db.changes.get(command.id),
      readMeasures(db),
      newestNumber(db),
      typeof ids === 'function' ? ids() : readStored(db, ids),
    ])
    if (epoch) return epoch
    if (done) return { ok: true, changeId: command.id, repeated: true }
    const rows = new Map<string, Profile | undefined>()
    for (const [id, raw] of stored) {
      const row = raw === undefined ? undefined : parseProfile(raw)
      if (row && isDamaged(row) && damaged === 'refuse') return row
      rows.set(id, row && isDamaged(row) ? undefined : row)
    }
    const changed = change(rows)
    if (!(changed instanceof Map)) return changed
    const touched = [...changed].filter(([id, row]) =>
      row ? row !== rows.get(id) : stored.get(id) !== undefined,
    )
    const definitions = redefining ? await redefine(db, redefining) : []
    if (touched.length === 0 && definitions.length === 0) return problem('nothingToDo')
    const after = touched.map(([id, row]) => (row ? (rows.get(id)?.version ?? 0) + 1 : 0))
    await Promise.all([
      keepBefores(db, command.id, touched.map(([id]) => [id, asKept(stored.get(id), rows.get(id) !== undefined)])),
      put(db, touched.map(([id, row], at) => [id, row && { ...row, version: after[at]! }]), measures),
      log(db, {
        ...command,
        profileIds: touched.map(([id]) => id),
        after,
        undone: false,
        ...(definitions.length > 0 ? { definitions } : {}),
      }, newest),
    ]) // prettier-ignore
    return { ok: true, changeId: command.id, repeated: false }
  })
}

async function readStored(db: Database, ids: readonly string[]): Promise<Stored> {
  const stored = new Map<string, Profile | undefined>()
  for (const some of chunksOf([...new Set(ids)])) {
    const read = await db.profiles.bulkGet(some)
    for (const [at, id] of some.entries()) stored.set(id, read[at])
  }
  return stored
}

/** Rows as they stood before a change; of a profile that the change makes there is none. */
export async function keepBefores(
  db: Database,
  changeId: string,
  rows: readonly (readonly [profileId: string, row: Before['row']])[],
): Promise<void> {
  const stood = rows.flatMap(([profileId, row]) => (row === undefined ? [] : [{ changeId, profileId, row }]))
  for (const some of chunksOf(stood)) await db.befores.bulkAdd(some)
}

/** A row as the undo log keeps it. What JSON may not tell, because it is damaged, stays the object that it is. */
export function asKept(row: Profile | undefined, isSound: boolean): Before['row'] {
  return row && isSound ? JSON.stringify(row) : row
}

/** Every store that a step of the undo log may touch. */
export function storesOf(db: Database) {
  return [
    db.profiles,
    db.listed,
    db.changes,
    db.befores,
    db.settings,
    db.customFields,
    db.icps,
    db.suppressions,
  ]
}

/**
 * Writes rows and their list rows; `undefined` deletes. Inside a transaction of the caller, whose function must
 * be `async` for Dexie to follow it over several waits, and who may have read `by` already.
 */
export async function put(
  db: Database,
  rows: readonly (readonly [string, Profile | undefined])[],
  by?: Measures,
): Promise<void> {
  const measures = by ?? (await readMeasures(db))
  for (const some of chunksOf(rows)) {
    const kept = some.flatMap(([, row]) => (row ? [row] : []))
    await putReckoned(db, kept, kept.map((row) => listedOf(row, measures)), some.flatMap(([id, row]) => (row ? [] : [id]))) // prettier-ignore
  }
}

/** Writes rows and the list rows that were made of them, and deletes those that are gone. Inside a transaction of the caller. */
export async function putReckoned(
  db: Database,
  kept: readonly Profile[],
  listed: readonly ListedProfile[],
  gone: string[],
): Promise<void> {
  await Promise.all([
    ...(kept.length > 0 ? [db.profiles.bulkPut(kept), db.listed.bulkPut(listed)] : []),
    ...(gone.length > 0 ? [db.profiles.bulkDelete(gone), db.listed.bulkDelete(gone)] : []),
  ])
}

/** An old page of the extension must not write old shapes into a store that a newer version has made its own. */
export async function epochProblem(db: Database): Promise<Problem<'newerVersion'> | undefined> {
  const stored = (await db.settings.get('epoch'))?.value
  if (typeof stored === 'number' && stored > SCHEMA_EPOCH) return problem('newerVersion')
  if (stored !== SCHEMA_EPOCH) await db.settings.put({ key: 'epoch', value: SCHEMA_EPOCH })
  return undefined
}

/** One step more. Now and then the oldest go, a few at a time. The caller may have read the `newest` number already. */
export async function log(db: Database, change: Omit<Change, 'number'>, newest?: number): Promise<void> {
  const number = (newest ?? (await newestNumber(db))) + 1
  const added = db.changes.add({ ...change, number })
  if (number % DROPPED_AT_ONCE !== 0) return void (await added)
  const old = await db.changes
    .where('number')
    .belowOrEqual(number - KEPT_CHANGES)
    .toArray()
  if (old.length === 0) return
  await db.changes.bulkDelete(old.map(({ id }) => id))
  for (const { id, profileIds } of old)
    await db.befores.bulkDelete(profileIds.map((profileId): [string, string] => [id, profileId]))
}

/** Number of the newest step of the undo log; 0 when there is none. */
async function newestNumber(db: Database): Promise<number> {
  return ((await db.changes.orderBy('number').lastKey()) as number | undefined) ?? 0
}

/** Inside a transaction: waits for what is not the store's, a hash say, while the transaction stays open. */
export const waitInside = <T>(work: Promise<T>): PromiseLike<T> => Dexie.waitFor(work)

/** Whether a failure is the disk's being full, under either of its names. */
export function isFull(failure: unknown): boolean {
  return (
    failure instanceof Dexie.DexieError &&
    (failure.name === 'QuotaExceededError' ||
      (failure.inner as Error | undefined)?.name === 'QuotaExceededError')
  )
}
