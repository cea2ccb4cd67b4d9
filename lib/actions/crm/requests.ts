import type { Tie, Write } from '../../connectors/connector.ts'
import { COMPANY } from '../../exporting/plan.ts'
import type { ExportRecord, Json, RemoteRecord } from '../../model/index.ts'
import { remotesOf } from '../../storage/outbox.ts'
import type { Line } from './line.ts'

export const personKeyOf = ({ key }: ExportRecord) => key.split('>')[0]!

export async function companyIds(line: Line, records: readonly ExportRecord[]): Promise<Map<string, string>> {
  const keys = records.flatMap(({ companyKey }) => (companyKey === undefined ? [] : [companyKey]))
  return remotesOf(line.connection.id, [...new Set(keys)], line.ports.db)
}

/** One call for records of one object and one action. */
export function requestFor(
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

export function tiesFor(records: readonly ExportRecord[], companies: ReadonlyMap<string, string>): Tie[] {
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
