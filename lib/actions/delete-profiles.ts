import type { Problem } from '../model/index.ts'
import { database, type Database } from '../storage/database.ts'
import type { WriteProblem, Written } from '../storage/writing.ts'
import { writeEach, type Pace } from '../storage/writing-each.ts'
import { attempted, type StoreProblem } from './outcome.ts'

/** Deletes profiles, all or none; Undo restores them. */
export async function deleteProfiles(
  ids: readonly string[],
  now: Date,
  commandId: string,
  db: Database = database,
  pace: Pace = {},
): Promise<Extract<Written, { ok: true }> | WriteProblem | Problem<'calledOff'> | StoreProblem> {
  return attempted(() =>
    writeEach(
      { id: commandId, label: 'deletedProfiles', at: now.toISOString() },
      ids,
      () => undefined,
      pace,
      db,
      'delete',
    ),
  )
}
