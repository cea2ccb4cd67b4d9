import { Dexie } from 'dexie'
import { SCHEMA_EPOCH, type Profile } from '../model/index.ts'
import { claimWithId } from '../profile/claims.ts'
import { derived, mergedProfile } from '../profile/profile.ts'
import { hash } from '../text/hash.ts'
import { chunksOf } from './chunks.ts'
import { Database } from './database.ts'
import { isKept } from './ledger.ts'
import { isDamaged, parseProfile } from './parse.ts'
import { epochProblem, put } from './writing.ts'

/**
 * A backup is a text of lines, each a JSON object that proves itself: a head, then lots of rows of one table, then an end that
 * says how many there were. A damaged line costs its own rows; a cut file is seen to be cut. Keys to other systems are not
 * in the store and so not in it.
 */
const FORMAT = 'dossier-backup'
const VERSION = 1
/** Longer files are no backups of this product: 20,000 profiles are about half of it. */
const LONGEST = 600_000_000
const LONGEST_LINE = 20_000_000

type Row = Record<string, unknown>

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
      const stored = ((await db.table(name).bulkGet(some)) as unknown[]).filter((row) => row !== undefined)
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

export interface TakenIn {
  readonly profiles: number
  readonly rows: number
  readonly damaged: number
}

/**
 * Takes a backup in without wiping anything: profiles that are known gain the claims they lack, unknown ones are new, and of
 * all else what is not there yet is added. In one transaction: all of it or nothing. `allow` leaves out whom the never list names.
 */
export async function takeIn(
  backup: ReadBackup,
  now: string,
  allow: (profile: Profile) => Promise<Profile>,
  db: Database,
): Promise<TakenIn | 'newerVersion'> {
  let damaged = backup.damaged
  const profiles: Profile[] = []
  for (const row of backup.rows.get('profiles') ?? []) {
    const read = parseProfile(row)
    if (isDamaged(read)) damaged += 1
    // Ids of claims are made anew: a file proves nothing.
    else profiles.push(await allow(derived({ ...read, claims: read.claims.map(claimWithId) })))
  }
  const others = db.tables.filter(({ name }) => isKept(name) && name !== 'profiles')
  return db.transaction('rw', [db.profiles, db.listed, ...others], async () => {
    if (await epochProblem(db)) return 'newerVersion'
    let rows = 0
    for (const some of chunksOf(profiles)) {
      const known = await db.profiles.bulkGet(some.map(({ id }) => id))
      await put(
        db,
        some.map((profile, at): [string, Profile] => [profile.id, together(known[at], profile, now)]),
      )
    }
    for (const table of others) {
      for (const row of backup.rows.get(table.name) ?? []) {
        const key = keyOf(row, table.schema.primKey.keyPath)
        if (key === undefined) damaged += 1
        else if ((await table.get(key as string)) === undefined) {
          await table.put(row)
          rows += 1
        }
      }
    }
    return { profiles: profiles.length, rows, damaged }
  })
}

function together(known: Profile | undefined, other: Profile, now: string): Profile {
  const read = known && parseProfile(known)
  if (!read || isDamaged(read)) return { ...other, version: other.version + 1 }
  return { ...mergedProfile(read, other, now), version: read.version + 1 }
}

/** Proves a file by doing with it what a lost disk would ask: a store of its own is made of it, counted, and thrown away. */
export async function drill(
  backup: ReadBackup,
  now: string,
): Promise<{ readonly profiles: number; readonly proven: boolean }> {
  const name = 'dossier-drill'
  await Dexie.delete(name)
  const db = new Database(name)
  try {
    const taken = await takeIn(backup, now, (profile) => Promise.resolve(profile), db)
    const profiles = await db.profiles.count()
    const wanted = new Set((backup.rows.get('profiles') ?? []).map((row) => row['id'])).size
    return {
      profiles,
      proven: backup.complete && taken !== 'newerVersion' && taken.damaged === 0 && profiles === wanted,
    }
  } finally {
    await db.delete()
  }
}

function keyOf(row: Row, keyPath: string | string[] | null | undefined): unknown {
  const isKey = (key: unknown) => typeof key === 'string' || typeof key === 'number'
  if (typeof keyPath === 'string') return isKey(row[keyPath]) ? row[keyPath] : undefined
  if (!Array.isArray(keyPath)) return undefined
  const keys = keyPath.map((path) => row[path])
  return keys.every(isKey) ? keys : undefined
}

function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null && !Array.isArray(row) && isPlain(row, 0)
}

/** Plain data of sane depth, without the keys by which a prototype is reached. */
function isPlain(part: unknown, depth: number): boolean {
  if (typeof part !== 'object' || part === null) return true
  if (depth > 40) return false
  if (Array.isArray(part)) return part.every((one) => isPlain(one, depth + 1))
  return Object.entries(part).every(
    ([key, value]) =>
      key !== '__proto__' && key !== 'constructor' && key !== 'prototype' && isPlain(value, depth + 1),
  )
}

function lineOf(content: object): string {
  const body = JSON.stringify(content)
  return `{"proof":"${hash(body)}","is":${body}}\n`
}

const LINE = /^\{"proof":"([a-z0-9]{1,16})","is":(.*)\}$/s

function proven(line: string | undefined): Row | undefined {
  if (line === undefined || line.length > LONGEST_LINE) return undefined
  const match = LINE.exec(line)
  if (!match || hash(match[2]!) !== match[1]) return undefined
  try {
    const is: unknown = JSON.parse(match[2]!)
    return typeof is === 'object' && is !== null ? (is as Row) : undefined
  } catch {
    return undefined
  }
}
