import { database, type Change, type Database } from '../storage/database.ts'
import { undo, type UndoProblem } from '../storage/undo.ts'
import { attempted, type StoreProblem } from './outcome.ts'

/** Undoes the newest step, of one profile or of all. Every row it changed is restored byte for byte. */
export async function undoLast(
  profileId?: string,
  db: Database = database,
): Promise<{ readonly ok: true; readonly undone: Change } | UndoProblem | StoreProblem> {
  return attempted(() => undo(profileId === undefined ? {} : { profileId }, db))
}

/** Undoes one step, for a toast's Undo button; `changedSince` if later steps depend on it. */
export async function undoChange(
  changeId: string,
  db: Database = database,
): Promise<{ readonly ok: true; readonly undone: Change } | UndoProblem | StoreProblem> {
  return attempted(() => undo({ changeId }, db))
}
