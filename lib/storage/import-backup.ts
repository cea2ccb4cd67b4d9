import type { Profile } from '../model/index.ts'
import { claimWithId } from '../profile/claims.ts'
import { derived, mergedProfile } from '../profile/profile.ts'
import type { ReadBackup } from './backup.ts'
import type { Row } from './backup-lines.ts'
import { admitted } from './backup-rows.ts'
import { chunksOf } from './chunks.ts'
import type { Database } from './database.ts'
import { isKept } from './ledger.ts'
import { isDamaged, parseProfile } from './parse.ts'
import { epochProblem, put } from './writing.ts'

export interface ImportedBackup {
  readonly profiles: number
  readonly rows: number
  readonly damaged: number
}

/**
 * Imports a backup without deleting anything: known profiles gain missing claims, unknown ones are added, as are other missing
 * rows. All in one transaction. `allow` filters out people on the never list.
 */
export async function importBackup(
  backup: ReadBackup,
  now: string,
  allow: (profile: Profile) => Promise<Profile>,
  db: Database,
): Promise<ImportedBackup | 'newerVersion'> {
  let damaged = backup.damaged
  const profiles: Profile[] = []
  for (const row of backup.rows.get('profiles') ?? []) {
    const read = parseProfile(row)
    if (isDamaged(read)) damaged += 1
    // Claim ids are recomputed, as a file is untrusted.
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
      for (const stored of backup.rows.get(table.name) ?? []) {
        const row = admitted(table.name, stored)
        if (row === 'stays') continue
        const key = row && keyOf(row, table.schema.primKey.keyPath)
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

function keyOf(row: Row, keyPath: string | string[] | null | undefined): unknown {
  const isKey = (key: unknown) => typeof key === 'string' || typeof key === 'number'
  if (typeof keyPath === 'string') return isKey(row[keyPath]) ? row[keyPath] : undefined
  if (!Array.isArray(keyPath)) return undefined
  const keys = keyPath.map((path) => row[path])
  return keys.every(isKey) ? keys : undefined
}
