import type { ExportJob, ExportRecord, RecordState } from '../model/index.ts'
import type { Database } from './database.ts'
import { recordsOfJob } from './outbox.ts'

const OVER: ReadonlySet<ExportJob['state']> = new Set(['done', 'cancelled'])
const MAY_BE_SENT: ReadonlySet<RecordState> = new Set(['planned', 'retry', 'sending'])

/**
 * The journal lags a little, so a restored outbox may be older than what was sent: a record it lists as waiting may be in the
 * CRM already. Approved records of unfinished runs are therefore read back before anything is sent, and unapproved ones are
 * planned again.
 */
export async function doubtRestored(db: Database): Promise<void> {
  await db.transaction('rw', [db.jobs, db.records], async () => {
    const open = await db.jobs.filter(({ state }) => !OVER.has(state)).toArray()
    for (const job of open) {
      const records = await recordsOfJob(job.id, db)
      if (records.every(({ approved }) => approved === undefined)) await db.jobs.put(unplanned(job))
      else await db.records.bulkPut(records.filter(({ state }) => MAY_BE_SENT.has(state)).map(doubted))
    }
  })
}

function unplanned(job: ExportJob): ExportJob {
  return { ...job, cursor: 0, state: job.state === 'planned' ? 'planning' : job.state }
}

function doubted(record: ExportRecord): ExportRecord {
  return record.approved === undefined
    ? { ...record, state: 'conflict', why: 'changedSince' }
    : { ...record, state: 'unknown', readyAt: 0 }
}
