import type { Segment } from '../model/index.ts'
import { database, type Database } from './database.ts'

export async function putSegment(segment: Segment, db: Database = database): Promise<void> {
  await db.segments.put(segment)
}

/** Returns the deleted segment, so that it can be restored. */
export async function deleteSegment(id: string, db: Database = database): Promise<Segment | undefined> {
  return db.transaction('rw', db.segments, async () => {
    const segment = await db.segments.get(id)
    await db.segments.delete(id)
    return segment
  })
}
