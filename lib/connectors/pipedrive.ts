import type { CrmAnswer, CrmObject, CrmRequest, Json, RemoteField, RemoteRecord } from '../model/index.ts'
import { hostOf } from '../text/domain.ts'
import type { Account, Connector, Hints, Outcome, Site, Steps } from './connector.ts'
import { mappingOf } from './parts/defaults.ts'
import { chunks, list, member, namedIn, object, read, text, words } from './parts/json.ts'
import { isKeyField, KEY_NAME, pipedriveEncoded, pipedriveField, pipedriveShown } from './parts/pipedrive-fields.ts' // prettier-ignore
import { pipedrivePace, pipedriveTrouble } from './parts/pipedrive-limits.ts'

const API = '/api/v2'
const OBJECTS = { company: 'organizations', person: 'persons' } as const
const FIELDS = { company: 'organizationFields', person: 'personFields' } as const
const SEARCHED = { company: 'organization', person: 'person' } as const
const MOST_IDS = 100
const MOST_ROWS = 500
/** Fields of the account's own stand apart, under 40 hexadecimal digits. */
const HASH = /^[0-9a-f]{40}$/

/**
 * Pipedrive by a rep's own API token. One record a call and no upsert, so that our key field is what finds a record again. Search
 * gives ids alone and runs behind what was written; the records themselves are then read by id, which does not.
 */
const pipedrive: Connector = {
  id: 'pipedrive',
  name: 'Pipedrive',
  address: 'https://api.pipedrive.com',
  asks: [{ name: 'token', secret: true }],
  keyPage: 'https://app.pipedrive.com/settings/api',
  batch: 1,
  parallel: 2,
  settle: 60_000,
  ties: 'inPerson',
  needsKey: true,
  empty: null,

  signed: (request, secret) => ({
    ...request,
    headers: { ...request.headers, 'x-api-token': secret['token'] ?? '' },
  }),
  trouble: pipedriveTrouble,
  pace: pipedrivePace,

  *account(): Steps<Account> {
    const user = member((yield { method: 'GET', path: '/v1/users/me' }).body, 'data')
    const domain = text(member(user, 'company_domain'))
    // A key that may not ask who it is may still be a good key; records then have no address to open.
    return {
      name: text(member(user, 'company_name')) || domain || 'Pipedrive',
      facts: /^[a-z\d-]+$/i.test(domain) ? { domain } : {},
    }
  },

  *schema() {
    const fields: Record<CrmObject, RemoteField[]> = { company: [], person: [] }
    const keyFields: Partial<Record<CrmObject, string>> = {}
    for (const kind of ['company', 'person'] as const) {
      const rows = yield* pages(`${API}/${FIELDS[kind]}?limit=${MOST_ROWS}`)
      fields[kind] = rows.flatMap((row) => pipedriveField(kind, row) ?? [])
      const key = rows.find(isKeyField)
      if (key !== undefined) keyFields[kind] = text(member(key, 'field_code'))
    }
    return { ...fields, keyFields }
  },

  *makeKeyField(kind) {
    const body = { field_name: KEY_NAME, field_type: 'varchar' }
    read(yield { method: 'POST', path: `${API}/${FIELDS[kind]}`, body })
  },

  defaults: (schema) =>
    mappingOf(schema, {
      company: [
        ['company.name', 'name'],
        ['company.site', 'website'],
        ['company.address', 'address'],
        ['company.employees', 'employee_count'],
        ['company.social/linkedin', 'linkedin'],
      ],
      person: [
        ['person.name', 'name'],
        ['person.email', 'emails'],
        ['person.phone', 'phones'],
      ],
    }),

  *byIds(site, kind, ids, fields) {
    return yield* withIds(site, kind, ids, fields)
  },

  *byKeys(site, kind, keys, fields) {
    const field = site.schema.keyFields[kind]
    if (field === undefined) return []
    const ids: string[] = []
    for (const key of keys) {
      const query = `term=${encodeURIComponent(key)}&entity_type=${SEARCHED[kind]}&field=${encodeURIComponent(field)}`
      ids.push(...idsOf(yield* pages(`${API}/itemSearch/field?${query}&match=exact&limit=${MOST_ROWS}`)))
    }
    const wanted = new Set(keys)
    const found = yield* withIds(site, kind, ids, fields)
    return found.filter(({ key }) => key !== undefined && wanted.has(key))
  },

  *alike(site, kind, hints, fields) {
    const ids: string[] = []
    const asked = new Set<string>()
    for (const path of hints.flatMap((hint) => searches(site, kind, hint))) {
      if (asked.has(path)) continue
      asked.add(path)
      const answer = yield { method: 'GET', path }
      // Whether a field of Pipedrive's own can be searched is the account's affair: refused, that hint finds nothing.
      if (answer.status === 400 && path.includes('/itemSearch/field')) continue
      const data = member(read(answer), 'data')
      ids.push(...idsOf(Array.isArray(data) ? list(data) : list(member(data, 'items')).map((each) => member(each, 'item') ?? null))) // prettier-ignore
    }
    return yield* withIds(site, kind, ids, fields)
  },

  write(site, kind, [write]) {
    const { id, key, values, companyId } = write!
    const keyField = site.schema.keyFields[kind]
    const all = { ...values, ...(id === undefined && keyField !== undefined ? { [keyField]: key } : {}) }
    const isCustom = (name: string) => HASH.test(name) || name === keyField
    const custom = Object.entries(all).filter(([name]) => isCustom(name))
    // A list is emptied by an empty one.
    const own = Object.entries(all).filter(([name]) => !isCustom(name)).map(([name, value]) => [name, value === null && /^(?:emails|phones)$/.test(name) ? [] : value]) // prettier-ignore
    return {
      method: id === undefined ? 'POST' : 'PATCH',
      path: `${API}/${OBJECTS[kind]}${id === undefined ? '' : `/${encodeURIComponent(id)}`}`,
      body: {
        ...(Object.fromEntries(own) as Record<string, Json>),
        ...(companyId === undefined ? {} : { org_id: companyId === '' ? null : Number(companyId) }),
        ...(custom.length === 0 ? {} : { custom_fields: Object.fromEntries(custom) }),
      },
    }
  },
  written: (_site, _kind, writes, answer) =>
    new Map(writes.map(({ key, values }) => [key, outcomeOf(answer, Object.keys(values))])),

  remove: (_site, kind, id): CrmRequest => ({
    method: 'DELETE',
    path: `${API}/${OBJECTS[kind]}/${encodeURIComponent(id)}`,
  }),
  removed: (answer) => (answer.status < 300 ? { is: 'done', id: '' } : refusal(answer)),

  shown: pipedriveShown,
  encoded: pipedriveEncoded,
  page: ({ facts }, kind, id) =>
    facts['domain'] === undefined
      ? undefined
      : `https://${facts['domain']}.pipedrive.com/${SEARCHED[kind]}/${encodeURIComponent(id)}`,
}

