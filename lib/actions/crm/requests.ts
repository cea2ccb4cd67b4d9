import type { Elsewhere, Tie, Write } from '../../connectors/connector.ts'
import { COMPANY } from '../../exporting/plan.ts'
import type { ExportRecord, Json, RemoteRecord } from '../../model/index.ts'
import { remotesOf } from '../../storage/outbox.ts'
import { without } from '../../exporting/without.ts'
import type { Line } from './line.ts'

export const personKeyOf = ({ key }: ExportRecord) => key.split('>')[0]!

/**
 * Ids of companies in the CRM, by our keys. Cached for the whole phase: people are sent only after all companies, and every
 * database read would wait for pending writes.
 */
export async function companyIds(line: Line, records: readonly ExportRecord[]): Promise<Map<string, string>> {
  const keys = new Set(records.flatMap(({ companyKey }) => (companyKey === undefined ? [] : [companyKey])))
  const unknown = [...keys].filter((key) => !line.companies.has(key))
  if (unknown.length > 0)
    for (const [key, id] of await remotesOf(line.connection.id, unknown, line.ports.db))
      line.companies.set(key, id)
  return new Map(
    [...keys].flatMap((key) => (line.companies.has(key) ? [[key, line.companies.get(key)!]] : [])),
  )
}

/** One request for records of one object type and action. */
export function requestFor(
  line: Line,
  records: readonly ExportRecord[],
  companies: ReadonlyMap<string, string>,
  seen: Seen,
) {
  const { connector, site } = line
  const { object, action, remoteId } = records[0]!
  if (object === 'link') {
    const ties = tiesFor(records, companies)
    return action === 'unlink' ? connector.untie!(site, ties) : connector.tie!(site, ties)
  }
  if (action === 'delete') return connector.remove(site, object, remoteId!)
  return connector.write(site, object, writesOf(line, records, companies, seen))
}

/**
 * The state in the CRM just before the request: the records themselves by id, and what other records say about new values.
 */
export interface Seen {
  readonly standing: ReadonlyMap<string, RemoteRecord>
  readonly elsewhere: ReadonlyMap<string, Elsewhere>
}

export function writesOf(
  line: Line,
  records: readonly ExportRecord[],
  companies: ReadonlyMap<string, string>,
  { standing, elsewhere }: Seen,
): Write[] {
  return records.map((record) => {
    const there = standing.get(record.remoteId ?? '')
    const others = elsewhere.get(record.key)
    return {
      ...writeOf(line, record, companies),
      ...(there ? { standing: there.values } : {}),
      ...(there?.version === undefined ? {} : { version: there.version }),
      ...(others ? { elsewhere: others } : {}),
    }
  })
}

/** The records with the connector's side changes, which are written to disk before the request. */
export function withBeside(
  line: Line,
  records: readonly ExportRecord[],
  companies: ReadonlyMap<string, string>,
  seen: Seen,
): readonly ExportRecord[] {
  const { connector } = line
  const { object, action } = records[0]!
  if (!connector.beside || object === 'link' || action !== 'update') return records
  const writes = writesOf(line, records.map((record) => without(record, 'beside')), companies, seen) // prettier-ignore
  return records.map((record, at) => {
    const beside = connector.beside!(writes[at]!).map(({ field, before, after }) => ({ field, rule: 'fill' as const, before, after, was: [before], becomes: [after] })) // prettier-ignore
    return { ...without(record, 'beside'), ...(beside.length === 0 ? {} : { beside }) }
  })
}

/** What other records say about the values to be written. */
export async function saidElsewhere(
  line: Line,
  records: readonly ExportRecord[],
  companies: ReadonlyMap<string, string>,
  standing: Seen['standing'],
): Promise<Seen['elsewhere']> {
  const { connector, site } = line
  const { object, action } = records[0]!
  if (!connector.elsewhere || object === 'link' || action === 'delete') return new Map()
  const writes = writesOf(line, records, companies, { standing, elsewhere: new Map() })
  return line.readAll(connector.elsewhere(site, object, writes))
}

export function tiesFor(records: readonly ExportRecord[], companies: ReadonlyMap<string, string>): Tie[] {
  return records.map(({ key, remoteId, companyKey }) => ({ key, personId: remoteId!, companyId: companies.get(companyKey!) ?? '' })) // prettier-ignore
}

/** Exactly what was approved, plus the id of the company that the approved key refers to. */
function writeOf(line: Line, record: ExportRecord, companies: ReadonlyMap<string, string>): Write {
  const tie = record.changes.find(({ field }) => field === COMPANY)
  const companyId = tie && typeof tie.after === 'string' ? companies.get(tie.after) : undefined
  const values: Record<string, Json> = {}
  for (const { field, after } of [...record.changes, ...(record.beside ?? [])])
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
