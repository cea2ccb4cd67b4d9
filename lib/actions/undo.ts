import { database, type Change, type Database } from '../storage/database.ts'
import { undo, type UndoProblem } from '../storage/undo.ts'
import { attempted, type StoreProblem } from './outcome.ts'

/** Takes back the newest step, of one profile or of all. Every row it touched is as it was before, byte for byte. */
export async function undoLast(
  profileId?: string,
  db: Database = database,
): Promise<{ readonly ok: true; readonly undone: Change } | UndoProblem | StoreProblem> {
  return attempted(() => undo(profileId === undefined ? {} : { profileId }, db))
}

/** Takes back one step, for the Undo button of a toast; `changedSince` when later steps build on it. */
export async function undoChange(
  changeId: string,
  db: Database = database,
): Promise<{ readonly ok: true; readonly undone: Change } | UndoProblem | StoreProblem> {
  return attempted(() => undo({ changeId }, db))
}
