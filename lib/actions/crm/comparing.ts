import { approvalOf } from '../../exporting/approval.ts'
import { sameTexts } from '../../exporting/diff.ts'
import { conflict, failed } from '../../exporting/outcome.ts'
import { COMPANY } from '../../exporting/plan.ts'
import type { CrmObject, ExportRecord, RemoteRecord } from '../../model/index.ts'
import type { Line } from './line.ts'
import { doneWith, settledAs, type Settled } from './receipts.ts'

/** The current state of records in the CRM, with the fields that the outbox records change. */
export async function remoteNow(
  line: Line,
  object: CrmObject,
  records: readonly ExportRecord[],
): Promise<Map<string, RemoteRecord>> {
  const ids = records.map(({ remoteId }) => remoteId!)
  const fields = records.flatMap(({ changes }) => changes.map(({ field }) => field)).filter((field) => field !== COMPANY) // prettier-ignore
  const found = await line.readAll(line.connector.byIds(line.site, object, ids, [...new Set(fields)]))
  return new Map(found.map((record) => [record.id, record]))
}

/** The action for a record, given the current state in the CRM. */
export function checkedAgainst(line: Line, record: ExportRecord, remote: RemoteRecord | undefined): Settled {
  if (!remote)
    return record.action === 'delete'
      ? doneWith(line, { ...record, why: 'alreadyGone' }, record.remoteId!)
      : settledAs(conflict(record, 'gone'))
  if (remote.closed) return settledAs(failed(record, 'noRight', { detail: '' }))
  if (holds(line, record, remote, 'was')) return settledAs(record)
  // An earlier attempt was refused because the record had changed: it was this very change, which the browser sent twice.
  if (record.attempts > 0 && record.action !== 'delete' && holds(line, record, remote, 'becomes')) return doneWith(line, record, remote.id) // prettier-ignore
  if (record.action === 'update') return settledAs(conflict(record, 'changedSince'))
  // Somebody has edited the record since: the fields they changed stay, the others are restored.
  const ours = record.changes.filter((change) => holds(line, { ...record, changes: [change] }, remote, 'was'))
  if (record.action === 'delete' || ours.length === 0)
    return settledAs({ ...record, state: 'skipped', why: 'changedSinceExport' })
  const theirs = record.changes.filter((change) => !ours.includes(change))
  const left = theirs.map(({ field, was }) => ({ field, value: was.join('; '), why: 'kept' as const }))
  // Less than what was approved, so that a second attempt is not taken for a changed plan.
  const less = { ...record, changes: ours, left }
  return settledAs({ ...less, approved: approvalOf(less) })
}

/** Whether every field that a record changes has either its old or its new value in the CRM. */
export function holds(
  line: Line,
  record: ExportRecord,
  remote: RemoteRecord,
  side: 'was' | 'becomes',
): boolean {
  if (record.object === 'link') return true
  const fields = new Map(line.connection.schema[record.object].map((field) => [field.name, field]))
  return record.changes.every((change) => {
    if (change.field === COMPANY) return (remote.companyId !== undefined) === change[side].length > 0
    const field = fields.get(change.field) ?? { name: change.field, label: '', type: 'text' as const }
    const shown = line.connector.shown(field, remote.values[change.field])
    return sameTexts(field, shown, change[side])
  })
}
