import type { SavedFile } from '../model/index.ts'
import { database, type Database } from '../storage/database.ts'
import { putSavedFile } from '../storage/saved-files.ts'

/** A file was handed to the downloads: these profiles have left in it. */
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
