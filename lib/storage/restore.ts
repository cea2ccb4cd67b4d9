import type { Profile } from '../model/index.ts'
import type { Database } from './database.ts'
import { journalAnew, journalled, journalTables, readHead, readMark } from './journal.ts'
import type { JournalFiles } from './journal-files.ts'
import { HEAD, ledgerId } from './ledger.ts'
import { doubtRestored } from './outbox-restored.ts'
import { isDamaged, parseProfile } from './parse.ts'

/** What the store looks like beside the journal, when a page opens. */
export type Soundness =
  /** The store knows all that the journal knows. */
  | 'sound'
  /** There is no journal yet: all rows have to be written to it. */
  | 'noJournal'
  /** The store is younger than the journal, another one, or does not let itself be read: rows were lost. */
  | 'lost'

/** Compares counter and mark. Chrome replaces a damaged store by an empty one without a word; only the journal can tell. */
export async function soundness(db: Database, files: JournalFiles): Promise<Soundness> {
  const mark = await readMark(files)
  const head = await readHead(db)
  if (!mark) return 'noJournal'
  return head?.store === mark.store && head.number >= mark.number ? 'sound' : 'lost'
}

/** Reads every row once: damage inside a table shows only when it is read. False when one cannot be. */
export async function isReadable(db: Database): Promise<boolean> {
  try {
    for (const table of db.tables) await table.each(() => undefined)
    return true
  } catch {
    return false
  }
}

export interface Restored {
  /** Rows put back. */
  readonly rows: number
  /** Profiles among them. */
  readonly profiles: number
  /** Rows that had come back though they were deleted, and are gone again. */
  readonly removed: number
  /** Files of the journal that could not be read. */
  readonly damaged: number
}

/**
 * Makes the store again what the journal says: rows that are missing or older are put back; rows that the journal does not
 * know (deleted since, and returned with an old state of the disk) go, unless the ledger names them as new. One
 * transaction a table: a stop leaves a store that is still found to be lost, and the next start goes on.
 */
export async function restoreFromJournal(db: Database, files: JournalFiles): Promise<Restored> {
  let rows = 0
  let profiles = 0
  let removed = 0
  let damaged = 0
  const mark = await readMark(files)
  for (const name of await journalTables(files)) {
    if (!db.tables.some((table) => table.name === name)) continue
    const kept = new Map<string, { key: unknown; row: unknown }>()
    for await (const entry of journalled(files, name)) {
      if (entry === 'damaged') damaged += 1
      else kept.set(JSON.stringify(entry.key), entry)
    }
    const table = db.table(name)
    await db.transaction('rw', [table, db.ledger], async () => {
      const stored = new Map<string, unknown>()
      await table.each((row: unknown, { primaryKey }) => void stored.set(JSON.stringify(primaryKey), row))
      const isNew = async (key: unknown) => (await db.ledger.get(ledgerId(name, key))) !== undefined
      const back = [...kept]
        .filter(([id, { row }]) => isNewer(name, row, stored.get(id)))
        .map(([, entry]) => entry)
      for (const { key, row } of back) {
        await (table.schema.primKey.keyPath === null ? table.put(row, key as never) : table.put(row))
        rows += 1
        if (name === 'profiles') profiles += 1
      }
      // A journal with holes is no proof that a row was deleted.
      if (damaged > 0) return
      for (const id of stored.keys()) {
        const key: unknown = JSON.parse(id)
        if (kept.has(id) || (await isNew(key))) continue
        await table.delete(key as never)
        removed += 1
      }
    })
  }
  await doubtRestored(db)
  await db.transaction('rw', [db.listed, db.settings], async () => {
    await db.listed.clear()
    await db.settings.delete('listMadeBy')
  })
  const head = await readHead(db)
  const number = Math.max(head?.number ?? 0, mark?.number ?? 0) + 1
  await db.ledger.put({ id: HEAD, number, store: head?.store ?? mark?.store ?? '' })
  await journalAnew(db)
  return { rows, profiles, removed, damaged }
}

/** Whether the journal's row is to take the place of the store's. */
function isNewer(table: string, journal: unknown, stored: unknown): boolean {
  if (stored === undefined) return true
  if (table !== 'profiles') return JSON.stringify(journal) !== JSON.stringify(stored)
  const now = parseProfile(stored)
  return isDamaged(now) || (journal as Profile).version > now.version
}
