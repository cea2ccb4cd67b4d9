import type { ExportRecord, FieldChange, Receipt } from '../model/index.ts'
import { approvalOf } from './approval.ts'

/**
 * The undo of a run, record by record, from its receipts: created records are deleted, updated ones get their old values,
 * associations are removed.
 */
export function undoRecords(jobId: string, receipts: readonly Receipt[]): ExportRecord[] {
  return receipts.flatMap((receipt, at) => {
    const action = UNDONE_BY[receipt.action as keyof typeof UNDONE_BY]
    if (action === undefined) return []
    const record: ExportRecord = {
      jobId,
      key: receipt.key,
      object: receipt.object,
      profileId: receipt.profileId,
      name: receipt.name,
      order: at,
      state: 'planned',
      action,
      remoteId: receipt.remoteId,
      ...(receipt.companyKey === undefined || receipt.object === 'person'
        ? {}
        : { companyKey: receipt.companyKey }),
      domains: [],
      emails: [],
      changes: receipt.changes.map(turnedBack),
      left: [],
      candidates: [],
      attempts: 0,
      readyAt: 0,
    }
    return [{ ...record, approved: approvalOf(record) }]
  })
}

const UNDONE_BY = { create: 'delete', update: 'restore', link: 'unlink' } as const

function turnedBack({ field, rule, before, after, was, becomes }: FieldChange): FieldChange {
  return { field, rule, before: after, after: before ?? null, was: becomes, becomes: was }
}
