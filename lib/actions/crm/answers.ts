import type { Outcome } from '../../connectors/connector.ts'
import { afterOutcome, withoutDropped } from '../../exporting/outcome.ts'
import { without } from '../../exporting/without.ts'
import type { CrmAnswer, ExportRecord, RemoteRecord } from '../../model/index.ts'
import type { Line } from './line.ts'
import { doneWith, requestIdOf, settledAs, type Settled } from './receipts.ts'
import { companyIds, tiesFor, writesOf, type Seen } from './requests.ts'

/** The outcome of each record in an answered request. */
export async function outcomesOf(
  line: Line,
  records: readonly ExportRecord[],
  answer: CrmAnswer,
  seen: Seen,
): Promise<Settled[]> {
  const { connector, site, ports } = line
  const { object, action } = records[0]!
  const companies = await companyIds(line, records)
  const outcomes: Map<string, Outcome> =
    object === 'link'
      ? connector.tied!(tiesFor(records, companies), answer)
      : action === 'delete'
        ? new Map([[records[0]!.key, connector.removed(answer)]])
        : connector.written(site, object, writesOf(line, records, companies, seen), answer) // prettier-ignore
  const requestId = requestIdOf(answer.headers)
  const looked = await duplicatesLookedAt(line, records, outcomes)
  return records.map((record) => {
    const outcome = looked.get(record.key) ?? { is: 'unknown' as const }
    if (outcome.is === 'done') return doneWith(line, withoutDropped(record, outcome.dropped), record.remoteId ?? outcome.id, requestId) // prettier-ignore
    if (outcome.is === 'gone' && action === 'delete')
      return doneWith(line, record, record.remoteId!, requestId)
    return settledAs(afterOutcome(record, outcome, records.length, ports.now(), companies.get(record.companyKey ?? ''), requestId)) // prettier-ignore
  })
}

/** A refusal contains little of the conflicting records, so they are read in full before they are compared. */
async function duplicatesLookedAt(
  line: Line,
  records: readonly ExportRecord[],
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<Map<string, Outcome>> {
  const looked = new Map(outcomes)
  for (const record of records) {
    const outcome = outcomes.get(record.key)
    if (outcome?.is !== 'duplicate' || outcome.matches.length === 0 || record.object === 'link') continue
    const alike = await line.readAll(line.connector.alike(line.site, record.object, [record], []))
    const whole = new Map(alike.map((each) => [each.id, each]))
    looked.set(record.key, { ...outcome, matches: outcome.matches.map((each) => whole.get(each.id) ?? unlike(each)) }) // prettier-ignore
  }
  return looked
}

/** A record that no search found is not known well enough to rule it out. */
const unlike = (record: RemoteRecord): RemoteRecord => without(without(record, 'emails'), 'companyId')
