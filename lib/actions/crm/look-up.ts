import type { Site } from '../../connectors/connector.ts'
import type { LocalRecord } from '../../exporting/local.ts'
import type { Found } from '../../exporting/match.ts'
import type { CrmObject, ExportRule, RemoteRecord } from '../../model/index.ts'
import { remotesOf } from '../../storage/outbox.ts'
import type { Line } from './line.ts'

export interface Look {
  readonly fields: readonly string[]
  readonly remembered: ReadonlyMap<string, string>
  readonly byId: ReadonlyMap<string, RemoteRecord>
  readonly byKey: readonly RemoteRecord[]
  readonly alike: readonly RemoteRecord[]
}

/** What the CRM knows about these records: by remembered ids, by our keys, and similar records for those found by neither. */
export async function lookUp(line: Line, object: CrmObject, locals: readonly LocalRecord[]): Promise<Look> {
  const { connector, ports, connection } = line
  const site = planningSite(line, object)
  const fields = fieldsFor(line, object)
  const keysOf = (local: LocalRecord) => [local.key, ...local.aliases]
  const remembered = await remotesOf(connection.id, locals.flatMap(keysOf), ports.db)
  const ids = [...new Set(remembered.values())]
  const records = ids.length === 0 ? [] : await line.readAll(connector.byIds(site, object, ids, fields))
  const byId = new Map(records.filter(({ closed }) => !closed).map((record) => [record.id, record]))
  const isFound = (local: LocalRecord) => keysOf(local).some((key) => byId.has(remembered.get(key) ?? ''))
  const unfound = locals.filter((local) => !isFound(local))
  const byKey = unfound.length === 0 ? [] : await line.readAll(connector.byKeys(site, object, unfound.flatMap(keysOf), fields)) // prettier-ignore
  const keyed = new Set(byKey.map(({ key }) => key))
  const unknown = unfound.filter((local) => !keysOf(local).some((key) => keyed.has(key)))
  const alike = unknown.length === 0 ? [] : await line.readAll(connector.alike(site, object, unknown, fields))
  return { fields, remembered, byId, byKey, alike }
}

export function foundFor(local: LocalRecord, look: Look, companyId: string | undefined): Found {
  const keys = [local.key, ...local.aliases]
  const id = keys.map((key) => look.remembered.get(key)).find((each) => each !== undefined)
  const remembered = id === undefined ? undefined : look.byId.get(id)
  return {
    byKey: look.byKey.filter(({ key }) => key !== undefined && keys.includes(key)),
    ...(remembered ? { remembered } : {}),
    lost: id !== undefined && remembered === undefined,
    alike: look.alike,
    ...(companyId === undefined ? {} : { companyId }),
  }
}

export function fieldsFor(line: Line, object: CrmObject): string[] {
  const { mapping, schema } = line.connection
  const has = new Set(schema[object].map(({ name }) => name))
  return [...new Set(mapping[object].filter(({ rule }) => rule !== 'never').map(({ to }) => to))].filter((name) => has.has(name)) // prettier-ignore
}

/** Rules under which an existing CRM value stays: reading its first part suffices to know that there is one. */
const KEEPING: ReadonlySet<ExportRule> = new Set(['fill', 'create', 'never'])

/** The connection as planning reads it: complete values only where the mapping may replace or extend them. */
export function planningSite(line: Line, object: CrmObject): Site {
  const rules = line.connection.mapping[object].filter(({ rule }) => !KEEPING.has(rule))
  return { ...line.site, whole: new Set(rules.map(({ to }) => to)) }
}
