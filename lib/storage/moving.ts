import type { Database } from './database.ts'
import { ERASURE, readErasure, type Erasure } from './erasure.ts'
import { markWhole } from './home.ts'
import { HEAD, LEDGER, MOVED, type LedgerRow, type MovedRow } from './ledger.ts'
import { apply, counts, opened, readAll, writeRows, type RawRow } from './raw-store.ts'

const ROWS_AT_ONCE = 100
const PATIENCE_MS = 3000

/** Hooks of the caller: `rest` yields between batches; `at` is called at each step, so that tests can stop there. */
export interface Erasing {
  readonly rest: () => Promise<void>
  readonly at?: (step: string) => Promise<void>
  /** Rows copied so far, of the total. */
  readonly progress?: (done: number, total: number) => void
  /** Milliseconds that other contexts have to leave the old bucket before the move is given up. */
  readonly patience?: number
}

/**
 * Moves the store into the next bucket while it stays in use: first all rows in batches, each read back and compared; then,
 * under an exclusive lock, those changed meanwhile. False, with nothing changed, if a context did not leave. The old bucket is
 * deleted last, if need be at the next start.
 */
export async function moveOut(
  db: Database,
  { rest, at, progress, patience = PATIENCE_MS }: Erasing,
): Promise<boolean> {
  const { buckets } = db.home
  const erasure = await noteFromNowOn(db)
  const old = db.home.number
  if (!buckets || !erasure || old === undefined) return false
  // The highest may be left over from an interrupted move; numbers are not reused.
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
    // Once marked complete it is the home, whatever failed afterwards.
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

/** Once committed, every changed row is recorded in `moved`. Returns the erasure to perform. */
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

/** With exclusive access: copies changed rows and the ledger, then verifies the row counts. */
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

/** Without `moving`: the new store is not being moved. */
function onNewLedger(row: LedgerRow): RawRow {
  const settled: { -readonly [K in keyof LedgerRow]: LedgerRow[K] } = { ...row }
  delete settled.moving
  return { table: LEDGER, key: row.id, row: settled }
}

/** The state `moved`, unless somebody was forgotten meanwhile. */
function settled(changed: readonly RawRow[], erasing: Erasure): RawRow[] {
  const isState = (one: RawRow) => one.table === 'settings' && one.key === ERASURE
  if (changed.some(isState)) return []
  return [{ table: 'settings', key: ERASURE, row: { key: ERASURE, value: { ...erasing, state: 'moved' } } }]
}
