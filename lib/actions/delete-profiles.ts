import { database, type Database } from '../storage/database.ts'
import { write, type Written } from '../storage/writing.ts'
import { attempted, type StoreProblem } from './outcome.ts'

/** Deletes profiles, all or none; Undo brings them back as they were. */
export async function deleteProfiles(
  ids: readonly string[],
  now: Date,
  commandId: string,
  db: Database = database,
): Promise<Written | StoreProblem> {
  return attempted(() =>
    write(
      { id: commandId, label: 'deletedProfiles', at: now.toISOString() },
      ids,
      () => new Map(ids.map((id) => [id, undefined])),
      db,
      'leave',
    ),
  )
}
