import { liveQuery } from 'dexie'
import {
  recordStates,
  type Connection,
  type ExportJob,
  type ExportRecord,
  type Receipt,
  type RecordState,
  type SavedFile,
} from '../model/index.ts'
import { throttled } from './throttled.ts'
import { database, type Database } from './database.ts'
import type { Live } from './subscription.ts'
import { countsOf, type Counts } from './outbox.ts'

/** The connected CRMs, oldest first. */
export function watchConnections(db: Database = database): Live<Connection[]> {
  return liveQuery(async () =>
    (await db.connections.toArray()).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
  )
}

/** The runs, newest first. */
export function watchJobs(db: Database = database, most = 100): Live<ExportJob[]> {
  return liveQuery(() => db.jobs.orderBy('number').reverse().limit(most).toArray())
}

/** A consistent snapshot of a run and its record counts by state. */
export interface WatchedRun {
  readonly job: ExportJob | undefined
  readonly counts: Counts
}

const CAUSES = { often: 'records', atOnce: 'jobs' }

/** Changes of the job are emitted at once; counts are throttled. */
export function watchRun(id: string, db: Database = database): Live<WatchedRun> {
  const ask = () =>
    db.transaction('r', [db.jobs, db.records], async () => {
      const [job, counts] = await Promise.all([db.jobs.get(id), countsOf(id, db)])
      return { job, counts }
    })
  return throttled(CAUSES, ask, db)
}

/** Records of a run in some states, in plan order, limited to what a page can show. */
export function watchRecords(
  jobId: string,
  states: readonly RecordState[],
  most: number,
  db: Database = database,
): Live<ExportRecord[]> {
  const wanted = states.length === 0 ? recordStates : states
  const ask = async () => {
    const found = await db.records.where('[jobId+state]').anyOf(wanted.map((state) => [jobId, state])).limit(most).toArray() // prettier-ignore
    return found.sort((a, b) => a.order - b.order)
  }
  return throttled(CAUSES, ask, db)
}

/** A CRM write of one profile, and its connector. */
export interface Sent {
  readonly receipt: Receipt
  /** Connector id; undefined if the CRM is no longer connected. */
  readonly connector?: string
  /** Id of the connection, whether it still stands or not; undefined if the run is gone. */
  readonly connectionId?: string
}

/** Everything of a profile and its people that was sent to CRMs, newest first. */
export function watchSent(profileId: string, db: Database = database): Live<Sent[]> {
  return liveQuery(async () => {
    const receipts = await db.receipts.where('profileId').equals(profileId).toArray()
    const jobs = await db.jobs.bulkGet([...new Set(receipts.map(({ jobId }) => jobId))])
    const connections = await db.connections.bulkGet(jobs.map((job) => job?.connectionId ?? ''))
    const runOf = new Map(jobs.map((job, at) => [job?.id, { connectionId: job?.connectionId, connector: connections[at]?.connector }])) // prettier-ignore
    return receipts
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
      .map((receipt) => {
        const { connector, connectionId } = runOf.get(receipt.jobId) ?? {}
        return { receipt, ...(connector && { connector }), ...(connectionId && { connectionId }) }
      })
  })
}

/** The last file that a profile was exported to. */
export function watchSavedFile(profileId: string, db: Database = database): Live<SavedFile | undefined> {
  return liveQuery(() => db.savedFiles.get(profileId))
}
