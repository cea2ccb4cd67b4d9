import type { CrmObject, Json, RemoteRecord } from '../../model/index.ts'
import { webHost } from '../../text/web-host.ts'
import { ROWS } from './close-fields.ts'
import { list, member, object, optional, text } from './json.ts'

/** Always read, in addition to the requested fields. */
export const READ = {
  company: ['id', 'name', 'url', 'description', 'addresses', 'date_created', 'date_updated'],
  person: ['id', 'name', 'title', 'emails', 'phones', 'urls', 'lead_id', 'date_created', 'date_updated'],
} as const

export function recordOf(
  kind: CrmObject,
  row: Json,
  key: string | undefined,
  fields: readonly string[],
): RemoteRecord {
  const addresses = list(member(row, 'addresses'))
  const values: Record<string, Json> = { ...object(row), ...(kind === 'company' ? object(addresses[0]) : {}) }
  const of = (name: string) => text(member(values, name))
  const kept = fields.flatMap((name): [string, Json][] => { const value = member(values, name); return value === undefined || value === null ? [] : [[name, value]] }) // prettier-ignore
  return {
    id: of('id'),
    name: of('name'),
    values: { ...Object.fromEntries(kept), ...(kind === 'company' ? { [ROWS]: addresses } : {}) },
    domains: kind === 'company' && of('url') !== '' ? [webHost(of('url'))].filter(Boolean) : [],
    emails: list(member(row, 'emails')).map((each) => text(member(each, 'email'))).filter(Boolean), // prettier-ignore
    ...optional('key', key === undefined ? '' : of(key)),
    ...(kind === 'person' ? optional('companyId', of('lead_id')) : {}),
    ...optional('modifiedAt', of('date_updated')),
    ...optional('createdAt', of('date_created')),
  }
}
