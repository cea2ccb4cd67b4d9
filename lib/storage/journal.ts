import { hash } from '../text/hash.ts'
import type { Database } from './database.ts'
import type { JournalFiles } from './journal-files.ts'
import { HEAD, isKept, ledgerId, type LedgerRow } from './ledger.ts'

/** A row in a journal file, with a checksum. */
interface Entry {
  readonly table: string
  readonly key: unknown
  readonly row: unknown
  readonly proof: string
}

interface Mark {
  readonly number: number
  readonly store: string
}

const ROWS_AT_ONCE = 20
const MARK_FOLDER = 'mark'
const MARK = 'mark.json'

export async function readHead(db: Database): Promise<LedgerRow | undefined> {
  return db.ledger.get(HEAD)
}

/**
 * Brings the journal up to date: writes the rows named in the ledger, removes them from it, and finally records the ledger's
 * count. Resumable at any point. Returns the number of rows written. One context at a time: a slower one would write a row as
 * it was before, after another has written it and removed it from the ledger.
 */
export async function keepJournal(db: Database, files: JournalFiles): Promise<number> {
  const keep = () => writeDue(db, files)
  const locks = globalThis.navigator?.locks as LockManager | undefined
  return locks ? locks.request(`${db.name}.journal`, keep) : keep()
}

async function writeDue(db: Database, files: JournalFiles): Promise<number> {
  let written = 0
  for (;;) {
    const head = await readHead(db)
    const due = await db.ledger.where('id').notEqual(HEAD).limit(ROWS_AT_ONCE).toArray()
    if (due.length === 0) {
      if (head) await writeMark(files, { number: head.number, store: head.store ?? '' })
      return written
    }
    for (const { table, key } of due) await writeRow(db, files, table!, key)
    written += due.length
    await db.transaction('rw', db.ledger, async () => {
      const now = await db.ledger.bulkGet(due.map(({ id }) => id))
      // A row changed again meanwhile stays in the ledger.
      await db.ledger.bulkDelete(
        due.filter(({ number }, at) => now[at]?.number === number).map(({ id }) => id),
      )
    })
  }
}

async function writeRow(db: Database, files: JournalFiles, table: string, key: unknown): Promise<void> {
  const row: unknown = db.tables.some(({ name }) => name === table)
    ? await db.table(table).get(key as string)
    : undefined
  if (row === undefined) await files.remove(table, fileName(key))
  else await files.write(table, fileName(key), textOf(table, key, row))
}

/** Adds every row to the ledger, for a store whose journal is missing or not trusted. */
export async function journalAnew(db: Database): Promise<void> {
  for (const { name } of db.tables.filter((table) => isKept(table.name))) {
    const keys = await db.table(name).toCollection().primaryKeys()
    await db.transaction('rw', db.ledger, async () => {
      const number = (await readHead(db))?.number ?? 0
      await db.ledger.bulkPut(keys.map((key) => ({ id: ledgerId(name, key), table: name, key, number })))
    })
  }
}

/** The journalled rows of one table; `damaged` for each file whose checksum fails. */
export async function* journalled(
  files: JournalFiles,
  table: string,
): AsyncGenerator<{ readonly key: unknown; readonly row: unknown } | 'damaged'> {
  for (const name of await files.names(table)) {
    const entry = parsed(await files.read(table, name))
    yield entry?.table === table && name === fileName(entry.key)
      ? { key: entry.key, row: entry.row }
      : 'damaged'
  }
}

/** Milliseconds after which a missing mark is looked for once more: the browser replaces a file in two steps. */
const REPLACING_MS = 50

/** How far the journal is; undefined if there is none. Without the second look, one that is being written would count as none. */
export async function readMark(files: JournalFiles): Promise<Mark | undefined> {
  const mark = await markIn(files)
  if (mark) return mark
  await new Promise((resolve) => setTimeout(resolve, REPLACING_MS))
  return markIn(files)
}

async function markIn(files: JournalFiles): Promise<Mark | undefined> {
  try {
    const mark: unknown = JSON.parse((await files.read(MARK_FOLDER, MARK)) ?? 'null')
    return isMark(mark) ? mark : undefined
  } catch {
    return undefined
  }
}

async function writeMark(files: JournalFiles, mark: Mark): Promise<void> {
  await files.write(MARK_FOLDER, MARK, JSON.stringify(mark))
}

/** Names of the tables in the journal. */
export async function journalTables(files: JournalFiles): Promise<string[]> {
  return (await files.folders()).filter((name) => name !== MARK_FOLDER && isKept(name))
}

function isMark(mark: unknown): mark is Mark {
  return typeof mark === 'object' && mark !== null && 'number' in mark && typeof mark.number === 'number' && 'store' in mark && typeof mark.store === 'string' // prettier-ignore
}

const fileName = (key: unknown) => `${hash(JSON.stringify(key))}.json`

function textOf(table: string, key: unknown, row: unknown): string {
  const body = JSON.stringify({ table, key, row })
  return JSON.stringify({ proof: hash(body), body })
}

function parsed(text: string | undefined): Entry | undefined {
  try {
    const { proof, body } = JSON.parse(text ?? '') as { proof?: unknown; body?: unknown }
    if (typeof body !== 'string' || hash(body) !== proof) return undefined
    return { proof, ...(JSON.parse(body) as Omit<Entry, 'proof'>) }
  } catch {
    return undefined
  }
}
