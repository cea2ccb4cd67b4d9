import type { SavedFile } from '../model/index.ts'
import { database, type Database } from '../storage/database.ts'
import { putSavedFile } from '../storage/saved-files.ts'

/** Records that these profiles were exported to a downloaded file. */
export async function noteSavedFile(
  ids: readonly string[],
  file: string,
  format: string,
  now: Date,
  db: Database = database,
): Promise<void> {
  const about: Omit<SavedFile, 'profileId'> = { file, format, at: now.toISOString() }
  await putSavedFile(ids, about, db)
}
