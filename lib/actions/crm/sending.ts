import { approvalOf } from '../../exporting/approval.ts'
import { conflict, failed } from '../../exporting/outcome.ts'
import { COMPANY } from '../../exporting/plan.ts'
import type { ExportRecord, RemoteRecord } from '../../model/index.ts'
import { MARK_HOLDS_MS, remotesOf } from '../../storage/outbox.ts'
import { outcomesOf } from './answers.ts'
import { checkedAgainst, remoteNow } from './comparing.ts'
import { Halted, type Line } from './line.ts'
import { settledAs, type Settled } from './receipts.ts'
import { companyIds, personKeyOf, requestFor, saidElsewhere, withBeside, type Seen } from './requests.ts'

/**
 * Sends records of one object type and action in one request: holds back what changed in the CRM since the plan, writes the
 * state, sends, then writes the outcome. Must never run twice concurrently for the same record. Returns false if the run may
 * be finished. `isOver` is asked just before the request, because new records are marked while other requests are in flight.
 */
export async function sendTogether(
  line: Line,
  records: readonly ExportRecord[],
  isOver: () => boolean,
): Promise<boolean> {
  if (records[0]!.action === 'create') return sendIn(line, records, isOver)
  // An existing record is read only when its request can follow immediately.
  const leave = await line.places.take()
  try {
    return await sendIn(line, records, isOver, leave)
  } finally {
    leave()
  }
}

async function sendIn(
  line: Line,
  records: readonly ExportRecord[],
  isOver: () => boolean,
  place?: () => void,
): Promise<boolean> {
  const tied = await withIds(line, records)
  const standing = new Map<string, RemoteRecord>()
  const fresh = await stillAsPlanned(line, tied, standing)
  if (fresh.length === 0) return true
  const companies = await companyIds(line, fresh)
  const seen = { standing, elsewhere: await saidElsewhere(line, fresh, companies, standing) }
  await line.turn()
  const markedAt = line.ports.now()
  const marked = await line.outbox.mark(withBeside(line, fresh, companies, seen), markedAt)
  if (marked.length === 0) return false
  const leave = place ?? (await line.places.take())
  try {
    if (isOver() || line.rests || line.ports.now() > markedAt + MARK_HOLDS_MS) return unmark(line, fresh, marked) // prettier-ignore
    return await made(line, marked, companies, seen)
  } finally {
    leave()
  }
}

/** None of these was sent: restores their previous state. */
function unmark(line: Line, before: readonly ExportRecord[], marked: readonly ExportRecord[]): true {
  const keys = new Set(marked.map(({ key }) => key))
  keep(line, before.filter(({ key }) => keys.has(key)).map(settledAs)) // prettier-ignore
  return true
}

/** Sends the request and records its outcome. */
async function made(
  line: Line,
  marked: readonly ExportRecord[],
  companies: ReadonlyMap<string, string>,
  seen: Seen,
): Promise<true> {
  const heard = await line.call(requestFor(line, marked, companies, seen))
  if (heard.trouble === undefined) {
    keep(line, await outcomesOf(line, marked, heard.answer, seen))
    return true
  }
  const back = (state: 'planned' | 'retry' | 'unknown', readyAt: number) => {
    keep(line, marked.map((record) => settledAs({ ...record, state, readyAt }))) // prettier-ignore
    return true as const
  }
  if (heard.trouble === 'lost') return back('unknown', line.ports.now())
  if (heard.trouble !== 'key') return back('retry', line.connection.waitUntil)
  back('planned', 0)
  throw new Halted({ stop: 'key' })
}

/** A person waits for their company, and is sent without it only if the rep said so. Associations need both ids. */
async function withIds(line: Line, records: readonly ExportRecord[]): Promise<ExportRecord[]> {
  const ids = await companyIds(line, records)
  const missing = records.filter(
    ({ object, companyKey, choice, action, changes }) =>
      companyKey !== undefined &&
      choice !== 'alone' &&
      !ids.has(companyKey) &&
      (action === 'link' || (object === 'person' && action === 'create') || changes.some(({ field }) => field === COMPANY)), // prettier-ignore
  )
  keep(line, missing.map((record) => settledAs(conflict(record, 'companyMissing')))) // prettier-ignore
  const rest = records.filter((record) => !missing.includes(record))
  if (rest[0]?.object !== 'link') return rest
  const people = await remotesOf(line.connection.id, rest.map(personKeyOf), line.ports.db)
  const unknown = rest.filter((record) => record.action === 'link' && !people.has(personKeyOf(record)))
  keep(line, unknown.map((record) => settledAs({ ...record, state: 'skipped', why: 'byRep' }))) // prettier-ignore
  return rest
    .filter((record) => !unknown.includes(record))
    .map((record) => ({ ...record, remoteId: record.remoteId ?? people.get(personKeyOf(record))! }))
}

/** Reads existing records once more before changing them; one that differs from the plan becomes a question. */
async function stillAsPlanned(
  line: Line,
  records: readonly ExportRecord[],
  standing: Map<string, RemoteRecord>,
): Promise<ExportRecord[]> {
  const approved = records.filter((record) => record.approved === approvalOf(planOf(record)))
  const other = records.filter((record) => !approved.includes(record))
  keep(line, other.map((record) => settledAs(failed(record, 'planChanged', { detail: '' })))) // prettier-ignore
  const { object, action } = approved[0] ?? { object: 'link', action: 'link' }
  if (object === 'link' || !['update', 'restore', 'delete'].includes(action)) return approved
  const now = await remoteNow(line, object, approved)
  for (const [id, remote] of now) standing.set(id, remote)
  const checked = approved.map((record) => checkedAgainst(line, record, now.get(record.remoteId!)))
  keep(line, checked.filter(({ record, receipt }) => receipt !== undefined || ['conflict', 'skipped', 'failed'].includes(record.state))) // prettier-ignore
  return checked.flatMap(({ record }) =>
    record.state === 'planned' || record.state === 'retry' ? [record] : [],
  )
}

/** A person's id becomes known only after the plan of the association was approved. */
const planOf = (record: ExportRecord) => (record.object === 'link' && record.action === 'link' ? { ...record, remoteId: '' } : record) // prettier-ignore

/** Written with the next transaction of the outbox. */
export function keep(line: Line, settled: readonly Settled[]): void {
  if (settled.length === 0) return
  line.outbox.settle({
    records: settled.map(({ record }) => record),
    receipts: settled.flatMap(({ receipt }) => receipt ?? []),
    remotes: settled.flatMap(({ remote }) => remote ?? []),
    forget: settled.flatMap(({ forgets }) => (forgets ? [forgets] : [])),
  })
}
