import type { Json } from '../model/index.ts'
import type { Account, Connector, Steps } from './connector.ts'
import { mappingOf } from './parts/defaults.ts'
import { list, member, read, text } from './parts/json.ts'
import { call, odooTrouble, outcomeOf, PARTNER, refusal } from './parts/odoo-call.ts'
import { contactsOf, keptApart, keptParts, tied } from './parts/odoo-address.ts'
import { fieldsOf, KEY, LISTS, odooEncoded, odooShown } from './parts/odoo-fields.ts'
import { found, resembling } from './parts/odoo-records.ts'
import { paceOf } from './parts/pace.ts'

/**
 * Odoo 19 or newer, whose JSON-2 API takes a user's API key; the older API, with the key in the body, will be removed in
 * Odoo 22. One partner per request: a request is one transaction, and one bad row would refuse all.
 */
const odoo: Connector = {
  id: 'odoo',
  name: 'Odoo',
  address: '',
  asks: [
    { name: 'database', optional: true },
    { name: 'token', secret: true },
  ],
  keyPage: '{address}/odoo/my-preferences',
  batch: 1,
  parallel: 2,
  settle: 10_000,
  ties: 'inPerson',
  needsKey: true,
  empty: false,

  signed: (request, secret, { facts }) => ({
    ...request,
    headers: {
      ...request.headers,
      Authorization: `Bearer ${secret['token'] ?? ''}`,
      ...(facts['database'] ? { 'X-Odoo-Database': facts['database'] } : {}),
    },
  }),
  trouble: odooTrouble,
  pace: paceOf,

  *account(): Steps<Account> {
    const uid = member((yield call('res.users', 'context_get', {})).body, 'uid')
    // A key without permission to read its user may still be valid: reading the fields tells.
    if (typeof uid !== 'number') return { name: 'Odoo', facts: {} }
    const { body } = yield call('res.users', 'read', { ids: [uid], fields: ['name'] })
    return { name: text(member(list(body)[0], 'name')) || 'Odoo', facts: {} }
  },

  *schema() {
    const about = ['string', 'type', 'required', 'readonly', 'store', 'size', 'selection']
    const described = read(yield call(PARTNER, 'fields_get', { attributes: about }))
    const lists: Record<string, readonly Json[]> = {}
    for (const [name, model] of Object.entries(LISTS)) {
      if (member(described, name) === undefined) continue
      const fields = model === 'res.country' ? ['name', 'code'] : ['name']
      const answer = yield call(model, 'search_read', { domain: [], fields, limit: 500 })
      // A list without read permission offers no options; the other fields are not affected.
      lists[name] = answer.status < 300 ? list(answer.body) : []
    }
    const fields = fieldsOf(described, lists)
    const keyed = member(described, KEY) !== undefined
    return { company: fields, person: fields, keyFields: keyed ? { company: KEY, person: KEY } : {} }
  },

  *makeKeyField() {
    const there = list(read(yield call('ir.model.fields', 'search_read', { domain: [['model', '=', PARTNER], ['name', '=', KEY]], fields: ['name'] }))) // prettier-ignore
    // Companies and people share the model.
    if (there.length > 0) return
    const [model] = list(read(yield call('ir.model', 'search_read', { domain: [['model', '=', PARTNER]], fields: ['model'] }))) // prettier-ignore
    // Duplicating a partner must not duplicate its key.
    const field = { model_id: Number(text(member(model, 'id'))), name: KEY, field_description: 'Prospect key', ttype: 'char', copied: false } // prettier-ignore
    read(yield call('ir.model.fields', 'create', { vals_list: [field] }))
  },

  defaults: (schema) =>
    mappingOf(schema, {
      company: [
        ['company.name', 'name'],
        ['company.site', 'website'],
        ['company.industry', 'industry_id'],
        ['company.email', 'email'],
        ['company.phone', 'phone'],
        ['company.address/street', 'street'],
        ['company.address/locality', 'city'],
        ['company.address/postalCode', 'zip'],
        ['company.address/country', 'country_id'],
        ['company.description', 'comment'],
      ],
      person: [
        ['person.name', 'name'],
        ['person.title', 'function'],
        ['person.email', 'email'],
        ['person.phone', 'phone'],
        ['person.sources', 'comment', 'create'],
      ],
    }),

  *byIds(site, kind, ids, fields) {
    return yield* found(site, kind, ids, fields, (some) => [['id', 'in', some.map(Number)]])
  },
  *byKeys(site, kind, keys, fields) {
    const field = site.schema.keyFields[kind]
    if (field === undefined) return []
    return yield* found(site, kind, keys, fields, (some) => [[field, 'in', some]])
  },
  *alike(site, kind, hints, fields) {
    const told = hints.filter(({ name, domains, emails }) => name !== '' || emails.length > 0 || (kind === 'company' && domains.length > 0)) // prettier-ignore
    return yield* found(site, kind, told, fields, (some) => resembling(kind, some))
  },

  elsewhere: (_site, kind, writes) => contactsOf(kind === 'company' ? writes : []),

  beside: keptApart,
  write(site, kind, [write]) {
    const { id, key, values, companyId, standing } = write!
    const kept = keptParts(write!)
    const sent = Object.fromEntries(Object.entries(values).filter(([name]) => !kept.includes(name)))
    if (id !== undefined) return call(PARTNER, 'write', { ids: [Number(id)], vals: { ...sent, ...tied(companyId, standing) } }) // prettier-ignore
    const partner = { ...values, ...tied(companyId), is_company: kind === 'company', [site.schema.keyFields[kind] ?? KEY]: key } // prettier-ignore
    return call(PARTNER, 'create', { vals_list: [partner] })
  },
  written: (_site, _kind, writes, answer) =>
    new Map(writes.map((write) => [write.key, outcomeOf(write, answer, keptParts(write))])),

  remove: (_site, _kind, id) => call(PARTNER, 'unlink', { ids: [Number(id)] }),
  removed: (answer) => (answer.status < 300 ? { is: 'done', id: '' } : refusal(answer)),

  shown: odooShown,
  encoded: odooEncoded,
  page: ({ address }, _kind, id) => `${address}/odoo/res.partner/${encodeURIComponent(id)}`,
}

export default odoo
