import { isRefusedReading } from '../../connectors/connector.ts'
import { approvalOf, needsLook } from '../../exporting/approval.ts'
import type { ExportJob, ExportRecord } from '../../model/index.ts'
import { activeJobs, moveJob, openCount, recordsOf, recordsOfJob, sendingToUnknown } from '../../storage/outbox.ts' // prettier-ignore
import { Halted, Line } from './line.ts'
import { work } from './lanes.ts'
import { planDecided, planNext } from './planning.ts'
import type { Ports, RunnerPorts } from './ports.ts'
import { RunMemory } from './run-memory.ts'

/** Companies before their people, ties last; an undo goes the other way. */
const PHASES = { export: ['company', 'person', 'link'], undo: ['link', 'person', 'company'] } as const
/** Longer waits are left to the alarm. */
const LONG_WAIT_MS = 25_000

/**
 * Works off what a connection has to do, until there is nothing more or nothing more can be done now. The caller holds the lock of
 * the connection: two of these at once would write twice. Answers when to come again (ms), undefined for never.
 */
export async function runConnection(connectionId: string, ports: RunnerPorts): Promise<number | undefined> {
  const { db } = ports
  for (const job of await activeJobs(connectionId, db)) await sendingToUnknown(job.id, db)
  let line: Line | undefined
  let stumbles = 0
  for (;;) {
    // Read anew for each step: the rep may have changed the mapping or the key meanwhile.
    const connection = await db.connections.get(connectionId)
    const [job] = await activeJobs(connectionId, db)
    if (!job || !connection) return undefined
    line ??= new Line(connection, ports)
    line.connection = connection
    if (connection.state === 'broken') {
      await moveJob(job.id, ['planning', 'running'], { state: 'paused', stoppedBy: 'key' }, db)
      // What is unknown cannot be read back without a key: it waits with the run.
      await moveJob(job.id, ['pausing', 'cancelling'], { state: 'paused', stoppedBy: 'key' }, db)
      continue
    }
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
 * Neither the CRM's refusal nor a wait: the store did not answer, say, while the browser was busy. What was under way is read back, and
 * the run goes on; only when that does not help the rep is asked.
 */
const isStumble = (failure: unknown) => !(failure instanceof Halted) && !isRefusedReading(failure)
const MOST_STUMBLES = 4
const STUMBLE_MS = 500

async function plan(line: Line, job: ExportJob): Promise<undefined> {
  const { db } = line.ports
  // A field may have come or gone since the CRM was connected: no server is relied on to complain.
  if (job.cursor === 0) await readFields(line)
  const memory = await RunMemory.of(job.id, db)
  for (let at = job; at.cursor < at.profileIds.length;) {
    at = await planNext(line, at, memory)
    if ((await db.jobs.get(job.id))?.state !== 'planning') return undefined
  }
  while ((await db.records.where('[jobId+state]').equals([job.id, 'deciding']).count()) > 0)
    await planDecided(line, job)
  const records = await recordsOfJob(job.id, db)
  if (job.auto && !needsLook(records)) await approve(job.id, line.ports)
  else await moveJob(job.id, ['planning'], { state: 'planned' }, db)
  return undefined
}

async function readFields(line: Line): Promise<void> {
  const { connector, connection, ports } = line
  const schema = await line.readAll(connector.schema(connection.facts))
  line.connection = { ...line.connection, schema }
  await ports.db.connections.update(connection.id, { schema })
  const { company, person } = schema.keyFields
  if (connector.needsKey && (company === undefined || person === undefined)) throw new Halted({ stop: 'keyField' }) // prettier-ignore
}

/** The rep agrees to the plan as it stands now: every record that is to be sent carries the hash of what was agreed to. */
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

/** Sends what is ready of the first phase that is not over. Answers when something is ready again, undefined for at once. */
async function send(line: Line, job: ExportJob): Promise<number | undefined> {
  const { db } = line.ports
  if (job.state !== 'running') return windUp(line, job)
  for (const object of PHASES[job.kind]) {
    if ((await openCount(job.id, object, db)) === 0) continue
    return work(line, job, object, ['planned', 'retry', 'unknown'])
  }
  const finishedAt = new Date(line.ports.now()).toISOString()
  await moveJob(job.id, ['running'], { state: 'done', finishedAt }, db)
  return undefined
}

/** A run that is to stop first learns what became of its last calls. */
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
  const finishedAt = new Date(line.ports.now()).toISOString()
  await db.transaction('rw', [db.records, db.jobs], async () => {
    await db.records.where('[jobId+state]').anyOf([[job.id, 'planned'], [job.id, 'retry'], [job.id, 'deciding']]).modify({ state: 'skipped', why: 'cancelled' }) // prettier-ignore
    await moveJob(job.id, ['cancelling'], { state: 'cancelled', finishedAt }, db)
  })
  return undefined
}
