import { database, type Database } from './database.ts'

const RETENTION = 'retention'

/** One change of the limit. The list of changes documents why somebody was kept. */
export interface RetentionChange {
  readonly days: number
  /** ISO time. */
  readonly at: string
}

interface Stored {
  readonly days?: unknown
  readonly changes?: unknown
}

/** The rep's limit in days as stored, unchecked: `retentionDays` of lib/privacy decides which one applies. */
export async function storedRetention(
  db: Database = database,
): Promise<{ days: unknown; changes: readonly RetentionChange[] }> {
  const value = (await db.settings.get(RETENTION))?.value as Stored | undefined
  const changes = Array.isArray(value?.changes) ? (value.changes as unknown[]).filter(isChange) : []
  return { days: value?.days, changes }
}

export async function setRetention(days: number, at: string, db: Database = database): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const { changes } = await storedRetention(db)
    await db.settings.put({ key: RETENTION, value: { days, changes: [...changes, { days, at }] } })
  })
}

function isChange(one: unknown): one is RetentionChange {
  return typeof one === 'object' && one !== null && 'days' in one && 'at' in one
}
