import type { CrmObject, Json, RemoteField, RemoteRecord } from '../model/index.ts'
import type { Account, Connector, Steps } from './connector.ts'
import {
  ADDRESS,
  addressesWith,
  CLOSE_OWN,
  closeEncoded,
  closeField,
  closeShown,
  isKeyField,
  KEY_NAME,
  ROWS,
} from './parts/close-fields.ts'
import { basicAuth } from './parts/basic-auth.ts'
import { mappingOf } from './parts/defaults.ts'
import { list, member, read, text } from './parts/json.ts'
import { paceOf, troubleOf } from './parts/pace.ts'
import { API, MOST_ROWS, OBJECTS, pathOf } from './parts/close-objects.ts'
import { READ, recordOf } from './parts/close-records.ts'
import { found, is, conditions, own } from './parts/close-search.ts'
import { outcomeOf, refusal } from './parts/close-outcomes.ts'

/**
 * Close with a rep's API key. A company is a lead and a person a contact of exactly one lead. One record per request and no
 * upsert, so our key field identifies records. The search index lags, so it is asked for ids only, and the records are read
 * by id.
 */
const close: Connector = {
  id: 'close',
  name: 'Close',
  address: 'https://api.close.com',
  asks: [{ name: 'token', secret: true }],
  keyPage: 'https://app.close.com/settings/developer/api-keys/',
  batch: 1,
  parallel: 2,
  settle: 30_000,
  ties: 'inPerson',
  needsKey: true,
  empty: null,

  signed: (request, secret) => ({
    ...request,
    headers: { ...request.headers, Authorization: basicAuth(secret['token'] ?? '') },
  }),
  trouble: troubleOf,
  pace: paceOf,

  *account(): Steps<Account> {
    const body = read(yield { method: 'GET', path: `${API}/me/` })
    const organization = list(member(body, 'organizations'))[0]
    return { name: text(member(organization, 'name')) || text(member(body, 'email')) || 'Close', facts: {} }
  },

  *schema() {
    const fields: Record<CrmObject, RemoteField[]> = { company: [...CLOSE_OWN.company], person: [...CLOSE_OWN.person] } // prettier-ignore
    const keyFields: Partial<Record<CrmObject, string>> = {}
    for (const kind of ['company', 'person'] as const)
      for (let skip = 0; ; skip += MOST_ROWS) {
        const path = `${API}/custom_field/${OBJECTS[kind]}/?_limit=${MOST_ROWS}&_skip=${skip}`
        const body = read(yield { method: 'GET', path })
        const rows = list(member(body, 'data'))
        fields[kind].push(...rows.flatMap((row) => closeField(row) ?? []))
        const key = rows.find(isKeyField)
        if (key !== undefined) keyFields[kind] = `custom.${text(member(key, 'id'))}`
        if (member(body, 'has_more') !== true || rows.length === 0) break
      }
    return { ...fields, keyFields }
  },

  *makeKeyField(kind) {
    const body = { name: KEY_NAME, type: 'text', accepts_multiple_values: false }
    read(yield { method: 'POST', path: `${API}/custom_field/${OBJECTS[kind]}/`, body })
  },

  defaults: (schema) =>
    mappingOf(schema, {
      company: [
        ['company.name', 'name'],
        ['company.site', 'url'],
        ['company.description', 'description'],
        ['company.address/street', 'address_1'],
        ['company.address/locality', 'city'],
        ['company.address/region', 'state'],
        ['company.address/postalCode', 'zipcode'],
        ['company.address/country', 'country'],
      ],
      person: [
        ['person.name', 'name'],
        ['person.title', 'title'],
        ['person.email', 'emails'],
        ['person.phone', 'phones'],
        ['person.profile/linkedin', 'urls'],
      ],
    }),

  *byIds(site, kind, ids, fields) {
    const key = site.schema.keyFields[kind]
    const custom = [...fields, key ?? ''].filter((name) => name.startsWith('custom.'))
    const wanted = [...READ[kind], ...new Set(custom)].map(encodeURIComponent).join(',')
    const records: RemoteRecord[] = []
    for (const id of new Set(ids)) {
      const answer = yield { method: 'GET', path: `${pathOf(kind, id)}?_fields=${wanted}` }
      if (answer.status === 404) continue
      const row = read(answer) ?? null
      if (text(member(row, 'id')) !== '') records.push(recordOf(kind, row, key, fields))
    }
    return records
  },

  *byKeys(site, kind, keys, fields) {
    const field = site.schema.keyFields[kind]
    if (field === undefined) return []
    const custom = { type: 'custom_field', custom_field_id: field.slice('custom.'.length) }
    const ids = yield* found(kind, keys.map((key) => is(custom, key))) // prettier-ignore
    const wanted = new Set(keys)
    const records = yield* close.byIds(site, kind, ids, fields)
    return records.filter(({ key }) => key !== undefined && wanted.has(key))
  },

  *alike(site, kind, hints, fields) {
    const ids = yield* found(kind, hints.flatMap((hint) => conditions(kind, hint))) // prettier-ignore
    const sites = kind === 'company' ? hints.flatMap(({ domains }) => domains.slice(0, 3)) : []
    // The documentation does not say how the site's field can be searched: if refused, only the name is searched.
    ids.push(...(yield* found(kind, sites.map((domain) => is(own(kind, 'url'), domain, 'phrase')), true))) // prettier-ignore
    return yield* close.byIds(site, kind, ids, fields)
  },

  write(site, kind, [write]) {
    const { id, key, values, companyId, standing } = write!
    const keyField = site.schema.keyFields[kind]
    const isPart = (name: string) => kind === 'company' && (ADDRESS as readonly string[]).includes(name)
    const plain = Object.entries(values).filter(([name]) => !isPart(name))
    const parts = Object.entries(values).filter(([name]) => isPart(name))
    return {
      method: id === undefined ? 'POST' : 'PUT',
      path: id === undefined ? `${API}/${OBJECTS[kind]}/` : pathOf(kind, id),
      body: {
        // An empty list clears a list.
        ...Object.fromEntries(plain.map(([name, value]): [string, Json] => [name, value === null && /^(?:emails|phones|urls)$/.test(name) ? [] : value])), // prettier-ignore
        ...(parts.length === 0 ? {} : { addresses: addressesWith(list(standing?.[ROWS]), Object.fromEntries(parts)) }), // prettier-ignore
        ...(companyId === undefined || companyId === '' ? {} : { lead_id: companyId }),
        ...(id === undefined && keyField !== undefined ? { [keyField]: key } : {}),
      },
    }
  },
  written: (_site, _kind, writes, answer) => new Map(writes.map(({ key }) => [key, outcomeOf(answer)])),

  remove: (_site, kind, id) => ({ method: 'DELETE', path: pathOf(kind, id) }),
  removed: (answer) => (answer.status < 300 ? { is: 'done', id: '' } : refusal(answer)),

  shown: closeShown,
  encoded: closeEncoded,
  // Contacts have no page of their own, only their lead has.
  page: (_site, kind, id) =>
    kind === 'company' ? `https://app.close.com/lead/${encodeURIComponent(id)}/` : undefined,
}

export default close
