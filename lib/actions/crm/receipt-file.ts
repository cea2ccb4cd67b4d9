import type { ExportRecord, Receipt } from '../../model/index.ts'
import { database, type Database } from '../../storage/database.ts'
import { receiptsOf, recordsOfJob } from '../../storage/outbox.ts'

/**
 * The receipt of a run as a file: every record with its action, its URL in the CRM, old and new values, and the reason for
 * everything that was not done. Contains no credentials.
 */
export async function receiptFile(
  jobId: string,
  db: Database = database,
): Promise<{ readonly name: string; readonly text: string }> {
  const [job, records, receipts] = await Promise.all([db.jobs.get(jobId), recordsOfJob(jobId, db), receiptsOf(jobId, db)]) // prettier-ignore
  const byKey = new Map(receipts.map((receipt) => [receipt.key, receipt]))
  const connection = job && (await db.connections.get(job.connectionId))
  const receipt = {
    format: 'dossier-receipt',
    version: 1,
    run: jobId,
    kind: job?.kind,
    crm: connection?.connector,
    account: connection?.account,
    createdAt: job?.createdAt,
    finishedAt: job?.finishedAt,
    records: records.map((record) => lineOf(record, byKey.get(record.key))),
  }
  return { name: `receipt-${(job?.createdAt ?? '').slice(0, 10)}-${jobId}.json`, text: `${JSON.stringify(receipt, null, 2)}\n` } // prettier-ignore
}

function lineOf(record: ExportRecord, receipt: Receipt | undefined) {
  const { key, object, name, state, action, why, error, left } = record
  return {
    key,
    object,
    name,
    action,
    state,
    why,
    remoteId: receipt?.remoteId ?? record.remoteId,
    link: receipt?.link,
    at: receipt?.at,
    requestId: receipt?.requestId ?? error?.requestId,
    error,
    fields: (receipt?.changes ?? record.changes).map(({ field, was, becomes }) => ({ field, was, becomes })),
    leftOut: left,
  }
}
