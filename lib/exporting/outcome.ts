import type { Outcome } from '../connectors/connector.ts'
import type { ExportRecord, FailReason, RecordError, RecordWhy } from '../model/index.ts'
import { approvalOf } from './approval.ts'
import { ofDuplicates } from './match.ts'

/** Tries after which a record without a definite answer fails. */
const MOST_ATTEMPTS = 12
const RETRY_MS = 1000
/** Allowance for differing clocks, in milliseconds. */
const CLOCKS_APART_MS = 600_000
const MOST_RETRY_MS = 120_000

/** The effect of an outcome on a record that was sent. The caller handles `done`, which needs a receipt. */
export function afterOutcome(
  record: ExportRecord,
  outcome: Exclude<Outcome, { is: 'done' }>,
  together: number,
  now: number,
  companyId: string | undefined,
  requestId: string | undefined,
): ExportRecord {
  switch (outcome.is) {
    case 'refused':
      return (
        withoutRefused(record, outcome.field, now) ??
        failed(record, outcome.reason, {
          detail: outcome.detail,
          ...(outcome.field === undefined ? {} : { field: outcome.field }),
          ...(requestId === undefined ? {} : { requestId }),
        })
      )
    case 'split':
      return { ...record, state: 'retry', readyAt: now, together: Math.max(1, Math.floor(together / 2)) }
    case 'gone':
      return conflict(record, 'gone')
    case 'again':
      return later(record, now)
    case 'unknown':
      return { ...record, state: 'unknown', readyAt: now }
    case 'duplicate':
      return afterDuplicate(record, outcome, now, companyId)
  }
}

/**
 * One value that the CRM rejects must not hold back the rest: it is left out, and the receipt says so. Less than what was
 * approved may be sent, never anything else.
 */
function withoutRefused(
  record: ExportRecord,
  field: string | undefined,
  now: number,
): ExportRecord | undefined {
  const refused = record.changes.find((change) => change.field === field)
  if (!refused || record.changes.length < 2 || record.action === 'restore') return undefined
  const less = {
    ...record,
    changes: record.changes.filter((change) => change !== refused),
    left: [
      ...record.left,
      { field: refused.field, value: refused.becomes.join('; '), why: 'refusedValue' as const },
    ],
  }
  return { ...less, state: 'retry', readyAt: now, approved: approvalOf(less) }
}

/** Values that the CRM dropped are reported as left out: otherwise the receipt would be wrong. */
export function withoutDropped(record: ExportRecord, dropped: readonly string[] = []): ExportRecord {
  if (dropped.length === 0) return record
  const lost = dropped.map((field) => {
    const change = record.changes.find((each) => each.field === field)
    return { field, value: change?.becomes.join('; ') ?? record.key, why: 'refusedValue' as const }
  })
  const kept = record.changes.filter(({ field }) => !dropped.includes(field))
  return { ...record, changes: kept, left: [...record.left, ...lost] }
}

/** The CRM reports that the record exists: ours from an earlier run, certainly different, or a question. */
function afterDuplicate(
  record: ExportRecord,
  { matches }: Extract<Outcome, { is: 'duplicate' }>,
  now: number,
  companyId: string | undefined,
): ExportRecord {
  if (record.object === 'link') return conflict(record, 'duplicate')
  const { key, object, name, domains, emails } = record
  const match = ofDuplicates({ key, object, name, domains, emails }, matches, companyId)
  if (match.is === 'known') {
    // After an unanswered try it is the record created by this run. Likewise if it was created just now: browsers resend a
    // request by themselves if a kept-alive connection breaks. Reading it back settles it.
    const age = (record.sentAt ?? 0) - Date.parse(match.record.createdAt ?? '')
    if (record.attempts > 0 || age < CLOCKS_APART_MS) return { ...record, state: 'unknown', readyAt: now }
    const { id, name: theirs } = match.record
    return {
      ...conflict(record, 'duplicate'),
      candidates: [{ id, name: theirs, detail: '', why: 'otherKey' }],
    }
  }
  if (match.is === 'ask')
    return { ...record, state: 'conflict', why: match.why, candidates: match.candidates }
  return record.distinct ? conflict(record, 'duplicate') : { ...record, state: 'retry', readyAt: now, distinct: true } // prettier-ignore
}

export function later(record: ExportRecord, now: number): ExportRecord {
  const attempts = record.attempts + 1
  if (attempts >= MOST_ATTEMPTS) return failed({ ...record, attempts }, 'tooOften', { detail: '' })
  return {
    ...record,
    state: 'retry',
    attempts,
    readyAt: now + Math.min(RETRY_MS * 2 ** attempts, MOST_RETRY_MS),
  }
}

export function conflict(record: ExportRecord, why: RecordWhy): ExportRecord {
  return { ...record, state: 'conflict', why }
}

export function failed(
  record: ExportRecord,
  reason: FailReason,
  said: Omit<RecordError, 'reason'>,
): ExportRecord {
  return { ...record, state: 'failed', error: { reason, ...said } }
}
