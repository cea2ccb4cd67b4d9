import { SCHEMA_EPOCH, type Profile } from '../model/index.ts'
import { isRow, lineOf, proven, type Row } from './backup-lines.ts'
import { isOfThisMachine } from './backup-rows.ts'
import { chunksOf } from './chunks.ts'
import type { Database } from './database.ts'
import { isKept } from './ledger.ts'
import { isDamaged, parseProfile } from './parse.ts'

/**
 * A backup is a text of lines, each a JSON object that proves itself: a head, then lots of rows of one table, then an end that
 * says how many there were. A damaged line costs its own rows; a cut file is seen to be cut. Keys to other systems are not
 * in the store and so not in it.
 */
const FORMAT = 'dossier-backup'
const VERSION = 1
/** Longer files are no backups of this product: 20,000 profiles are about half of it. */
const LONGEST = 600_000_000

interface Line {
  readonly table?: string
  readonly rows?: readonly unknown[]
  readonly end?: number
}

/**
 * The whole store as text, in pieces. `profile` is asked what of a profile may be in it; a profile that cannot be read is left
 * out, since nobody can say what it holds.
 */
export async function* backupText(
  now: string,
  profile: (row: Profile) => Profile,
  db: Database,
): AsyncGenerator<string> {
  yield lineOf({ format: FORMAT, version: VERSION, epoch: SCHEMA_EPOCH, at: now })
  let count = 0
  for (const { name } of db.tables.filter((table) => isKept(table.name))) {
    const keys = await db.table(name).toCollection().primaryKeys()
    for (const some of chunksOf(keys, 20)) {
      const stored = ((await db.table(name).bulkGet(some)) as unknown[]).filter((row) => row !== undefined && !isOfThisMachine(name, row)) // prettier-ignore
      const rows = name === 'profiles' ? stored.flatMap((row) => allowed(row, profile)) : stored
      count += rows.length
      yield lineOf({ table: name, rows })
    }
  }
  yield lineOf({ end: count })
}

function allowed(row: unknown, profile: (row: Profile) => Profile): Profile[] {
  const read = parseProfile(row)
  return isDamaged(read) ? [] : [profile(read)]
}

export interface ReadBackup {
  /** ISO time when it was made. */
  readonly at: string
  readonly rows: ReadonlyMap<string, readonly Row[]>
  /** Rows that were read. */
  readonly count: number
  /** Lines that do not prove themselves, and rows that cannot be understood. */
  readonly damaged: number
  /** The file says its end, and has as many rows as it says. */
  readonly complete: boolean
}

/** What a backup holds; undefined when the text is none, or one of a newer version. */
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
