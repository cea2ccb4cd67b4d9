import { liveQuery } from 'dexie'
import { segmentSchema, type Segment } from '../model/index.ts'
import { database, type Database } from './database.ts'
import type { Live } from './live.ts'

/** The saved segments, by name; one that cannot be read is left where it is and not shown. */
export function watchSegments(db: Database = database): Live<Segment[]> {
  return liveQuery(async () => {
    const rows = await db.segments.orderBy('name').toArray()
    return rows.flatMap((row) => {
      const parsed = segmentSchema.safeParse(row)
      return parsed.success ? [parsed.data] : []
    })
  })
}

export async function putSegment(segment: Segment, db: Database = database): Promise<void> {
  await db.segments.put(segment)
}

/** Answers what was deleted, so that it can be put back. */
export async function deleteSegment(id: string, db: Database = database): Promise<Segment | undefined> {
  return db.transaction('rw', db.segments, async () => {
    const segment = await db.segments.get(id)
    await db.segments.delete(id)
    return segment
  })
}
