import { problem, type Problem, type Profile } from '../model/index.ts'
import { database, type Before, type Database, type ListedProfile } from './database.ts'
import { redefine, type Redefine } from './definitions.ts'
import { listedOf, readMeasures, type Measures } from './listing.ts'
import { isDamaged, parseProfile } from './parse.ts'
import {
  asKept,
  epochProblem,
  keepBefores,
  log,
  putRows,
  type Command,
  type WriteProblem,
  type Written,
} from './writing.ts'

/** Progress and cancellation of a long write. */
export interface Pace {
  readonly signal?: AbortSignal
  readonly step?: (done: number) => void
}

/** `delete`: damaged rows are deleted too, if the change deletes. */
type Damaged = 'leave' | 'delete'

/** Rows in the first lot. Later lots adapt so that each blocks the page for about `LOT_MS`. */
const FIRST_LOT = 15
const LARGEST_LOT = 120
const LOT_MS = 16

class CalledOff extends Error {}

/**
 * Applies one change to many rows, in one transaction and one undo step, a lot at a time. If cancelled or failed, nothing has
 * changed. Damaged and missing rows are skipped, unless `create` makes new ones.
 */
export async function writeEach(
  command: Command,
  ids: readonly string[],
  /** Returns the new row: the same object for no change, `undefined` to delete. Pure. */
  change: (row: Profile) => Profile | undefined,
  { signal, step }: Pace = {},
  db: Database = database,
  damaged: Damaged = 'leave',
  /** Returns a row for a missing id; `undefined` for none. Pure. */
  create: (id: string) => Profile | undefined = () => undefined,
  /** Changes field definitions in the same step. */
  redefining: Redefine = () => [],
): Promise<
  (Extract<Written, { ok: true }> & { readonly profiles: number }) | WriteProblem | Problem<'calledOff'>
> {
  try {
    return await db.transaction(
      'rw',
      [db.profiles, db.listed, db.changes, db.befores, db.settings, db.icps, db.customFields],
      async () => {
        const epoch = await epochProblem(db)
        if (epoch) return epoch
        if (await db.changes.get(command.id))
          return { ok: true as const, changeId: command.id, repeated: true, profiles: 0 }
        const touched: string[] = []
        const after: number[] = []
        const wanted = [...new Set(ids)]
        const measures = await readMeasures(db)
        let lot = FIRST_LOT
        // The next lot is requested before this one is written, so that computing and writing overlap.
        const ask = (from: number) => {
          const some = wanted.slice(from, from + lot)
          const stored = db.profiles.bulkGet(some)
          // If cancelled meanwhile, nobody handles a failure.
          stored.then(undefined, () => undefined)
          return { some, stored }
        }
        let written: PromiseLike<unknown> = Promise.resolve()
        for (let done = 0, coming = ask(0); done < wanted.length;) {
          if (signal?.aborted) throw new CalledOff()
          const { some, stored } = coming
          const raw = await stored
          const began = performance.now()
          const rows = rewritten(raw, some, measures, change, damaged, create)
          const computed = performance.now()
          done += some.length
          if (done < wanted.length) coming = ask(done)
          await written
          const writing = performance.now()
          written = writeLot(db, command.id, rows)
          written.then(undefined, () => undefined)
          // How long the page was blocked.
          const held = performance.now() - writing + computed - began
          for (const { id, version } of rows) {
            touched.push(id)
            after.push(version)
          }
          step?.(done)
          lot =
            held < LOT_MS ? Math.min(lot * 2, LARGEST_LOT) : Math.max(1, Math.floor((lot * LOT_MS) / held))
        }
        await written
        const definitions = await redefine(db, redefining)
        if (touched.length === 0 && definitions.length === 0) return problem('nothingToDo')
        await log(db, { ...command, profileIds: touched, after, undone: false, ...(definitions.length > 0 ? { definitions } : {}) }) // prettier-ignore
        return { ok: true as const, changeId: command.id, repeated: false, profiles: touched.length }
      },
    )
  } catch (failure) {
    if (failure instanceof CalledOff) return problem('calledOff')
    throw failure
  }
}

interface Rewritten {
  readonly id: string
  /** In the undo log's form. */
  readonly before: Before['row']
  readonly next: Profile | undefined
  /** Its list row, computed while the draft is still cached. */
  readonly listed: ListedProfile | undefined
  readonly version: number
}

/** The changed rows; unchanged ones are omitted. */
function rewritten(
  stored: readonly (Profile | undefined)[],
  ids: readonly string[],
  measures: Measures,
  change: (row: Profile) => Profile | undefined,
  damaged: Damaged,
  create: (id: string) => Profile | undefined,
): Rewritten[] {
  const made = (id: string, before: Before['row'], row: Profile | undefined, version: number): Rewritten => {
    const next = row && { ...row, version }
    return { id, before, next, listed: next && listedOf(next, measures), version }
  }
  return stored.flatMap((raw, at): Rewritten[] => {
    const id = ids[at]!
    if (raw === undefined) {
      const next = create(id)
      return next ? [made(id, undefined, next, 1)] : []
    }
    const row = parseProfile(raw)
    if (isDamaged(row)) return damaged === 'delete' ? [made(id, asKept(raw, false), undefined, 0)] : []
    const next = change(row)
    return next === row ? [] : [made(id, asKept(raw, true), next, next ? row.version + 1 : 0)]
  })
}

async function writeLot(db: Database, changeId: string, rows: readonly Rewritten[]): Promise<void> {
  const kept = rows.flatMap(({ next }) => next ?? [])
  const listed = rows.flatMap((row) => row.listed ?? [])
  const gone = rows.flatMap(({ id, next }) => (next ? [] : [id]))
  await Promise.all([
    keepBefores(db, changeId, rows.map(({ id, before }) => [id, before])),
    putRows(db, kept, listed, gone),
  ]) // prettier-ignore
}
