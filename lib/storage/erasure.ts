import { liveQuery } from 'dexie'
import { database, type Database } from './database.ts'
import type { Live } from './subscription.ts'

/** The `settings` row with the progress of erasing forgotten data. */
export const ERASURE = 'erasure'

export interface Erasure {
  /** Counts forgettings, so that one made during an erasure triggers another. */
  readonly number: number
  /**
   * `due`: deleted from every row, but still in the browser's files. `moved`: the store has moved and the old files are about
   * to be deleted. `erased`: they are deleted.
   */
  readonly state: 'due' | 'moved' | 'erased'
}

export async function readErasure(db: Database = database): Promise<Erasure | undefined> {
  return erasureIn((await db.settings.get(ERASURE))?.value)
}

export async function putErasure(erasure: Erasure, db: Database): Promise<void> {
  await db.settings.put({ key: ERASURE, value: erasure })
}

/** Inside the transaction that forgets. */
export async function forgotten(db: Database): Promise<void> {
  const before = await readErasure(db)
  await putErasure({ number: (before?.number ?? 0) + 1, state: 'due' }, db)
}

/** Always undefined without storage buckets: see SECURITY.md. */
export function watchErasure(db: Database = database): Live<Erasure | undefined> {
  return liveQuery(async () => (db.home.factory ? readErasure(db) : undefined))
}

function erasureIn(value: unknown): Erasure | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { number, state } = value as Partial<Record<keyof Erasure, unknown>>
  if (typeof number !== 'number') return undefined
  return state === 'due' || state === 'moved' || state === 'erased' ? { number, state } : undefined
}
