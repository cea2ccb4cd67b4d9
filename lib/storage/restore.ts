import type { Profile } from '../model/index.ts'
import type { Database } from './database.ts'
import { journalAnew, journalled, journalTables, readHead, readMark } from './journal.ts'
import type { JournalFiles } from './journal-files.ts'
import { HEAD, ledgerId } from './ledger.ts'
import { doubtRestored } from './outbox-restored.ts'
import { isDamaged, parseProfile } from './parse.ts'

/** The state of the store compared with its journal. */
export type Soundness =
  /** The store has everything that the journal has. */
  | 'sound'
  /** There is no journal yet: all rows must be written to it. */
  | 'noJournal'
  /** The store was recreated or is behind the journal: rows were lost. */
  | 'lost'

/**
 * Compares the store's count with the journal's mark. Chrome silently replaces a damaged store by an empty one; only the
 * journal can tell.
 */
export async function soundness(db: Database, files: JournalFiles): Promise<Soundness> {
  const mark = await readMark(files)
  const head = await readHead(db)
  if (!mark) return 'noJournal'
  return head?.store === mark.store && head.number >= mark.number ? 'sound' : 'lost'
}

/** Reads every row, since damage inside a table shows only then. False if one fails. */
export async function isReadable(db: Database): Promise<boolean> {
  try {
    for (const table of db.tables) await table.each(() => undefined)
    return true
  } catch {
    return false
  }
}

export interface Restored {
  /** Rows restored. */
  readonly rows: number
  /** Profiles among them. */
  readonly profiles: number
  /** Deleted rows that had reappeared and were deleted again. */
  readonly removed: number
  /** Files of the journal that could not be read. */
  readonly damaged: number
}

/**
 * Restores the store from the journal: missing or older rows are restored; rows unknown to the journal (deleted, but back with
 * an old state of the disk) are deleted, unless the ledger lists them as new. One transaction per table: after an interruption
 * the store still counts as `lost`, and the next start continues.
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
      // An incomplete journal does not prove that a row was deleted.
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

/** Whether the journal's row replaces the store's. */
function isNewer(table: string, journal: unknown, stored: unknown): boolean {
  if (stored === undefined) return true
  if (table !== 'profiles') return JSON.stringify(journal) !== JSON.stringify(stored)
  const now = parseProfile(stored)
  return isDamaged(now) || (journal as Profile).version > now.version
}
