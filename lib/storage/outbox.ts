import { Dexie } from 'dexie'
import {
  OPEN_STATES,
  recordStates,
  type ExportJob,
  type ExportRecord,
  type JobState,
  type Receipt,
  type RecordState,
  type RemoteIdentity,
} from '../model/index.ts'
import { database, type Database } from './database.ts'

/** Jobs of a connection that the runner has something to do for, oldest first. */
export async function activeJobs(connectionId: string, db: Database = database): Promise<ExportJob[]> {
  const jobs = await db.jobs.where('connectionId').equals(connectionId).sortBy('number')
  return jobs.filter(({ state }) => ACTIVE.has(state))
}

const ACTIVE: ReadonlySet<JobState> = new Set(['planning', 'running', 'pausing', 'cancelling'])

export async function hasActiveJob(db: Database = database): Promise<boolean> {
  return (
    (await db.jobs
      .where('state')
      .anyOf([...ACTIVE])
      .count()) > 0
  )
}

export async function nextJobNumber(db: Database): Promise<number> {
  return ((await db.jobs.orderBy('number').last())?.number ?? 0) + 1
}

/** What a stopped worker left under way may or may not have been done: it has to be read back. */
export async function sendingToUnknown(jobId: string, db: Database): Promise<void> {
  await db.records.where('[jobId+state]').equals([jobId, 'sending']).modify({ state: 'unknown', readyAt: 0 })
}

/** Records of one object in some of the states. */
export async function recordsOf(
  jobId: string,
  object: ExportRecord['object'],
  states: readonly RecordState[],
  db: Database,
  most = Infinity,
): Promise<ExportRecord[]> {
  const found = db.records.where('[jobId+object+state]').anyOf(states.map((state) => [jobId, object, state]))
  return most === Infinity ? found.toArray() : found.limit(most).toArray()
}

export async function openCount(
  jobId: string,
  object: ExportRecord['object'],
  db: Database,
): Promise<number> {
  return db.records.where('[jobId+object+state]').anyOf(OPEN_STATES.map((state) => [jobId, object, state])).count() // prettier-ignore
}

export type Counts = Readonly<Record<RecordState, number>>

/** How many records of a run stand where. */
export async function countsOf(jobId: string, db: Database = database): Promise<Counts> {
  const counts = await Promise.all(
    recordStates.map((state) => db.records.where('[jobId+state]').equals([jobId, state]).count()),
  )
  return Object.fromEntries(recordStates.map((state, at) => [state, counts[at]!])) as Counts
}

/** All records of a run, companies with their people, in the order of the plan. */
export async function recordsOfJob(jobId: string, db: Database = database): Promise<ExportRecord[]> {
  const records = await db.records.where('[jobId+key]').between([jobId, Dexie.minKey], [jobId, Dexie.maxKey]).toArray() // prettier-ignore
  return records.sort((a, b) => a.order - b.order)
}

export async function receiptsOf(jobId: string, db: Database = database): Promise<Receipt[]> {
  return db.receipts.where('[jobId+key]').between([jobId, Dexie.minKey], [jobId, Dexie.maxKey]).toArray()
}

/** Writes what became of records, with their receipts and whose record is whose, all or none. */
export async function settle(
  records: readonly ExportRecord[],
  receipts: readonly Receipt[],
  remotes: readonly RemoteIdentity[],
  forget: readonly (readonly [string, string])[],
  db: Database,
): Promise<void> {
  await db.transaction('rw', [db.records, db.receipts, db.remotes], async () => {
    await db.records.bulkPut([...records])
    if (receipts.length > 0) await db.receipts.bulkPut([...receipts])
    if (forget.length > 0) await db.remotes.bulkDelete(forget.map(([id, key]): [string, string] => [id, key]))
    if (remotes.length > 0) await db.remotes.bulkPut([...remotes])
  })
}

/** Marks records as under way, before the call; only those that still wait to be sent, of a run that still runs. */
export async function markSending(
  records: readonly ExportRecord[],
  sentAt: number,
  db: Database,
): Promise<ExportRecord[]> {
  return db.transaction('rw', [db.records, db.jobs], async () => {
    const jobId = records[0]!.jobId
    if ((await db.jobs.get(jobId))?.state !== 'running') return []
    const stored = await db.records.bulkGet(records.map(({ key }): [string, string] => [jobId, key]))
    const marked = records.flatMap((record, at) =>
      stored[at]?.state === 'planned' || stored[at]?.state === 'retry'
        ? [{ ...record, state: 'sending' as const, sentAt }]
        : [],
    )
    await db.records.bulkPut(marked)
    return marked
  })
}

/** Changes a job if it stands in one of the states; undefined when it does not. */
export async function moveJob(
  jobId: string,
  from: readonly JobState[],
  change: Partial<ExportJob>,
  db: Database,
): Promise<ExportJob | undefined> {
  return db.transaction('rw', [db.jobs], async () => {
    const job = await db.jobs.get(jobId)
    if (!job || !from.includes(job.state)) return undefined
    const moved = { ...job, ...change }
    await db.jobs.put(moved)
    return moved
  })
}

/** Whose record is whose, of one connection: by our keys. */
export async function remotesOf(
  connectionId: string,
  keys: readonly string[],
  db: Database,
): Promise<Map<string, string>> {
  const found = await db.remotes.bulkGet(keys.map((key): [string, string] => [connectionId, key]))
  return new Map(found.flatMap((each) => (each ? [[each.key, each.remoteId]] : [])))
}
