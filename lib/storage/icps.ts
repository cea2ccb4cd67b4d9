import { icpSchema, type Icp } from '../model/index.ts'
import { database, type Database } from './database.ts'
import type { StoredIcp } from './rows.ts'

export type { StoredIcp }

const ACTIVE = 'activeIcp'

/** All ICPs in use, by name. Unreadable ones are omitted, not deleted. */
export async function readIcps(db: Database = database): Promise<StoredIcp[]> {
  const rows = await db.icps.toArray()
  return rows
    .filter(({ deletedAt, icp }) => deletedAt === '' && icpSchema.safeParse(icp).success)
    .sort((a, b) => (a.icp.name + a.id < b.icp.name + b.id ? -1 : 1))
}

/** The ICP that the rep chose for scoring; undefined if none. */
export async function readActiveIcp(db: Database = database): Promise<Icp | undefined> {
  const id = (await db.settings.get(ACTIVE))?.value
  const row = typeof id === 'string' ? await db.icps.get(id) : undefined
  if (!row || row.deletedAt !== '') return undefined
  const read = icpSchema.safeParse(row.icp)
  return read.success ? read.data : undefined
}

/** Inside the caller's transaction, or on its own. */
export async function putActiveIcp(id: string | undefined, db: Database = database): Promise<void> {
  await db.settings.put({ key: ACTIVE, value: id ?? '' })
}

export function icpStores(db: Database) {
  return [db.icps, db.settings]
}
