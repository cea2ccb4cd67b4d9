import { Dexie } from 'dexie'
import { SCHEMA_EPOCH, problem, type ListedProfile, type Problem, type Profile } from '../model/index.ts'
import { chunksOf } from './chunks.ts'
import { database, type Before, type Change, type ChangeLabel, type Database } from './database.ts'
import { listedOf, readMeasures, type Measures } from './listing.ts'
import { redefine, type Redefine } from './definitions.ts'
import { isDamaged, parseProfile } from './parse.ts'

export interface Command {
  /** The same on every retry; a second run changes nothing. */
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
      /** Whether the command had run before, so that nothing was written. */
      readonly repeated: boolean
    }
  | WriteProblem

/** Maps rows by id (`undefined`: missing) to new rows (`undefined`: delete). Rows omitted from the result stay. */
export type Rewrite = (
  rows: ReadonlyMap<string, Profile | undefined>,
) => Map<string, Profile | undefined> | WriteProblem

const KEPT_CHANGES = 200
const DROPPED_AT_ONCE = 10

/** Stored rows by id, `undefined` if missing. */
export type Stored = ReadonlyMap<string, Profile | undefined>

/**
 * One read-modify-write transaction: reads the rows, applies `change` (pure, synchronous), writes rows, list rows and the undo
 * step. Refused if a newer version of the product has written to the store. If finding the rows needs the store, `ids` is a
 * function that runs inside the transaction.
 */
export async function write(
  command: Command,
  ids: readonly string[] | (() => Promise<Stored>),
  change: Rewrite,
  db: Database = database,
  /** `refuse`: a damaged row aborts the write. `leave`: `change` sees it as missing and may delete it. */
  damaged: 'refuse' | 'leave' = 'refuse',
  /** Changes field definitions in the same step. */
  redefining?: Redefine,
): Promise<Written> {
  return db.transaction('rw', storesOf(db), async () => {
    // All reads are issued at once: round trips cost more than the data.
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

/** Stores rows as they were before a change; none for profiles that the change creates. */
export async function keepBefores(
  db: Database,
  changeId: string,
  rows: readonly (readonly [profileId: string, row: Before['row']])[],
): Promise<void> {
  const stood = rows.flatMap(([profileId, row]) => (row === undefined ? [] : [{ changeId, profileId, row }]))
  for (const some of chunksOf(stood)) await db.befores.bulkAdd(some)
}

/** A row in the undo log's form: JSON, or the object itself if damaged, as JSON might lose something. */
export function asKept(row: Profile | undefined, isSound: boolean): Before['row'] {
  return row && isSound ? JSON.stringify(row) : row
}

/** Every table that an undo step may touch. */
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
 * Writes rows and their list rows; `undefined` deletes. Inside the caller's transaction, whose callback must be `async` for
 * Dexie to keep it over several awaits. `by`: measures, if already read.
 */
export async function put(
  db: Database,
  rows: readonly (readonly [string, Profile | undefined])[],
  by?: Measures,
): Promise<void> {
  const measures = by ?? (await readMeasures(db))
  for (const some of chunksOf(rows)) {
    const kept = some.flatMap(([, row]) => (row ? [row] : []))
    await putRows(db, kept, kept.map((row) => listedOf(row, measures)), some.flatMap(([id, row]) => (row ? [] : [id]))) // prettier-ignore
  }
}

/** Writes rows with their list rows and deletes others. Inside the caller's transaction. */
export async function putRows(
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

/** An outdated page must not write old shapes into a store used by a newer version. */
export async function epochProblem(db: Database): Promise<Problem<'newerVersion'> | undefined> {
  const stored = (await db.settings.get('epoch'))?.value
  if (typeof stored === 'number' && stored > SCHEMA_EPOCH) return problem('newerVersion')
  if (stored !== SCHEMA_EPOCH) await db.settings.put({ key: 'epoch', value: SCHEMA_EPOCH })
  return undefined
}

/** Appends an undo step and occasionally prunes a few of the oldest. `newest`: the last number, if already read. */
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

/** Number of the newest undo step; 0 without steps. */
async function newestNumber(db: Database): Promise<number> {
  return ((await db.changes.orderBy('number').lastKey()) as number | undefined) ?? 0
}

/** Inside a transaction: awaits other work, such as a hash, while keeping the transaction open. */
export const waitInside = <T>(work: Promise<T>): PromiseLike<T> => Dexie.waitFor(work)

/** Whether a failure means that the disk is full, under either of its names. */
export function isFull(failure: unknown): boolean {
  return (
    failure instanceof Dexie.DexieError &&
    (failure.name === 'QuotaExceededError' ||
      (failure.inner as Error | undefined)?.name === 'QuotaExceededError')
  )
}
