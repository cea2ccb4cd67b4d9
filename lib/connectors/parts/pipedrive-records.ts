import type { CrmObject, Json, RemoteRecord } from '../../model/index.ts'
import { webHost } from '../../text/web-host.ts'
import type { Hints, Site, Steps } from '../connector.ts'
import { chunks, list, member, object, optional, read, text } from './json.ts'
import { API, OBJECTS } from './pipedrive-objects.ts'

export const SEARCHED = { company: 'organization', person: 'person' } as const

/** Maximum records per request by id. */
const MOST_IDS = 100

export const MOST_ROWS = 500

/** Custom fields are nested, under 40 hexadecimal digits. */
export const HASH = /^[0-9a-f]{40}$/

/** All rows of a list, page by page. */
export function* pages(path: string): Steps<Json[]> {
  const rows: Json[] = []
  for (let cursor = ''; ;) {
    const next = cursor === '' ? path : `${path}&cursor=${encodeURIComponent(cursor)}`
    const body = read(yield { method: 'GET', path: next })
    rows.push(...list(member(body, 'data')))
    const after = text(member(member(body, 'additional_data'), 'next_cursor'))
    if (after === '' || after === cursor) return rows
    cursor = after
  }
}

export function* withIds(
  site: Site,
  kind: CrmObject,
  ids: readonly string[],
  fields: readonly string[],
): Steps<RemoteRecord[]> {
  const records: RemoteRecord[] = []
  for (const some of chunks([...new Set(ids)], MOST_IDS)) {
    const query = `ids=${some.map(encodeURIComponent).join(',')}&limit=${MOST_IDS}`
    const rows = yield* pages(`${API}/${OBJECTS[kind]}?${query}`)
    // Deleted records are kept for thirty days.
    const live = rows.filter((row) => member(row, 'is_deleted') !== true && text(member(row, 'id')) !== '')
    records.push(...live.map((row) => recordOf(site, kind, row, fields)))
  }
  return records
}

export const idsOf = (rows: readonly Json[]) => rows.map((row) => text(member(row, 'id'))).filter(Boolean)

/** Companies by name and site, if the account has that field; people by e-mail, or by name if they have none. */
export function searches(site: Site, kind: CrmObject, { name, domains, emails }: Hints): string[] {
  const search = (fields: string, term: string) =>
    `${API}/${OBJECTS[kind]}/search?term=${encodeURIComponent(term)}&fields=${fields}&exact_match=true&limit=100`
  const byName = name === '' ? [] : [search('name', name)]
  if (kind === 'person') return emails.length === 0 ? byName : emails.slice(0, 3).map((email) => search('email', email)) // prettier-ignore
  const sited = site.schema.company.some((field) => field.name === 'website')
  const bySite = domains.slice(0, 3).map((domain) => `${API}/itemSearch/field?term=${encodeURIComponent(domain)}&entity_type=organization&field=website&match=middle&limit=100`) // prettier-ignore
  return sited ? [...byName, ...bySite] : byName
}

function recordOf(site: Site, kind: CrmObject, row: Json, fields: readonly string[]): RemoteRecord {
  const values = { ...object(row), ...object(member(row, 'custom_fields')) }
  const of = (name: string) => text(member(values, name))
  const website = of('website')
  return {
    id: of('id'),
    name: of('name'),
    values: Object.fromEntries(fields.flatMap((name) => { const value = member(values, name); return value === undefined ? [] : [[name, value]] })), // prettier-ignore
    domains: kind === 'company' && website !== '' ? [webHost(website)].filter(Boolean) : [],
    emails: list(member(row, 'emails')).map((each) => text(member(each, 'value'))).filter(Boolean), // prettier-ignore
    ...optional('key', of(site.schema.keyFields[kind] ?? '')),
    ...(kind === 'person' ? optional('companyId', of('org_id')) : {}),
    ...optional('modifiedAt', of('update_time')),
    ...optional('createdAt', of('add_time')),
  }
}
