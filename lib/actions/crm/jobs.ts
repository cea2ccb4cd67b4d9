import { undoRecords } from '../../exporting/undo.ts'
import { without } from '../../exporting/without.ts'
import {
  problem,
  type Choice,
  type ExportJob,
  type JobState,
  type Problem,
  type Receipt,
  type RecordState,
} from '../../model/index.ts'
import type { Database } from '../../storage/database.ts'
import { moveJob, nextJobNumber, receiptsOf } from '../../storage/outbox.ts'
import { hash } from '../../text/hash.ts'
import { destinationProblem } from '../limits.ts'
import { attempted, type StoreProblem } from '../outcome.ts'
import type { Ports } from './ports.ts'
import { approve } from './runner.ts'

export type JobProblem = Problem<'nothingToDo' | 'noConnection' | 'notNow' | 'lockedByCompany'> | StoreProblem
export type JobDone = { readonly ok: true; readonly jobId: string }

/**
 * Starts an export by planning it. `auto`: sent without review if no record needs a decision and nothing in the CRM is
 * replaced.
 */
export async function startExport(
  connectionId: string,
  profileIds: readonly string[],
  commandId: string,
  auto: boolean,
  world: Ports,
): Promise<JobDone | JobProblem> {
  if (profileIds.length === 0) return problem('nothingToDo')
  return attempted(async () => {
    const { db } = world
    const connection = await db.connections.get(connectionId)
    const locked = await destinationProblem(connection?.connector ?? '', db)
    if (locked) return locked
    const made = await db.transaction('rw', [db.jobs, db.connections], async () => {
      if (!(await db.connections.get(connectionId))) return problem('noConnection')
      const job: ExportJob = {
        id: hash('export', commandId),
        connectionId,
        kind: 'export',
        state: 'planning',
        auto,
        profileIds: [...new Set(profileIds)],
        cursor: 0,
        createdAt: new Date(world.now()).toISOString(),
        number: await nextJobNumber(db),
      }
      // The same command id again returns the same run.
      if (!(await db.jobs.get(job.id))) await db.jobs.add(job)
      return { ok: true as const, jobId: job.id }
    })
    if (made.ok) await world.wake()
    return made
  })
}

/** The rep approves the plan: exactly what it shows is sent. */
export async function approveExport(jobId: string, world: Ports) {
  return acted(jobId, world, () => approve(jobId, world))
}

/** The rep's decision on an ambiguous record: use a CRM record, create a new one, or send a person without their company. */
export async function decide(jobId: string, key: string, choice: Choice | 'skip', world: Ports) {
  const { db } = world
  return acted(jobId, world, () =>
    db.transaction('rw', [db.records, db.jobs, db.connections], async () => {
      const job = await db.jobs.get(jobId)
      const record = await db.records.get([jobId, key])
      if (record?.state !== 'conflict' || !job || !DECIDABLE.has(job.state)) return false
      if (choice === 'skip') {
        await db.records.put({ ...record, state: 'skipped', why: 'byRep' })
        return true
      }
      if (!(await isConnected(job, db))) return problem('noConnection')
      await db.records.put({ ...record, state: 'deciding', choice })
      await db.jobs.put({ ...job, state: 'planning' })
      return true
    }),
  )
}

const DECIDABLE: ReadonlySet<JobState> = new Set(['planning', 'planned', 'paused', 'done'])

/** Excludes a record from a plan that is not yet approved, or includes it again. */
export async function leaveOut(jobId: string, key: string, out: boolean, world: Ports) {
  const { db } = world
  return acted(jobId, world, () =>
    db.transaction('rw', [db.records, db.jobs], async () => {
      const record = await db.records.get([jobId, key])
      if ((await db.jobs.get(jobId))?.state !== 'planned' || !record) return false
      if (out ? record.state !== 'planned' : record.why !== 'byRep' || record.changes.length === 0)
        return false
      await db.records.put(
        out ? { ...record, state: 'skipped', why: 'byRep' } : { ...without(record, 'why'), state: 'planned' },
      )
      return true
    }),
  )
}

