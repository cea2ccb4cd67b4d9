import type { Outcome, Tie, Write } from '../../connectors/connector.ts'
import { approvalOf } from '../../exporting/approval.ts'
import { sameTexts } from '../../exporting/diff.ts'
import { afterOutcome, conflict, failed } from '../../exporting/outcome.ts'
import { COMPANY } from '../../exporting/plan.ts'
import type { CrmAnswer, CrmObject, ExportRecord, Json, RemoteRecord } from '../../model/index.ts'
import { markSending, remotesOf, settle } from '../../storage/outbox.ts'
import { Halted, type Line } from './line.ts'
import { doneWith, requestIdOf, settledAs, type Settled } from './receipts.ts'

/**
 * Sends records of one object and one action in one call: what changed in the CRM since the plan is held back, the state is
 * written, then the call is made, then what came of it is written. Nothing here may run twice at once for one record.
 */
export async function sendTogether(line: Line, records: readonly ExportRecord[]): Promise<void> {
  const tied = await withIds(line, records)
  const standing = new Map<string, RemoteRecord>()
  const fresh = await stillAsPlanned(line, tied, standing)
  if (fresh.length === 0) return
  await line.turn()
  const marked = await markSending(fresh, line.ports.now(), line.ports.db)
  if (marked.length === 0) return
  const [first] = marked
  const heard = await line.call(requestFor(line, marked, await companyIds(line, marked), standing))
  if (heard.trouble === undefined) return keep(line, await outcomesOf(line, marked, heard.answer))
  const now = line.ports.now()
  const back = (state: 'planned' | 'retry' | 'unknown', readyAt: number) =>
    keep(line, marked.map((record) => settledAs({ ...record, state, readyAt }))) // prettier-ignore
  if (heard.trouble === 'lost') return back('unknown', now)
  if (heard.trouble !== 'key') return back('retry', line.connection.waitUntil)
  await back('planned', 0)
  throw new Halted({ stop: first ? 'key' : 'failed' })
}

/** A person waits for their company, and goes without it only when the rep said so. Ties want both ids. */
async function withIds(line: Line, records: readonly ExportRecord[]): Promise<ExportRecord[]> {
  const ids = await companyIds(line, records)
  const missing = records.filter(
    ({ object, companyKey, choice, action, changes }) =>
      companyKey !== undefined &&
      choice !== 'alone' &&
      !ids.has(companyKey) &&
      (action === 'link' || (object === 'person' && action === 'create') || changes.some(({ field }) => field === COMPANY)), // prettier-ignore
  )
  await keep(line, missing.map((record) => settledAs(conflict(record, 'companyMissing')))) // prettier-ignore
  const rest = records.filter((record) => !missing.includes(record))
  if (rest[0]?.object !== 'link') return rest
  const people = await remotesOf(line.connection.id, rest.map(personKeyOf), line.ports.db)
  const unknown = rest.filter((record) => record.action === 'link' && !people.has(personKeyOf(record)))
  await keep(line, unknown.map((record) => settledAs({ ...record, state: 'skipped', why: 'byRep' }))) // prettier-ignore
  return rest
    .filter((record) => !unknown.includes(record))
    .map((record) => ({ ...record, remoteId: record.remoteId ?? people.get(personKeyOf(record))! }))
}

export const personKeyOf = ({ key }: ExportRecord) => key.split('>')[0]!

export async function companyIds(line: Line, records: readonly ExportRecord[]): Promise<Map<string, string>> {
  const keys = records.flatMap(({ companyKey }) => (companyKey === undefined ? [] : [companyKey]))
  return remotesOf(line.connection.id, [...new Set(keys)], line.ports.db)
}

/** Looks once more before an existing record is touched; what is no longer as the plan saw it becomes a question. */
async function stillAsPlanned(
  line: Line,
  records: readonly ExportRecord[],
  standing: Map<string, RemoteRecord>,
): Promise<ExportRecord[]> {
  const approved = records.filter((record) => record.approved === approvalOf(planOf(record)))
  const other = records.filter((record) => !approved.includes(record))
  await keep(line, other.map((record) => settledAs(failed(record, 'planChanged', { detail: '' })))) // prettier-ignore
  const { object, action } = approved[0] ?? { object: 'link', action: 'link' }
  if (object === 'link' || !['update', 'restore', 'delete'].includes(action)) return approved
  const now = await remoteNow(line, object, approved)
  for (const [id, remote] of now) standing.set(id, remote)
  const checked = approved.map((record) => checkedAgainst(line, record, now.get(record.remoteId!)))
  await keep(line, checked.filter(({ record, receipt }) => receipt !== undefined || record.state === 'conflict' || record.state === 'skipped')) // prettier-ignore
  return checked.flatMap(({ record }) =>
    record.state === 'planned' || record.state === 'retry' ? [record] : [],
  )
}

