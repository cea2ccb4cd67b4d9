import { ageLimitsSchema, dueAtBy, usualLimits, type AgeLimits } from '../profile/freshness.ts'
import { chunksOf } from './chunks.ts'
import { database, type Database } from './database.ts'

const KEY = 'ageLimits'

/** The rep's review limits in days, or the defaults. */
export async function readAgeLimits(db: Database = database): Promise<AgeLimits> {
  const read = ageLimitsSchema.safeParse((await db.settings.get(KEY))?.value)
  return read.success ? read.data : usualLimits
}

/** Stores limits and recomputes when every list row is due. Invalid limits keep their old value. */
export async function putAgeLimits(limits: AgeLimits, db: Database = database): Promise<void> {
  const read = ageLimitsSchema.safeParse(limits)
  if (!read.success) return
  await db.settings.put({ key: KEY, value: read.data })
  const ids = await db.listed.toCollection().primaryKeys()
  for (const some of chunksOf(ids, 500)) {
    await db.transaction('rw', db.listed, async () => {
      const rows = (await db.listed.bulkGet(some)).filter((row) => row !== undefined)
      await db.listed.bulkPut(rows.map((row) => ({ ...row, dueAt: dueAtBy(row.oldest ?? {}, read.data) })))
    })
  }
}
