import { conflict, failed, later } from '../../exporting/outcome.ts'
import { sameTexts } from '../../exporting/diff.ts'
import { COMPANY } from '../../exporting/plan.ts'
import type { ExportRecord, RemoteRecord } from '../../model/index.ts'
import { holds, remoteNow } from './comparing.ts'
import type { Line } from './line.ts'
import { doneWith, settledAs, type Settled } from './receipts.ts'
import { companyIds } from './requests.ts'
import { keep } from './sending.ts'

/**
 * Settles records whose request got no answer by reading the CRM: what is there was done, what is certainly not there may be
 * sent again. `stopping`: nothing more is sent.
 */
export async function readBack(
  line: Line,
  records: readonly ExportRecord[],
  stopping: boolean,
): Promise<void> {
  const { object, action } = records[0]!
  const settled =
    object === 'link'
      ? await tiesBack(line, records)
      : action === 'create'
        ? await createsBack(line, records)
        : await changesBack(line, records)
  keep(line, stopping ? settled.map(stopped) : settled)
}

/** In a run that is being stopped, what was certainly not sent stays unsent. */
function stopped(settled: Settled): Settled {
  const { state } = settled.record
  return state === 'retry' || state === 'planned'
    ? { record: { ...settled.record, state: 'planned' } }
    : settled
}

async function createsBack(line: Line, records: readonly ExportRecord[]): Promise<Settled[]> {
  const { connector, site, ports } = line
  const object = records[0]!.object as 'company' | 'person'
  const keyed = site.schema.keyFields[object] !== undefined
  const fields = [...new Set(records.flatMap(({ changes }) => changes.map(({ field }) => field)))].filter((field) => field !== COMPANY) // prettier-ignore
  const found = keyed
    ? await line.readAll(connector.byKeys(site, object, records.map(({ key }) => key), fields)) // prettier-ignore
    : await line.readAll(connector.alike(site, object, records, fields))
  return records.map((record) => {
    const own = keyed ? found.filter(({ key }) => key === record.key) : found.filter((remote) => isOurs(line, record, remote)) // prettier-ignore
    const ids = [...new Set(own.map(({ id }) => id))]
    if (ids.length === 1) return doneWith(line, record, ids[0]!)
    if (ids.length > 1)
      return settledAs({ ...conflict(record, 'several'), candidates: own.map(({ id, name }) => ({ id, name, detail: '', why: 'otherKey' })) }) // prettier-ignore
    return settledAs(notThere(record, ports.now(), connector.settle))
  })
}

/** Absent may mean not there yet: the CRM may still be processing the request. */
function notThere(record: ExportRecord, now: number, settle: number): ExportRecord {
  const surely = (record.sentAt ?? 0) + settle
  return now < surely ? { ...record, readyAt: surely } : { ...later(record, now), readyAt: now }
}

/** Without a key field: created since the request, with every value that was sent. */
function isOurs(line: Line, record: ExportRecord, remote: RemoteRecord): boolean {
  const sent = record.changes.filter(({ field }) => field !== COMPANY)
  const object = record.object as 'company' | 'person'
  const fields = new Map(line.connection.schema[object].map((field) => [field.name, field]))
  const since = Date.parse(remote.createdAt ?? '') - (record.sentAt ?? 0)
  return (
    since > -CLOCKS_APART_MS &&
    sent.every(({ field, becomes }) => {
      const known = fields.get(field) ?? { name: field, label: '', type: 'text' as const }
      return sameTexts(
        known,
        line.connector.shown(known, remote.values[field]).slice(0, 1),
        becomes.slice(0, 1),
      )
    })
  )
}

/** Allowance for differing clocks. */
const CLOCKS_APART_MS = 600_000

async function changesBack(line: Line, records: readonly ExportRecord[]): Promise<Settled[]> {
  const object = records[0]!.object as 'company' | 'person'
  const remote = await remoteNow(line, object, records)
  const now = line.ports.now()
  return records.map((record) => {
    const found = remote.get(record.remoteId!)
    if (found?.closed) return settledAs(failed(record, 'noRight', { detail: '' }))
    if (record.action === 'delete') {
      if (!found) return doneWith(line, record, record.remoteId!)
      return settledAs(notThere(record, now, line.connector.settle))
    }
    if (!found) return settledAs(conflict(record, 'gone'))
    if (holds(line, record, found, 'becomes')) return doneWith(line, record, found.id)
    if (holds(line, record, found, 'was')) return settledAs(notThere(record, now, line.connector.settle))
    return settledAs(conflict(record, 'changedSince'))
  })
}

async function tiesBack(line: Line, records: readonly ExportRecord[]): Promise<Settled[]> {
  const { connector, site, ports } = line
  const tied = await line.readAll(connector.companiesOf!(site, records.map(({ remoteId }) => remoteId!))) // prettier-ignore
  const companies = await companyIds(line, records)
  return records.map((record) => {
    const isTied = (tied.get(record.remoteId!) ?? []).includes(companies.get(record.companyKey!) ?? '')
    return isTied === (record.action === 'link')
      ? doneWith(line, record, record.remoteId!)
      : settledAs(notThere(record, ports.now(), connector.settle))
  })
}