/** The id of a person is found after the plan of a tie was approved. */
const planOf = (record: ExportRecord) => (record.object === 'link' && record.action === 'link' ? { ...record, remoteId: '' } : record) // prettier-ignore

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

function checkedAgainst(line: Line, record: ExportRecord, remote: RemoteRecord | undefined): Settled {
  if (!remote)
    return record.action === 'delete'
      ? doneWith(line, { ...record, why: 'alreadyGone' }, record.remoteId!)
      : settledAs(conflict(record, 'gone'))
  if (holds(line, record, remote, 'was')) return settledAs(record)
  if (record.action === 'update') return settledAs(conflict(record, 'changedSince'))
  // Somebody went on with the record: what they changed is theirs, the other fields are still taken back.
  const ours = record.changes.filter((change) => holds(line, { ...record, changes: [change] }, remote, 'was'))
  if (record.action === 'delete' || ours.length === 0)
    return settledAs({ ...record, state: 'skipped', why: 'changedSinceExport' })
  const theirs = record.changes.filter((change) => !ours.includes(change))
  const left = theirs.map(({ field, was }) => ({ field, value: was.join('; '), why: 'kept' as const }))
  return settledAs({ ...record, changes: ours, left })
}

/** Whether every field that a record changes stands in the CRM as it was before, or as it becomes. */
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

function requestFor(
  line: Line,
  records: readonly ExportRecord[],
  companies: ReadonlyMap<string, string>,
  standing: ReadonlyMap<string, RemoteRecord>,
) {
  const { connector, site } = line
  const { object, action, remoteId } = records[0]!
  if (object === 'link') {
    const ties = tiesFor(records, companies)
    return action === 'unlink' ? connector.untie!(site, ties) : connector.tie!(site, ties)
  }
  if (action === 'delete') return connector.remove(site, object, remoteId!)
  return connector.write(site, object, records.map((record) => { const there = standing.get(record.remoteId ?? ''); return { ...writeOf(line, record, companies), ...(there ? { standing: there.values } : {}) } })) // prettier-ignore
}

function tiesFor(records: readonly ExportRecord[], companies: ReadonlyMap<string, string>): Tie[] {
  return records.map(({ key, remoteId, companyKey }) => ({ key, personId: remoteId!, companyId: companies.get(companyKey!) ?? '' })) // prettier-ignore
}

/** Exactly what was approved, and the id of the company that the approved key names. */
export function writeOf(line: Line, record: ExportRecord, companies: ReadonlyMap<string, string>): Write {
  const tie = record.changes.find(({ field }) => field === COMPANY)
  const companyId = tie && typeof tie.after === 'string' ? companies.get(tie.after) : undefined
  const values: Record<string, Json> = {}
  for (const { field, after } of record.changes)
    if (field !== COMPANY) values[field] = after ?? line.connector.empty
  return {
    key: record.key,
    ...(record.action === 'create' ? {} : { id: record.remoteId! }),
    values,
    ...(companyId === undefined ? {} : { companyId }),
    ...(tie?.after === null ? { companyId: '' } : {}),
    ...(record.distinct ? { distinct: true } : {}),
  }
}

async function outcomesOf(
  line: Line,
  records: readonly ExportRecord[],
  answer: CrmAnswer,
): Promise<Settled[]> {
  const { connector, site, ports } = line
  const { object, action } = records[0]!
  const companies = await companyIds(line, records)
  const outcomes: Map<string, Outcome> =
    object === 'link'
      ? connector.tied!(tiesFor(records, companies), answer)
      : action === 'delete'
        ? new Map([[records[0]!.key, connector.removed(answer)]])
        : connector.written(site, object, records.map((record) => writeOf(line, record, companies)), answer) // prettier-ignore
  const requestId = requestIdOf(answer.headers)
  return records.map((record) => {
    const outcome = outcomes.get(record.key) ?? { is: 'unknown' as const }
    if (outcome.is === 'done') return doneWith(line, record, record.remoteId ?? outcome.id, requestId)
    if (outcome.is === 'gone' && action === 'delete')
      return doneWith(line, record, record.remoteId!, requestId)
    return settledAs(afterOutcome(record, outcome, records.length, ports.now(), companies.get(record.companyKey ?? ''), requestId)) // prettier-ignore
  })
}

export async function keep(line: Line, settled: readonly Settled[]): Promise<void> {
  if (settled.length === 0) return
  await settle(
    settled.map(({ record }) => record),
    settled.flatMap(({ receipt }) => receipt ?? []),
    settled.flatMap(({ remote }) => remote ?? []),
    settled.flatMap(({ forgets }) => (forgets ? [forgets] : [])),
    line.ports.db,
  )
}
