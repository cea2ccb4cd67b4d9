import type { CrmObject, Json, RemoteField } from '../model/index.ts'
import { RefusedReading, type Connector, type Write } from './connector.ts'
import { basicAuth } from './parts/basic-auth.ts'
import { encodedPlainly, shownPlainly } from './parts/cells.ts'
import { mappingOf } from './parts/defaults.ts'
import { fieldMetadata, fieldsOf, keyFieldOf } from './parts/espocrm-fields.ts'
import { member, object, read, text } from './parts/json.ts'
import { paceOf, troubleOf } from './parts/pace.ts'
import { API, ENTITY } from './parts/espocrm-objects.ts'
import { outcomeOf, refusal } from './parts/espocrm-outcomes.ts'
import { elsewhere } from './parts/espocrm-elsewhere.ts'
import { currencyOf } from './parts/espocrm-currency.ts'
import { found, resembling } from './parts/espocrm-records.ts'
import { ownerOf, rightsOf } from './parts/espocrm-rights.ts'
import { saidBy, toldApart, words } from './parts/espocrm-said.ts'
import { attributes, hasRows, rowsOf, wholeOnes, withEmails } from './parts/espocrm-rows.ts'

/**
 * EspoCRM 7 to 9, on the rep's own server. REST with an API user's key; one record per request; any field can be filtered.
 * Creating a record that resembles others is answered with 409 and those records. Unknown fields are dropped silently, so
 * only fields from the metadata are sent.
 */
