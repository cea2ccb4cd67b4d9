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
  putReckoned,
  type Command,
  type WriteProblem,
  type Written,
} from './writing.ts'

/** How a long write tells how far it is, and is called off. */
export interface Pace {
  readonly signal?: AbortSignal
  readonly step?: (done: number) => void
}

/** `delete`: rows that cannot be read go too, where the change deletes. */
type Damaged = 'leave' | 'delete'

/** Rows in the first lot. Each next lot is larger or smaller, so that it holds the page for about `LOT_MS` and no longer. */
const FIRST_LOT = 15
const LARGEST_LOT = 120
const LOT_MS = 16

class CalledOff extends Error {}

/**
 * The same change to each of many rows, in one transaction and one step of the undo log. It reads, changes and writes a few rows at
 * a time; called off or failed half-way, nothing has changed. Rows that are damaged or gone are left alone, unless
 * `create` makes new ones.
 */
export async function writeEach(
  command: Command,
  ids: readonly string[],
  /** The row as it becomes: the same object for no change, `undefined` for deleted. Pure. */
  change: (row: Profile) => Profile | undefined,
  { signal, step }: Pace = {},
  db: Database = database,
  damaged: Damaged = 'leave',
  /** The row of an id that has none yet; `undefined` for none. Pure. */
  create: (id: string) => Profile | undefined = () => undefined,
  /** Changes definitions of fields in the same step. */
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
        // The next rows are asked for before the last are written, so that they are reckoned while the store writes.
        const ask = (from: number) => {
          const some = wanted.slice(from, from + lot)
          const stored = db.profiles.bulkGet(some)
          // Called off meanwhile: nobody waits for the answer.
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
          const reckoned = performance.now()
          done += some.length
          if (done < wanted.length) coming = ask(done)
          await written
          const writing = performance.now()
          written = writeLot(db, command.id, rows)
          written.then(undefined, () => undefined)
          // How long the page could not answer.
          const held = performance.now() - writing + reckoned - began
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
  /** As the undo log keeps it. */
  readonly before: Before['row']
  readonly next: Profile | undefined
  /** Its list row, made while the draft that both are made of is at hand. */
  readonly listed: ListedProfile | undefined
  readonly version: number
}

/** What the change makes of the rows; those that it leaves are left out. */
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
    putReckoned(db, kept, listed, gone),
  ]) // prettier-ignore
}
