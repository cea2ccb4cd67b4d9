import { icpSchema, type Icp } from '../model/index.ts'
import { database, type Database } from './database.ts'
import type { StoredIcp } from './rows.ts'

export type { StoredIcp }

const ACTIVE = 'activeIcp'

/** All in use, by name. One that cannot be read is left out and stays on the disk. */
export async function readIcps(db: Database = database): Promise<StoredIcp[]> {
  const rows = await db.icps.toArray()
  return rows
    .filter(({ deletedAt, icp }) => deletedAt === '' && icpSchema.safeParse(icp).success)
    .sort((a, b) => (a.icp.name + a.id < b.icp.name + b.id ? -1 : 1))
}

/** The one that companies are scored by: the rep's choice; undefined when there is none. */
export async function readActiveIcp(db: Database = database): Promise<Icp | undefined> {
  const id = (await db.settings.get(ACTIVE))?.value
  const row = typeof id === 'string' ? await db.icps.get(id) : undefined
  if (!row || row.deletedAt !== '') return undefined
  const read = icpSchema.safeParse(row.icp)
  return read.success ? read.data : undefined
}

/** Inside a transaction of the caller, or alone. */
export async function putActiveIcp(id: string | undefined, db: Database = database): Promise<void> {
  await db.settings.put({ key: ACTIVE, value: id ?? '' })
}

export function icpStores(db: Database) {
  return [db.icps, db.settings]
}