export default pipedrive

/** All rows of a list, page by page. */
function* pages(path: string): Steps<Json[]> {
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

function* withIds(
  site: Site,
  kind: CrmObject,
  ids: readonly string[],
  fields: readonly string[],
): Steps<RemoteRecord[]> {
  const records: RemoteRecord[] = []
  for (const some of chunks([...new Set(ids)], MOST_IDS)) {
    const query = `ids=${some.map(encodeURIComponent).join(',')}&limit=${MOST_IDS}`
    const rows = yield* pages(`${API}/${OBJECTS[kind]}?${query}`)
    // What was deleted is kept for thirty days.
    const live = rows.filter((row) => member(row, 'is_deleted') !== true && text(member(row, 'id')) !== '')
    records.push(...live.map((row) => recordOf(site, kind, row, fields)))
  }
  return records
}

const idsOf = (rows: readonly Json[]) => rows.map((row) => text(member(row, 'id'))).filter(Boolean)

/** Companies by their name and by the site, where the account has that field; people by e-mail, or by name when they have none. */
function searches(site: Site, kind: CrmObject, { name, domains, emails }: Hints): string[] {
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
  const optional = (name: string, value: string) => (value === '' ? {} : { [name]: value })
  const website = of('website')
  return {
    id: of('id'),
    name: of('name'),
    values: Object.fromEntries(fields.flatMap((name) => { const value = member(values, name); return value === undefined ? [] : [[name, value]] })), // prettier-ignore
    domains: kind === 'company' && website !== '' ? [hostOf(website)] : [],
    emails: list(member(row, 'emails')).map((each) => text(member(each, 'value'))).filter(Boolean), // prettier-ignore
    ...optional('key', of(site.schema.keyFields[kind] ?? '')),
    ...(kind === 'person' ? optional('companyId', of('org_id')) : {}),
    ...optional('modifiedAt', of('update_time')),
    ...optional('createdAt', of('add_time')),
  }
}

function outcomeOf(answer: CrmAnswer, names: readonly string[]): Outcome {
  if (answer.status >= 300) return refusal(answer, names)
  const id = text(member(member(answer.body, 'data'), 'id'))
  return id === '' ? { is: 'unknown' } : { is: 'done', id }
}

function refusal(answer: CrmAnswer, names: readonly string[] = []): Outcome {
  if (answer.status === 404 || answer.status === 410) return { is: 'gone' }
  const detail = words([text(member(answer.body, 'error')), text(member(answer.body, 'error_info'))].filter(Boolean).join(': ')) // prettier-ignore
  if (answer.status === 403) return { is: 'refused', reason: 'noRight', detail }
  const field = namedIn(detail, names)
  const reason = answer.status === 400 || answer.status === 422 ? 'invalid' : 'refused'
  return { is: 'refused', reason, detail, ...(field === undefined ? {} : { field }) }
}
