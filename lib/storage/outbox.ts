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

/** Unfinished jobs of a connection for the runner, oldest first. */
export async function activeJobs(connectionId: string, db: Database = database): Promise<ExportJob[]> {
  const jobs = await db.jobs.where('connectionId').equals(connectionId).sortBy('number')
  return jobs.filter(({ state }) => ACTIVE.has(state))
}

const ACTIVE: ReadonlySet<JobState> = new Set(['planning', 'running', 'pausing', 'cancelling'])

/** Connections with unfinished jobs, deleted ones included. */
export async function activeConnections(db: Database = database): Promise<string[]> {
  const jobs = await db.jobs
    .where('state')
    .anyOf([...ACTIVE])
    .toArray()
  return [...new Set(jobs.map(({ connectionId }) => connectionId))]
}

export async function nextJobNumber(db: Database): Promise<number> {
  return ((await db.jobs.orderBy('number').last())?.number ?? 0) + 1
}

/** Age in ms beyond which a mark must be renewed before its record is sent. */
export const MARK_HOLDS_MS = 2000

/**
 * After a worker stops, records being sent have an unknown outcome and are read back. A request may have started up to
 * `MARK_HOLDS_MS` after its mark.
 */
export async function sendingToUnknown(jobId: string, db: Database): Promise<void> {
  await db.records
    .where('[jobId+state]')
    .equals([jobId, 'sending'])
    .modify((record: ExportRecord) => {
      Object.assign(record, { state: 'unknown', readyAt: 0, sentAt: (record.sentAt ?? 0) + MARK_HOLDS_MS })
    })
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

/** The number of records of a run in each state. */
export async function countsOf(jobId: string, db: Database = database): Promise<Counts> {
  const counts = await Promise.all(
    recordStates.map((state) => db.records.where('[jobId+state]').equals([jobId, state]).count()),
  )
  return Object.fromEntries(recordStates.map((state, at) => [state, counts[at]!])) as Counts
}

/** All records of a run, each company with its people, in plan order. */
export async function recordsOfJob(jobId: string, db: Database = database): Promise<ExportRecord[]> {
  const records = await db.records
    .where('[jobId+key]')
    .between([jobId, Dexie.minKey], [jobId, Dexie.maxKey])
    .toArray()
  return records.sort((a, b) => a.order - b.order)
}

export async function receiptsOf(jobId: string, db: Database = database): Promise<Receipt[]> {
  return db.receipts.where('[jobId+key]').between([jobId, Dexie.minKey], [jobId, Dexie.maxKey]).toArray()
}

/** Outcomes of records, with receipts and remote identities. */
export interface Settling {
  readonly records: readonly ExportRecord[]
  readonly receipts: readonly Receipt[]
  readonly remotes: readonly RemoteIdentity[]
  /** Keys of `remotes`. */
  readonly forget: readonly (readonly [connectionId: string, key: string])[]
}

/** Records of one run to be marked as being sent. */
export interface Marking {
  readonly records: readonly ExportRecord[]
  /** Milliseconds. */
  readonly sentAt: number
}

/**
 * Atomically writes the outcomes of several requests and marks the next records as being sent. Returns, per marking, the
 * records marked: those still waiting in a run that is still running.
 */
export async function writeOutbox(
  settlings: readonly Settling[],
  markings: readonly Marking[],
  db: Database,
): Promise<ExportRecord[][]> {
  return db.transaction('rw', [db.records, db.receipts, db.remotes, db.jobs], async () => {
    const all = <K extends keyof Settling>(part: K) => settlings.flatMap((each) => [...each[part]]) as Settling[K][number][] // prettier-ignore
    const [records, receipts, remotes, forget] = [all('records'), all('receipts'), all('remotes'), all('forget')] // prettier-ignore
    // IndexedDB executes requests in order, so there is no need to await each.
    const [, , , , answer] = await Promise.all([
      records.length > 0 ? db.records.bulkPut(records) : undefined,
      receipts.length > 0 ? db.receipts.bulkPut(receipts) : undefined,
      forget.length > 0 ? db.remotes.bulkDelete(forget.map(([id, key]): [string, string] => [id, key])) : undefined, // prettier-ignore
      remotes.length > 0 ? db.remotes.bulkPut(remotes) : undefined,
      markings.length === 0 ? [] : marked(markings, db),
    ])
    return answer
  })
}

async function marked(markings: readonly Marking[], db: Database): Promise<ExportRecord[][]> {
  const wanted = markings.flatMap(({ records }) => records)
  const [jobs, stored] = await Promise.all([
    db.jobs.bulkGet([...new Set(wanted.map(({ jobId }) => jobId))]),
    db.records.bulkGet(wanted.map(({ jobId, key }): [string, string] => [jobId, key])),
  ])
  const running = new Set(jobs.flatMap((job) => (job?.state === 'running' ? [job.id] : [])))
  const waits = new Set(stored.flatMap((record) => record && WAITS_TO_BE_SENT.has(record.state) ? [`${record.jobId} ${record.key}`] : [])) // prettier-ignore
  const answer = markings.map(({ records, sentAt }) =>
    records
      .filter(({ jobId, key }) => running.has(jobId) && waits.has(`${jobId} ${key}`))
      .map((record) => ({ ...record, state: 'sending' as const, sentAt })),
  )
  const sending = answer.flat()
  if (sending.length > 0) await db.records.bulkPut(sending)
  return answer
}

const WAITS_TO_BE_SENT: ReadonlySet<RecordState> = new Set(['planned', 'retry'])

/** Changes a job if it is in one of the states; otherwise undefined. */
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

/** Remote ids of one connection, by our keys. */
export async function remotesOf(
  connectionId: string,
  keys: readonly string[],
  db: Database,
): Promise<Map<string, string>> {
  const found = await db.remotes.bulkGet(keys.map((key): [string, string] => [connectionId, key]))
  return new Map(found.flatMap((each) => (each ? [[each.key, each.remoteId]] : [])))
}