const espocrm: Connector = {
  id: 'espocrm',
  name: 'EspoCRM',
  address: '',
  asks: [{ name: 'token', secret: true }],
  asksOnce: [{ name: 'user' }, { name: 'password', secret: true }],
  keyPage: '{address}/#ApiUser',
  batch: 1,
  parallel: 4,
  settle: 10_000,
  ties: 'inPerson',
  empty: null,

  signed: (request, secret) => ({
    ...request,
    headers: {
      ...request.headers,
      ...(secret['user']
        ? { Authorization: basicAuth(secret['user'], secret['password']) }
        : { 'X-Api-Key': secret['token'] ?? '' }),
    },
  }),
  trouble: troubleOf,
  pace: paceOf,

  *account() {
    // A key without permission to read its user may still be valid: reading the fields tells.
    const { body } = yield { method: 'GET', path: `${API}/App/user` }
    const user = object(member(body, 'user'))
    return { name: text(user['name']) || text(user['userName']) || 'API', facts: {} }
  },

  *schema() {
    const fields: Record<CrmObject, RemoteField[]> = { company: [], person: [] }
    const keyFields: Partial<Record<CrmObject, string>> = {}
    const madeWith: Partial<Record<CrmObject, Readonly<Record<string, Json>>>> = {}
    const { body: user } = yield { method: 'GET', path: `${API}/App/user` }
    const spoken = yield* words()
    for (const kind of ['company', 'person'] as const) {
      const rights = rightsOf(user, kind)
      const metadata = yield* fieldMetadata(ENTITY[kind])
      // The metadata omits what the role may not see.
      if (!rights.entity || Object.keys(metadata).length === 0) throw new RefusedReading(403, `No access to ${ENTITY[kind]}.`) // prettier-ignore
      fields[kind] = toldApart(fieldsOf(metadata, rights, saidBy(spoken, user, kind)))
      const key = keyFieldOf(metadata, rights)
      if (key !== undefined) keyFields[kind] = key
      madeWith[kind] = ownerOf(user, kind, metadata, rights)
    }
    return { ...fields, keyFields, madeWith }
  },

  *makeKeyField(kind) {
    const body = { name: 'prospectKey', label: 'Prospect key', type: 'varchar', maxLength: 100 }
    read(yield { method: 'POST', path: `${API}/Admin/fieldManager/${ENTITY[kind]}`, body })
  },

  defaults: (schema) =>
    mappingOf(schema, {
      company: [
        ['company.name', 'name'],
        ['company.site', 'website'],
        ['company.industry', 'industry'],
        ['company.description', 'description'],
        ['company.email', 'emailAddress'],
        ['company.phone', 'phoneNumber'],
        ['company.address/street', 'billingAddressStreet'],
        ['company.address/locality', 'billingAddressCity'],
        ['company.address/region', 'billingAddressState'],
        ['company.address/postalCode', 'billingAddressPostalCode'],
        ['company.address/country', 'billingAddressCountry'],
      ],
      person: [
        ['person.name/given', 'firstName'],
        ['person.name/family', 'lastName'],
        ['person.title', 'title'],
        ['person.email', 'emailAddress'],
        ['person.phone', 'phoneNumber'],
        ['person.sources', 'description', 'create'],
      ],
    }),

  *byIds(site, kind, ids, fields) {
    const whole = yield* wholeOnes(site, kind, ids, fields)
    if (whole) return whole
    return yield* found(site, kind, ids, fields, (some) => [{ type: 'in', attribute: 'id', value: some }])
  },

  *byKeys(site, kind, keys, fields) {
    const attribute = site.schema.keyFields[kind]
    if (attribute === undefined) return []
    return yield* found(site, kind, keys, fields, (some) => [{ type: 'in', attribute, value: some }])
  },

  *alike(site, kind, hints, fields) {
    const records = yield* resembling(site, kind, hints, fields)
    return yield* withEmails(kind, records, new Set(hints.flatMap(({ emails }) => emails)))
  },

  elsewhere: (_site, _kind, writes) => elsewhere(writes),

  write(site, kind, [write]) {
    const key = site.schema.keyFields[kind]
    const body: Record<string, Json> = {}
    for (const [name, value] of Object.entries(write!.values))
      Object.assign(body, attributes(name, value, write!.standing?.[name], write!.elsewhere?.[name]), currencyOf(site, kind, name, write!)) // prettier-ignore
    if (write!.companyId !== undefined) body['accountId'] = write!.companyId === '' ? null : write!.companyId
    if (write!.id === undefined) Object.assign(body, site.schema.madeWith?.[kind], key === undefined ? {} : { [key]: write!.key }) // prettier-ignore
    return {
      method: write!.id === undefined ? 'POST' : 'PUT',
      path: `${API}/${ENTITY[kind]}${write!.id === undefined ? '' : `/${encodeURIComponent(write!.id)}`}`,
      ...headersOf(write!),
      body,
    }
  },

  written(site, kind, writes, answer) {
    return new Map(writes.map((write) => [write.key, outcomeOf(site, kind, write, answer)]))
  },

  remove: (_site, kind, id) => ({
    method: 'DELETE',
    path: `${API}/${ENTITY[kind]}/${encodeURIComponent(id)}`,
  }),
  removed: (answer) => (answer.status < 300 ? { is: 'done', id: '' } : refusal(answer)),

  shown: (field, value) =>
    Array.isArray(value)
      ? value.flatMap((row) => text(member(row, field.name)) || text(row) || [])
      : shownPlainly(field, value),
  encoded: (field, texts, beside) =>
    hasRows(field.name) ? rowsOf(field, texts, beside) : encodedPlainly(field, texts, beside),
  page: ({ address }, kind, id) => `${address}/#${ENTITY[kind]}/view/${encodeURIComponent(id)}`,
}

/**
 * An update creates no record, so duplicates are not checked; if versions are counted, the update names the one that was
 * read.
 */
function headersOf({ id, distinct, version }: Write) {
  const headers = {
    ...(distinct || id !== undefined ? { 'X-Skip-Duplicate-Check': 'true' } : {}),
    ...(version === undefined ? {} : { 'X-Version-Number': version }),
  }
  return Object.keys(headers).length === 0 ? {} : { headers }
}

export default espocrm
