import type { Database } from './database.ts'
import { ERASURE, readErasure, type Erasure } from './erasure.ts'
import { markWhole } from './home.ts'
import { HEAD, LEDGER, MOVED, type LedgerRow, type MovedRow } from './ledger.ts'
import { apply, counts, opened, readAll, writeRows, type RawRow } from './raw-store.ts'

const ROWS_AT_ONCE = 100
const PATIENCE_MS = 3000

/** What the caller lends: a moment of rest between two lots; `at` is told each step, for a test to stop there. */
export interface Erasing {
  readonly rest: () => Promise<void>
  readonly at?: (step: string) => Promise<void>
  /** How many rows of all are in their new place. */
  readonly progress?: (done: number, total: number) => void
  /** So many milliseconds all others have to leave the old bucket; then it is tried again another time. */
  readonly patience?: number
}

/**
 * Moves the store into the next bucket while everybody goes on working: first all rows, a few at a time, each lot read back and
 * compared; then, alone for a moment, those that changed meanwhile. False when somebody would not leave, and then everything
 * is as before. The old bucket is taken away at the end, and would be at the next start.
 */
export async function moveOut(
  db: Database,
  { rest, at, progress, patience = PATIENCE_MS }: Erasing,
): Promise<boolean> {
  const { buckets } = db.home
  const erasure = await noteFromNowOn(db)
  const old = db.home.number
  if (!buckets || !erasure || old === undefined) return false
  // The highest there is may be the rest of a move that was stopped; its number is not used again.
  const next = ((await buckets.numbers())[0] ?? old) + 1
  const bucket = await buckets.open(next)
  const copy = await opened(bucket.indexedDB, db.name, { like: db })
  await at?.('copy begun')
  try {
    const total = await rowsOf(db)
    let done = 0
    const step = async (rows: number) => {
      done += rows
      progress?.(done, total)
      await rest()
    }
    for (const { name } of tablesOf(db)) await copyTable(db, name, copy, step)
    await at?.('copied')
    const moved = await db.home.alone(patience, async () => {
      await at?.('alone')
      await catchUp((await buckets.open(old)).indexedDB, db.name, copy, erasure)
      copy.close()
      await at?.('caught up')
      await markWhole(bucket)
      await at?.('marked whole')
      await buckets.remove(old)
      await at?.('old bucket gone')
      return true
    })
    if (moved) return true
  } catch (failure) {
    copy.close()
    // Once it is marked whole it is home, whatever went wrong after that.
    if (!(await isHome(db, next))) await buckets.remove(next)
    throw failure
  }
  copy.close()
  await buckets.remove(next)
  return false
}

async function isHome(db: Database, number: number): Promise<boolean> {
  db.close({ disableAutoOpen: false })
  await db.open()
  return db.home.number === number
}

const tablesOf = (db: Database) => db.tables.filter(({ name }) => name !== LEDGER && name !== MOVED)

async function rowsOf(db: Database): Promise<number> {
  const counted = await Promise.all(tablesOf(db).map(({ name }) => db.table(name).count()))
  return counted.reduce((sum, count) => sum + count, 0)
}

/** From the end of this transaction on, every row that changes is named in `moved`. Answers what is to be erased. */
async function noteFromNowOn(db: Database): Promise<Erasure | undefined> {
  return db.transaction('rw', db.ledger, db.moved, db.settings, async () => {
    const head = await db.ledger.get(HEAD)
    if (head) await db.ledger.put({ ...head, moving: true })
    await db.moved.clear()
    return readErasure(db)
  })
}

async function copyTable(
  db: Database,
  name: string,
  copy: IDBDatabase,
  step: (rows: number) => Promise<void>,
): Promise<void> {
  const keys = (await db.table(name).toCollection().primaryKeys()) as string[]
  for (let at = 0; at < keys.length; at += ROWS_AT_ONCE) {
    const some = keys.slice(at, at + ROWS_AT_ONCE)
    const rows = ((await db.table(name).bulkGet(some)) as unknown[]).filter((row) => row !== undefined)
    await writeRows(copy, name, rows)
    const written = await readAll(copy, name, IDBKeyRange.bound(some[0], some.at(-1)))
    if (JSON.stringify(written) !== JSON.stringify(rows)) throw new Error(`The copy of ${name} differs.`)
    await step(some.length)
  }
}

/** Alone with both: what changed since, what was counted, and that nothing is missing. */
async function catchUp(from: IDBFactory, name: string, copy: IDBDatabase, erasing: Erasure): Promise<void> {
  const old = await opened(from, name)
  try {
    const moved = (await readAll(old, MOVED)) as MovedRow[]
    const ledger = (await readAll(old, LEDGER)) as LedgerRow[]
    const changed = await Promise.all(
      moved.map(async ({ table, key }) => ({ table, key, row: (await readAll(old, table, IDBKeyRange.only(key)))[0] })),
    ) // prettier-ignore
    await apply(copy, [...changed, ...ledger.map(onNewLedger), ...settled(changed, erasing)])
    const [before, after] = await Promise.all([counts(old, [MOVED]), counts(copy, [MOVED])])
    if (JSON.stringify(before) !== JSON.stringify(after))
      throw new Error('The copy of the store is not whole.')
  } finally {
    old.close()
  }
}

/** The new store does not move. */
function onNewLedger(row: LedgerRow): RawRow {
  const settled: { -readonly [K in keyof LedgerRow]: LedgerRow[K] } = { ...row }
  delete settled.moving
  return { table: LEDGER, key: row.id, row: settled }
}

/** When nobody was forgotten meanwhile, all that is left is to take the old files away. */
function settled(changed: readonly RawRow[], erasing: Erasure): RawRow[] {
  const isState = (one: RawRow) => one.table === 'settings' && one.key === ERASURE
  if (changed.some(isState)) return []
  return [{ table: 'settings', key: ERASURE, row: { key: ERASURE, value: { ...erasing, state: 'moved' } } }]
}
