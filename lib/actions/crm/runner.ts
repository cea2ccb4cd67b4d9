import { isRefusedReading } from '../../connectors/connector.ts'
import { approvalOf, needsLook } from '../../exporting/approval.ts'
import type { ExportJob, ExportRecord, RecordState } from '../../model/index.ts'
import type { Database } from '../../storage/database.ts'
import { activeJobs, moveJob, openCount, recordsOf, recordsOfJob, sendingToUnknown } from '../../storage/outbox.ts' // prettier-ignore
import { Halted, Line } from './line.ts'
import { work } from './lanes.ts'
import { planDecided, planNext } from './planning.ts'
import type { Ports, RunnerPorts } from './ports.ts'
import { RunMemory } from './run-memory.ts'

/** Companies before their people, associations last; an undo runs in reverse. */
const PHASES = { export: ['company', 'person', 'link'], undo: ['link', 'person', 'company'] } as const
/** Longer waits are left to the alarm. */
const LONG_WAIT_MS = 25_000

/**
 * Processes a connection's work until nothing is left or nothing can be done now. The caller must hold the connection's
 * lock: two runners would write twice. Returns when to continue (ms since epoch), undefined for never.
 */
export async function runConnection(connectionId: string, ports: RunnerPorts): Promise<number | undefined> {
  const { db } = ports
  for (const job of await activeJobs(connectionId, db)) await sendingToUnknown(job.id, db)
  let line: Line | undefined
  let stumbles = 0
  for (;;) {
    // Reloaded for each step: the rep may have changed the mapping or the key.
    const connection = await db.connections.get(connectionId)
    const [job] = await activeJobs(connectionId, db)
    if (!job) return undefined
    if (!connection || connection.state === 'broken') {
      await stopWithoutKey(job, ports)
      continue
    }
    line ??= new Line(connection, ports)
    line.connection = connection
    try {
      const wait = job.state === 'planning' ? await plan(line, job) : await send(line, job)
      stumbles = 0
      if (wait !== undefined && wait > ports.now() + LONG_WAIT_MS) return wait
      if (wait !== undefined) await ports.sleep(Math.max(0, wait - ports.now()))
    } catch (failure) {
      if (failure instanceof Halted && failure.until !== undefined) return failure.until
      if (!(failure instanceof Halted)) console.error(failure)
      if (isStumble(failure) && (stumbles += 1) <= MOST_STUMBLES) {
        await ports.sleep(STUMBLE_MS * 2 ** stumbles)
        await sendingToUnknown(job.id, db)
        continue
      }
      const stoppedBy = failure instanceof Halted ? failure.stop! : 'failed'
      if (stoppedBy === 'key') await db.connections.update(connectionId, { state: 'broken' })
      await db.jobs.update(job.id, { state: 'paused', stoppedBy })
      if (stoppedBy !== 'failed') return undefined
    }
  }
}

/**
 * Neither a refusal nor a wait: the database failed, for example, while the browser was busy. Records in flight are read
 * back and the run continues; the rep is asked only if that fails too.
 */
const isStumble = (failure: unknown) => !(failure instanceof Halted) && !isRefusedReading(failure)
const MOST_STUMBLES = 4
const STUMBLE_MS = 500

async function plan(line: Line, job: ExportJob): Promise<undefined> {
  const { db } = line.ports
  // Fields may have been added or removed since the CRM was connected, and not every server complains.
  if (job.cursor === 0) await readFields(line)
  const memory = await RunMemory.of(job.id, db)
  for (let at = job; at.cursor < at.profileIds.length;) {
    at = await planNext(line, at, memory)
    if ((await db.jobs.get(job.id))?.state !== 'planning') return undefined
  }
  while ((await decidedCount(job, db)) > 0) await planDecided(line, job, memory)
  const records = await recordsOfJob(job.id, db)
  if (job.auto && !needsLook(records)) await approve(job.id, line.ports)
  else await moveJob(job.id, ['planning'], { state: 'planned' }, db)
  return undefined
}

