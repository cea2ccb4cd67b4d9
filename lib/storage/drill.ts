import { Dexie } from 'dexie'
import type { ReadBackup } from './backup.ts'
import { Database } from './database.ts'
import { importBackup } from './import-backup.ts'

/** Verifies a backup file by restoring it into a temporary store, counting the rows and deleting the store. */
export async function drill(
  backup: ReadBackup,
  now: string,
): Promise<{ readonly profiles: number; readonly proven: boolean }> {
  const db = new Database('dossier-drill')
  await removeAll(db)
  try {
    const imported = await importBackup(backup, now, (profile) => Promise.resolve(profile), db)
    const profiles = await db.profiles.count()
    const wanted = new Set((backup.rows.get('profiles') ?? []).map((row) => row['id'])).size
    return {
      profiles,
      proven: backup.complete && imported !== 'newerVersion' && imported.damaged === 0 && profiles === wanted,
    }
  } finally {
    await removeAll(db)
  }
}

/** With its bucket, so that no data stays in its files; also what an interrupted drill left behind. */
async function removeAll(db: Database): Promise<void> {
  db.close({ disableAutoOpen: false })
  const { buckets } = db.home
  if (!buckets) return Dexie.delete(db.name)
  for (const number of await buckets.numbers()) await buckets.remove(number)
}
