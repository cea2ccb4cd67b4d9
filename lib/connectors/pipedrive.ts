import type { CrmObject, CrmRequest, Json, RemoteField } from '../model/index.ts'
import type { Account, Connector, Steps } from './connector.ts'
import { mappingOf } from './parts/defaults.ts'
import { list, member, read, text } from './parts/json.ts'
import {
  isKeyField,
  KEY_NAME,
  pipedriveEncoded,
  pipedriveField,
  pipedriveShown,
} from './parts/pipedrive-fields.ts'
import { pipedrivePace, pipedriveTrouble } from './parts/pipedrive-limits.ts'
import { pages, MOST_ROWS, withIds, SEARCHED, idsOf, searches, HASH } from './parts/pipedrive-records.ts'
import { API, OBJECTS } from './parts/pipedrive-objects.ts'
import { outcomeOf, refusal } from './parts/pipedrive-outcomes.ts'

const FIELDS = { company: 'organizationFields', person: 'personFields' } as const

/**
 * Pipedrive with a rep's own API token. One record per request and no upsert, so our key field identifies records. Search
 * returns only ids and its index lags; the records are then read by id, which is up to date.
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
    // A key without permission to read its user is still valid; records then have no URL.
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
      // Whether a custom field can be searched depends on the account: if refused, that hint finds nothing.
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
    // An empty list clears a list.
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