export async function pauseExport(jobId: string, world: Ports) {
  return acted(jobId, world, async () =>
    Boolean(
      (await moveJob(jobId, ['running'], { state: 'pausing' }, world.db)) ??
      (await moveJob(jobId, ['planning'], { state: 'paused' }, world.db)),
    ),
  )
}

export async function resumeExport(jobId: string, world: Ports) {
  const { db } = world
  return acted(jobId, world, () =>
    db.transaction('rw', [db.records, db.jobs, db.connections], async () => {
      const job = await db.jobs.get(jobId)
      if (job?.state !== 'paused') return false
      if (!(await isConnected(job, db))) return problem('noConnection')
      const inState = (state: RecordState) => db.records.where('[jobId+state]').equals([jobId, state])
      const unplanned = job.kind === 'export' && job.cursor < job.profileIds.length
      const decided = await inState('deciding').count()
      const unapproved = await inState('planned').filter((record) => record.approved === undefined).count() // prettier-ignore
      await db.jobs.put({
        ...without(job, 'stoppedBy'),
        state: unplanned || decided > 0 ? 'planning' : unapproved > 0 ? 'planned' : 'running',
      })
      return true
    }),
  )
}

/** Sends nothing more; what was sent stays, and can be undone. */
export async function cancelExport(jobId: string, world: Ports) {
  return acted(
    jobId,
    world,
    async () =>
    Boolean(await moveJob(jobId, ['planning', 'planned', 'running', 'pausing', 'paused'], { state: 'cancelling' }, world.db)), // prettier-ignore
  )
}

/**
 * Undoes a run: created records are deleted, updated ones get their old values. The undo is a run of its own, with the same
 * guarantees.
 */
export async function undoExport(
  jobId: string,
  commandId: string,
  world: Ports,
): Promise<JobDone | JobProblem> {
  return attempted(async () => {
    const { db } = world
    const made = await db.transaction('rw', [db.jobs, db.records, db.receipts, db.connections], async () => {
      const job = await db.jobs.get(jobId)
      if (!job || job.kind === 'undo' || !UNDOABLE.has(job.state) || job.undoneBy !== undefined)
        return problem('notNow')
      if (!(await isConnected(job, db))) return problem('noConnection')
      const id = hash('undo', commandId)
      const records = undoRecords(id, await standingReceipts(jobId, db))
      if (records.length === 0) return problem('nothingToDo')
      await db.jobs.add({
        id,
        connectionId: job.connectionId,
        kind: 'undo',
        state: 'running',
        auto: false,
        profileIds: [],
        cursor: 0,
        createdAt: new Date(world.now()).toISOString(),
        number: await nextJobNumber(db),
        undoes: jobId,
      })
      await db.jobs.update(jobId, { undoneBy: id })
      await db.records.bulkAdd(records)
      return { ok: true as const, jobId: id }
    })
    if (made.ok) await world.wake()
    return made
  })
}

/** Receipts of what no earlier undo of the run has taken back. */
async function standingReceipts(jobId: string, db: Database): Promise<Receipt[]> {
  const undos = await db.jobs.filter(({ undoes }) => undoes === jobId).primaryKeys()
  const undone = await Promise.all(undos.map((id) => receiptsOf(id, db)))
  const keys = new Set(undone.flat().map(({ key }) => key))
  return (await receiptsOf(jobId, db)).filter(({ key }) => !keys.has(key))
}

/** Without a connection, nothing can be sent or undone. */
async function isConnected({ connectionId }: ExportJob, db: Database): Promise<boolean> {
  return (await db.connections.get(connectionId)) !== undefined
}

const UNDOABLE: ReadonlySet<JobState> = new Set(['done', 'cancelled'])

async function acted(
  jobId: string,
  world: Ports,
  act: () => Promise<boolean | JobProblem>,
): Promise<JobDone | JobProblem> {
  return attempted(async () => {
    const done = await act()
    if (done !== true) return done === false ? problem('notNow') : done
    await world.wake()
    return { ok: true as const, jobId }
  })
}
