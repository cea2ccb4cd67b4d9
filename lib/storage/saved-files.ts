import type { SavedFile } from '../model/index.ts'
import { chunksOf } from './chunks.ts'
import { database, type Database } from './database.ts'

/** Records the file that profiles were exported to, replacing any earlier one. */
export async function putSavedFile(
  ids: readonly string[],
  about: Omit<SavedFile, 'profileId'>,
  db: Database = database,
): Promise<void> {
  for (const some of chunksOf([...ids])) await db.savedFiles.bulkPut(some.map((profileId) => ({ profileId, ...about }))) // prettier-ignore
}
