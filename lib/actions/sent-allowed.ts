import type {
  Catalogue,
  ExportRecord,
  FieldChange,
  FieldId,
  FieldRule,
  LeftOut,
  Mapping,
  Receipt,
} from '../model/index.ts'
import { mayLeave } from '../profile/catalogue.ts'
import type { Database } from '../storage/database.ts'

/** A row of what was sent to a CRM, or is to be. */
export type Sent = Receipt | ExportRecord

/**
 * What may go into a backup of rows that tell what was sent: a field can have been given the visibility `never` since. The
 * values are known by the CRM's fields, so the connection's mapping tells whose they are; where it is gone, none stay.
 */
export async function sentAllowed(
  { fields, of }: Catalogue,
  db: Database,
): Promise<<Row extends Sent>(row: Row) => Row> {
  const isHidden = (id: FieldId) => !mayLeave(of(id), 'backup')
  if (!fields.some(({ id }) => isHidden(id))) return (row) => row
  const [connections, jobs] = await Promise.all([db.connections.toArray(), db.jobs.toArray()])
  const mappingOf = new Map(
    jobs.map((job) => [job.id, connections.find(({ id }) => id === job.connectionId)?.mapping]),
  )
  return (row) => withoutHidden(row, mappingOf.get(row.jobId), isHidden)
}

function withoutHidden<Row extends Sent>(
  row: Row,
  mapping: Mapping | undefined,
  isHidden: (id: FieldId) => boolean,
): Row {
  // A link of two records holds their ids.
  if (row.object === 'link') return row
  // A row that came with a file may name anything.
  const named: unknown = mapping?.[row.object]
  const rules = Array.isArray(named) ? (named as readonly FieldRule[]) : undefined
  const hidden = new Set(rules?.flatMap(({ from, to }) => (fieldsOf(from).some(isHidden) ? [to] : [])))
  const allowed = <One extends FieldChange | LeftOut>(all: readonly One[]) =>
    rules ? all.filter(({ field }) => !hidden.has(field)) : []
  const record: Partial<ExportRecord> = row
  return {
    ...row,
    changes: allowed(row.changes),
    ...(record.beside && { beside: allowed(record.beside) }),
    ...(record.left && { left: allowed(record.left) }),
    ...(record.emails && isHidden('person.email') ? { emails: [] } : {}),
    ...(record.domains && isHidden('company.domain') ? { domains: [] } : {}),
  }
}

/** The fields that a source of a mapping is made of: see lib/exporting/sources.ts. */
function fieldsOf(source: string): FieldId[] {
  if (source === 'company.site') return ['company.website', 'company.domain']
  return [source.split('/')[0] as FieldId]
}
