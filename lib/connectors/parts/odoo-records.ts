import type { CrmObject, Json, RemoteRecord } from '../../model/index.ts'
import { webHost } from '../../text/web-host.ts'
import type { Hints, Site, Steps } from '../connector.ts'
import { chunks, list, member, optional, read, text } from './json.ts'
import { ADDRESS, addressOf } from './odoo-address.ts'
import { call, PARTNER } from './odoo-call.ts'

const ASKED_AT_ONCE = 25
const MOST_ROWS = 200
const ALWAYS = ['name', 'is_company', 'parent_id', 'website', 'email', 'create_date', 'write_date']

/** Terms of a domain, in Odoo's Polish notation. */
type Domain = readonly Json[]

/** Partners that match any of the conditions, page by page. */
export function* found<T>(
  site: Site,
  kind: CrmObject,
  items: readonly T[],
  fields: readonly string[],
  where: (some: T[]) => Domain,
): Steps<RemoteRecord[]> {
  const key = site.schema.keyFields[kind]
  // Before a write, not for a plan.
  const whole = site.whole === undefined
  const wanted = [...new Set([...ALWAYS, ...(key === undefined ? [] : [key]), ...(whole ? ['type', ...ADDRESS] : []), ...fields])] // prettier-ignore
  const records = new Map<string, RemoteRecord>()
  for (const some of chunks(items, ASKED_AT_ONCE))
    for (let offset = 0; ; offset += MOST_ROWS) {
      const args = { domain: where(some), fields: wanted, offset, limit: MOST_ROWS, order: 'id' }
      const rows = list(read(yield call(PARTNER, 'search_read', args)))
      for (const record of rows.map((row) => recordOf(kind, row, key, fields, whole)))
        records.set(record.id, record)
      if (rows.length < MOST_ROWS) break
    }
  records.delete('')
  return [...records.values()]
}

/** Conditions for partners that resemble the drafts; a partner marked as a person is never a company. */
export function resembling(kind: CrmObject, hints: readonly Hints[]): Domain {
  const terms = hints.flatMap(({ name, domains, emails }) => [
    ...(name === '' ? [] : [['name', '=ilike', literal(name)]]),
    ...emails.slice(0, 3).map((email) => ['email', 'ilike', literal(email)]),
    ...(kind === 'company' ? domains.slice(0, 3).map((domain) => ['website', 'ilike', literal(domain)]) : []),
  ])
  const kindOf: Domain = kind === 'company' ? ['|', ['is_company', '=', true], ['parent_id', '=', false]] : [['is_company', '=', false]] // prettier-ignore
  return ['&', ...kindOf, ...terms.slice(1).map(() => '|'), ...terms]
}

/** `%` and `_` are literal. */
const literal = (value: string) => value.replace(/[\\%_]/g, String.raw`\$&`)

function recordOf(
  kind: CrmObject,
  row: Json,
  key: string | undefined,
  fields: readonly string[],
  whole: boolean,
): RemoteRecord {
  const of = (name: string) => text(member(row, name) === false ? undefined : member(row, name))
  const parent = list(member(row, 'parent_id'))
  return {
    id: of('id'),
    name: of('name'),
    values: { ...Object.fromEntries(fields.flatMap((name) => { const value = member(row, name); return value === undefined ? [] : [[name, value]] })), ...(whole ? addressOf(row) : {}) }, // prettier-ignore
    domains: kind === 'company' && of('website') !== '' ? [webHost(of('website'))].filter(Boolean) : [],
    // One field can hold several addresses: `a@x.example, b@x.example`.
    emails: of('email').split(/[\s,;]+/).filter((each) => each.includes('@')), // prettier-ignore
    ...(key === undefined ? {} : optional('key', of(key))),
    ...(kind === 'person' ? { ...optional('companyId', text(parent[0])), ...optional('companyName', text(parent[1])) } : {}), // prettier-ignore
    ...optional('modifiedAt', isoOf(of('write_date'))),
    ...optional('createdAt', isoOf(of('create_date'))),
  }
}

/** `2026-11-24 00:15:59` is UTC. */
const isoOf = (written: string) => (written === '' ? '' : `${written.replace(' ', 'T')}Z`)