function decidedCount({ id }: ExportJob, db: Database): Promise<number> {
  return db.records.where('[jobId+state]').equals([id, 'deciding']).count()
}

async function readFields(line: Line): Promise<void> {
  const { connector, connection, ports } = line
  const schema = await line.readAll(connector.schema(connection.facts))
  line.connection = { ...line.connection, schema }
  await ports.db.connections.update(connection.id, { schema })
  const { company, person } = schema.keyFields
  if (connector.needsKey && (company === undefined || person === undefined)) throw new Halted({ stop: 'keyField' }) // prettier-ignore
}

/** The rep approves the current plan: every record to be sent stores the hash of what was approved. */
export async function approve(jobId: string, ports: Ports): Promise<boolean> {
  const { db } = ports
  return db.transaction('rw', [db.records, db.jobs], async () => {
    const moved = await moveJob(jobId, ['planning', 'planned'], { state: 'running' }, db)
    if (!moved) return false
    await db.records
      .where('[jobId+state]')
      .equals([jobId, 'planned'])
      .modify((record: ExportRecord) => {
        Object.assign(record, { approved: approvalOf(record) })
      })
    return true
  })
}

/** Sends what is ready in the first unfinished phase. Returns when something will be ready again, undefined for at once. */
async function send(line: Line, job: ExportJob): Promise<number | undefined> {
  const { db } = line.ports
  if (job.state !== 'running') return windUp(line, job)
  for (const object of PHASES[job.kind]) {
    if ((await openCount(job.id, object, db)) === 0) continue
    return work(line, job, object, ['planned', 'retry', 'unknown'])
  }
  // Decided on one page while the plan was approved on another.
  if ((await decidedCount(job, db)) > 0) {
    await moveJob(job.id, ['running'], { state: 'planning' }, db)
    return undefined
  }
  const finishedAt = new Date(line.ports.now()).toISOString()
  await moveJob(job.id, ['running'], { state: 'done', finishedAt }, db)
  return undefined
}

/** A run that is being stopped first determines the outcome of its last requests. */
async function windUp(line: Line, job: ExportJob): Promise<number | undefined> {
  const { db } = line.ports
  for (const object of PHASES[job.kind]) {
    const unknown = await recordsOf(job.id, object, ['unknown', 'sending'], db, 1)
    if (unknown.length > 0) return work(line, job, object, ['unknown'])
  }
  if (job.state === 'pausing') {
    await moveJob(job.id, ['pausing'], { state: 'paused' }, db)
    return undefined
  }
  await endCancelled(job, line.ports)
  return undefined
}

/** Unknown records cannot be read back without credentials, so they wait with the run; all others stay unsent. */
async function stopWithoutKey(job: ExportJob, ports: Ports): Promise<void> {
  if (job.state === 'cancelling' && (await endCancelled(job, ports))) return
  await moveJob(job.id, ['planning', 'running', 'pausing', 'cancelling'], { state: 'paused', stoppedBy: 'key' }, ports.db) // prettier-ignore
}

/**
 * Ends a run that is being cancelled; what was not sent stays unsent. False if records have an unknown outcome. What a
 * cancelled undo left can be undone by another.
 */
async function endCancelled({ id, undoes }: ExportJob, { db, now }: Ports): Promise<boolean> {
  const inStates = (...states: readonly RecordState[]) => db.records.where('[jobId+state]').anyOf(states.map((state) => [id, state])) // prettier-ignore
  return db.transaction('rw', [db.records, db.jobs], async () => {
    if ((await inStates('unknown', 'sending').count()) > 0) return false
    await inStates('planned', 'retry', 'deciding').modify({ state: 'skipped', why: 'cancelled' })
    await moveJob(id, ['cancelling'], { state: 'cancelled', finishedAt: new Date(now()).toISOString() }, db)
    if (undoes !== undefined) await db.jobs.update(undoes, { undoneBy: undefined })
    return true
  })
}
