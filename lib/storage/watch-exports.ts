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
import { calm } from './calm.ts'
import { database, type Database } from './database.ts'
import type { Live } from './subscription.ts'
import { countsOf, type Counts } from './outbox.ts'

/** The CRMs that the rep connected, the oldest first. */
export function watchConnections(db: Database = database): Live<Connection[]> {
  return liveQuery(async () =>
    (await db.connections.toArray()).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
  )
}

/** The runs, newest first. */
export function watchJobs(db: Database = database, most = 100): Live<ExportJob[]> {
  return liveQuery(() => db.jobs.orderBy('number').reverse().limit(most).toArray())
}

/** A run and how many of its records stand where, as they were at one moment. */
export interface WatchedRun {
  readonly job: ExportJob | undefined
  readonly counts: Counts
}

const CAUSES = { often: 'records', atOnce: 'jobs' }

/** What becomes of the run is told as it comes, its counts not more often than eyes follow. */
export function watchRun(id: string, db: Database = database): Live<WatchedRun> {
  const ask = () =>
    db.transaction('r', [db.jobs, db.records], async () => {
      const [job, counts] = await Promise.all([db.jobs.get(id), countsOf(id, db)])
      return { job, counts }
    })
  return calm(CAUSES, ask, db)
}

/** Records of a run in some states, in the order of the plan; not more than a page can show. */
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
  return calm(CAUSES, ask, db)
}

/** What was written to a CRM of one profile, and to which. */
export interface Sent {
  readonly receipt: Receipt
  /** Id of the connector; undefined where the CRM is no longer connected. */
  readonly connector?: string
}

/** Everything that left of a profile for CRMs, its people with it, the newest first. */
export function watchSent(profileId: string, db: Database = database): Live<Sent[]> {
  return liveQuery(async () => {
    const receipts = await db.receipts.where('profileId').equals(profileId).toArray()
    const jobs = await db.jobs.bulkGet([...new Set(receipts.map(({ jobId }) => jobId))])
    const connections = await db.connections.bulkGet(jobs.map((job) => job?.connectionId ?? ''))
    const connectorOf = new Map(jobs.map((job, at) => [job?.id, connections[at]?.connector]))
    return receipts
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
      .map((receipt) => {
        const connector = connectorOf.get(receipt.jobId)
        return { receipt, ...(connector === undefined ? {} : { connector }) }
      })
  })
}

/** The file that a profile went out in last. */
export function watchSavedFile(profileId: string, db: Database = database): Live<SavedFile | undefined> {
  return liveQuery(() => db.savedFiles.get(profileId))
}
