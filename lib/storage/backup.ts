import { SCHEMA_EPOCH, type ExportRecord, type Profile, type Receipt } from '../model/index.ts'
import { isRow, lineOf, proven, type Row } from './backup-lines.ts'
import { isOfThisMachine } from './backup-rows.ts'
import { chunksOf } from './chunks.ts'
import type { Database } from './database.ts'
import { isKept } from './ledger.ts'
import { isDamaged, parseProfile } from './parse.ts'

/**
 * A backup is text: one JSON object with a checksum per line. A head, then batches of rows of one table, then an end with the
 * row count. A damaged line loses only its own rows; truncation is detected. Credentials are not in the store and thus not in
 * backups.
 */
const FORMAT = 'dossier-backup'
const VERSION = 1
/** Characters; longer files are rejected. 20,000 profiles are about half of it. */
const LONGEST = 600_000_000

interface Line {
  readonly table?: string
  readonly rows?: readonly unknown[]
  readonly end?: number
}

/** What of a row may be included in a backup. */
export interface Included {
  profile(row: Profile): Profile
  /** A row of what was sent to a CRM. */
  sent<Row extends Receipt | ExportRecord>(row: Row): Row
}

/** The whole store as text, in pieces. Unreadable profiles are omitted, as their content cannot be checked. */
export async function* backupText(now: string, included: Included, db: Database): AsyncGenerator<string> {
  yield lineOf({ format: FORMAT, version: VERSION, epoch: SCHEMA_EPOCH, at: now })
  let count = 0
  for (const { name } of db.tables.filter((table) => isKept(table.name))) {
    const keys = await db.table(name).toCollection().primaryKeys()
    for (const some of chunksOf(keys, 20)) {
      const stored = ((await db.table(name).bulkGet(some)) as unknown[]).filter((row) => row !== undefined && !isOfThisMachine(name, row)) // prettier-ignore
      const rows = stored.flatMap((row) => allowed(name, row, included))
      count += rows.length
      yield lineOf({ table: name, rows })
    }
  }
  yield lineOf({ end: count })
}

function allowed(table: string, row: unknown, { profile, sent }: Included): unknown[] {
  if (table === 'records' || table === 'receipts') return [sent(row as Receipt | ExportRecord)]
  if (table !== 'profiles') return [row]
  const read = parseProfile(row)
  return isDamaged(read) ? [] : [profile(read)]
}

export interface ReadBackup {
  /** ISO time of the backup. */
  readonly at: string
  readonly rows: ReadonlyMap<string, readonly Row[]>
  /** Rows read. */
  readonly count: number
  /** Lines with a wrong checksum, and invalid rows. */
  readonly damaged: number
  /** Whether the end line is present and its row count matches. */
  readonly complete: boolean
}

/** The content of a backup; undefined if the text is not one, or of a newer version. */
export function readBackup(text: string): ReadBackup | undefined {
  if (text.length > LONGEST) return undefined
  const lines = text.split('\n').filter((line) => line !== '')
  const head = proven(lines[0])
  if (head?.['format'] !== FORMAT || head['version'] !== VERSION) return undefined
  if (typeof head['epoch'] !== 'number' || head['epoch'] > SCHEMA_EPOCH) return undefined
  const rows = new Map<string, Row[]>()
  let count = 0
  let damaged = 0
  let end: number | undefined
  for (const text of lines.slice(1)) {
    const line = proven(text) as Line | undefined
    if (line?.end !== undefined) end = line.end
    else if (typeof line?.table === 'string' && Array.isArray(line.rows) && isKept(line.table)) {
      const own = rows.get(line.table) ?? []
      for (const row of line.rows as unknown[]) {
        if (!isRow(row)) damaged += 1
        else own.push(row)
      }
      count += line.rows.length
      rows.set(line.table, own)
    } else damaged += 1
  }
  return { at: String(head['at'] ?? ''), rows, count, damaged, complete: damaged === 0 && end === count }
}
