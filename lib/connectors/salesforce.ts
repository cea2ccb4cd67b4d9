import type { CrmObject, RemoteField } from '../model/index.ts'
import type { Account, Connector, Steps } from './connector.ts'
import { mappingOf } from './parts/defaults.ts'
import { list, member, read, text } from './parts/json.ts'
import {
  isKeyField,
  KEY,
  quoted,
  salesforceEncoded,
  salesforceField,
  salesforceShown,
} from './parts/salesforce-fields.ts'
import {
  salesforcePace,
  salesforceRenewed,
  salesforceSignIn,
  salesforceTrouble,
} from './parts/salesforce-session.ts'
import { queryFor, found, conditions } from './parts/salesforce-records.ts'
import { API, OBJECTS } from './parts/salesforce-objects.ts'
import { outcomesOf, refusal } from './parts/salesforce-outcomes.ts'

const MOST = 200

/**
 * Salesforce in the rep's own organisation. New records are upserted on our external id, up to 200 per request, each with
 * its own result; known ones are updated by id. The key field must be created by an administrator: created through the API,
 * no user profile would see it.
 */
const salesforce: Connector = {
  id: 'salesforce',
  name: 'Salesforce',
  address: '',
  asks: [{ name: 'clientId' }],
  keyPage: '{address}/lightning/setup/ManageExternalClientApplication/home',
  batch: MOST,
  parallel: 2,
  settle: 10_000,
  ties: 'inPerson',
  needsKey: true,
  empty: null,

  // The token endpoint takes no credentials in the header.
  signed: (request, secret) =>
    request.form === undefined
      ? { ...request, headers: { ...request.headers, Authorization: `Bearer ${secret['session'] ?? ''}` } }
      : request,
  signIn: salesforceSignIn,
  renewed: salesforceRenewed,
  trouble: salesforceTrouble,
  pace: salesforcePace,

  *account(): Steps<Account> {
    const answer = yield queryFor('SELECT Name FROM Organization LIMIT 1')
    // A user who may not read the organisation's name may still write to it.
    const name = answer.status === 200 ? text(member(list(member(answer.body, 'records'))[0], 'Name')) : ''
    return { name: name || 'Salesforce', facts: {} }
  },

  *schema() {
    const fields: Record<CrmObject, readonly RemoteField[]> = { company: [], person: [] }
    const keyFields: Partial<Record<CrmObject, string>> = {}
    for (const kind of ['company', 'person'] as const) {
      const answer = yield { method: 'GET', path: `${API}/sobjects/${OBJECTS[kind]}/describe` }
      const rows = list(member(read(answer), 'fields'))
      fields[kind] = rows.flatMap((row) => salesforceField(row) ?? [])
      if (rows.some(isKeyField)) keyFields[kind] = KEY
    }
    return { ...fields, keyFields }
  },

  defaults: (schema) =>
    mappingOf(schema, {
      company: [
        ['company.name', 'Name'],
        ['company.site', 'Website'],
        ['company.industry', 'Industry'],
        ['company.description', 'Description'],
        ['company.employees', 'NumberOfEmployees'],
        ['company.phone', 'Phone'],
        ['company.address/street', 'BillingStreet'],
        ['company.address/locality', 'BillingCity'],
        ['company.address/region', 'BillingState'],
        ['company.address/postalCode', 'BillingPostalCode'],
        ['company.address/country', 'BillingCountry'],
      ],
      person: [
        ['person.name/given', 'FirstName'],
        ['person.name/family', 'LastName'],
        ['person.title', 'Title'],
        ['person.email', 'Email'],
        ['person.phone', 'Phone'],
        ['person.sources', 'Description', 'create'],
      ],
    }),

  *byIds(site, kind, ids, fields) {
    return yield* found(site, kind, fields, ids, (some) => [`Id IN (${some.map(quoted).join(',')})`])
  },
  *byKeys(site, kind, keys, fields) {
    const field = site.schema.keyFields[kind]
    if (field === undefined) return []
    return yield* found(site, kind, fields, keys, (some) => [`${field} IN (${some.map(quoted).join(',')})`])
  },
  *alike(site, kind, hints, fields) {
    return yield* found(site, kind, fields, hints, (some) => some.flatMap((hint) => conditions(kind, hint)))
  },

  write(site, kind, writes) {
    const known = writes[0]?.id !== undefined
    const field = site.schema.keyFields[kind] ?? KEY
    return {
      method: 'PATCH',
      path: known ? `${API}/composite/sobjects` : `${API}/composite/sobjects/${OBJECTS[kind]}/${field}`,
      ...(writes.every(({ distinct }) => distinct) ? { headers: { 'Sforce-Duplicate-Rule-Header': 'allowSave=true' } } : {}), // prettier-ignore
      body: {
        allOrNone: false,
        records: writes.map(({ id, key, values, companyId }) => ({
          attributes: { type: OBJECTS[kind] },
          ...(id === undefined ? { [field]: key } : { id }),
          ...values,
          ...(companyId === undefined ? {} : { AccountId: companyId === '' ? null : companyId }),
        })),
      },
    }
  },
  written: (_site, _kind, writes, answer) => outcomesOf(writes, answer),

  remove: (_site, kind, id) => ({
    method: 'DELETE',
    path: `${API}/sobjects/${OBJECTS[kind]}/${encodeURIComponent(id)}`,
  }),
  removed: (answer) => (answer.status < 300 ? { is: 'done', id: '' } : refusal(answer)),

  shown: salesforceShown,
  encoded: salesforceEncoded,
  page: ({ address }, kind, id) => `${address}/lightning/r/${OBJECTS[kind]}/${encodeURIComponent(id)}/view`,
}

export default salesforce
