import { problem, type Problem, type Segment, type TableView } from '../model/index.ts'
import { database, type Database } from '../storage/database.ts'
import { deleteSegment, putSegment } from '../storage/segments.ts'
import { attempted, type StoreProblem } from './outcome.ts'

type Saved = { readonly ok: true; readonly segment: Segment }

/** Saves a view of the table under a name; with `known`, updates that segment's name or view. */
export async function saveSegment(
  name: string,
  view: TableView,
  now: Date,
  id: string,
  known?: Segment,
  db: Database = database,
): Promise<Saved | Problem<'nothingToDo'> | StoreProblem> {
  const words = name.trim()
  if (words === '') return problem('nothingToDo')
  const at = now.toISOString()
  const segment = { id: known?.id ?? id, name: words, view, createdAt: known?.createdAt ?? at, updatedAt: at }
  return attempted(async () => {
    await putSegment(segment, db)
    return { ok: true as const, segment }
  })
}

/** Deletes a segment, never a profile. Pass the result to `restoreSegment` to undo. */
export async function removeSegment(
  id: string,
  db: Database = database,
): Promise<Saved | Problem<'nothingToDo'> | StoreProblem> {
  return attempted(async () => {
    const segment = await deleteSegment(id, db)
    return segment ? { ok: true as const, segment } : problem('nothingToDo')
  })
}

export async function restoreSegment(
  segment: Segment,
  db: Database = database,
): Promise<Saved | StoreProblem> {
  return attempted(async () => {
    await putSegment(segment, db)
    return { ok: true as const, segment }
  })
}
