import type { ExportRecord } from '../model/index.ts'
import { hash } from '../text/hash.ts'

type Planned = Pick<ExportRecord, 'key' | 'object' | 'action' | 'remoteId' | 'companyKey' | 'changes'>

/** What the rep approves for a record: the action, the target record, and every value that is sent. */
export function approvalOf({
  key,
  object,
  action,
  remoteId = '',
  companyKey = '',
  changes,
}: Planned): string {
  const values = changes.map(({ field, after }) => [field, after])
  return hash(key, object, action, remoteId, companyKey, JSON.stringify(values))
}

/** Whether a run may skip the review: no questions, and no existing CRM value is replaced. */
export function needsLook(records: readonly ExportRecord[]): boolean {
  return records.some(
    ({ state, changes }) =>
      state === 'conflict' ||
      (state === 'planned' && changes.some(({ rule, was }) => was.length > 0 && rule !== 'append')),
  )
}
