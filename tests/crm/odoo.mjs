// A fake Odoo: the JSON-2 calls that its connector uses, on partners in memory, with Odoo's own answers.

const KEY = 'x_prospect_key'
const char = (string, more = {}) => ({
  type: 'char',
  string,
  required: false,
  readonly: false,
  store: true,
  ...more,
})
const FIELDS = {
  id: { type: 'integer', string: 'ID', readonly: true },
  name: char('Name', { required: true }),
  display_name: char('Display Name', { readonly: true, store: false }),
  is_company: { type: 'boolean', string: 'Is a Company', readonly: false },
  parent_id: { type: 'many2one', string: 'Related Company', relation: 'res.partner', readonly: false },
  website: char('Website Link'),
  email: char('Email'),
  phone: char('Phone'),
  function: char('Job Position'),
  type: {
    type: 'selection',
    string: 'Address Type',
    readonly: false,
    store: true,
    selection: [
      ['contact', 'Contact'],
      ['other', 'Other'],
    ],
  },
  street: char('Street'),
  street2: char('Street2'),
  state_id: {
    type: 'many2one',
    string: 'State',
    relation: 'res.country.state',
    readonly: false,
    store: true,
  },
  city: char('City'),
  zip: char('Zip'),
  country_id: { type: 'many2one', string: 'Country', relation: 'res.country', readonly: false, store: true },
  industry_id: { type: 'many2one', string: 'Industry', relation: 'res.partner.industry', readonly: false, store: true }, // prettier-ignore
  comment: { type: 'html', string: 'Notes', readonly: false, store: true },
  color: { type: 'integer', string: 'Color Index', readonly: false, store: true },
}
const LISTS = {
  'res.country': [
    { id: 57, name: 'Germany', code: 'DE' },
    { id: 95, name: 'Iran', code: 'IR' },
  ],
  'res.partner.industry': [{ id: 3, name: 'Manufacturing' }],
}

export class Odoo {
  /** @param {import('./store.mjs').Store} store */
  constructor(store, { token = 'odoo-key', keyed = true } = {}) {
    this.store = store
    this.authorization = `Bearer ${token}`
    this.fields = { ...FIELDS, ...(keyed ? { [KEY]: char('Prospect key') } : {}) }
  }

  objects = ['company', 'person']
  keyField = KEY

  /** Key of the partner that a request writes; undefined for a read. */
  writeKey({ path, body }) {
    if (!/res\.partner\/(?:create|write|unlink)$/.test(path)) return undefined
    return body.vals_list?.[0]?.[KEY] ?? String(body.ids)
  }

  /** @param {{ method: string, path: string, headers: Record<string, string>, body?: any }} call */
  answer({ path, headers, body }) {
    const [, json2, two, model, method] = path.split('/')
    if (json2 !== 'json' || two !== '2') return { status: 404, headers: {}, text: '<h1>Not Found</h1>' }
    if (headers['authorization'] !== this.authorization) return failed(401, 'werkzeug.exceptions.Unauthorized', 'Invalid apikey') // prettier-ignore
    if (model === 'res.users') return json(method === 'context_get' ? { lang: 'en_US', uid: 7 } : [{ id: 7, name: 'Export' }]) // prettier-ignore
    if (LISTS[model]) return json(LISTS[model])
    if (model === 'ir.model') return json([{ id: 81, model: 'res.partner' }])
    if (model === 'ir.model.fields') return this.#fieldCalls(method, body)
    const work = { fields_get: () => json(this.fields), search_read: this.#search, create: this.#create, write: this.#write, unlink: this.#unlink }[method] // prettier-ignore
    return work.call(this, body)
  }

  #fieldCalls(method, { vals_list }) {
    if (method === 'search_read') return json(this.fields[KEY] ? [{ id: 9, name: KEY }] : [])
    for (const { name, ttype, field_description } of vals_list) this.fields[name] = char(field_description, { type: ttype }) // prettier-ignore
    return json([9])
  }

  #all() {
    return this.objects.flatMap((object) => this.store.all(object).map((record) => ({ object, record })))
  }

  #search({ domain, fields, offset = 0, limit }) {
    const unknown = fields.find((name) => !this.fields[name] && !/^(?:create|write)_date$/.test(name))
    if (unknown) return invalidField(unknown)
    const rows = this.#all().map(({ record }) => this.#row(record)).filter((row) => holds(row, domain)).sort((a, b) => a.id - b.id) // prettier-ignore
    return json(rows.slice(offset, offset + limit).map((row) => Object.fromEntries(['id', ...fields].map((name) => [name, row[name]])))) // prettier-ignore
  }

  #row({ id, values, createdAt, modifiedAt }) {
    const named = (value, name) => (value ? [value, name] : false)
    const empty = Object.fromEntries(Object.entries(this.fields).map(([name, { type }]) => [name, type === 'integer' ? 0 : false])) // prettier-ignore
    const parent = values.parent_id ? this.store.get('company', values.parent_id) : undefined
    const listed = (model, value) => named(value, LISTS[model].find((each) => each.id === value)?.name)
    return {
      ...empty,
      type: 'contact',
      ...values,
      id: Number(id),
      parent_id: named(values.parent_id, parent?.values.name),
      country_id: listed('res.country', values.country_id),
      industry_id: listed('res.partner.industry', values.industry_id),
      create_date: timeOf(createdAt),
      write_date: timeOf(modifiedAt),
    }
  }

  #create({ vals_list: [values] }) {
    const wrong = this.#wrong(values) ?? (values.name ? undefined : failed(422, 'odoo.exceptions.ValidationError', 'Contacts require a name')) // prettier-ignore
    if (wrong) return wrong
    const made = this.store.create(values.is_company ? 'company' : 'person', values)
    this.#sync(made, values)
    return json([Number(made.id)])
  }

  #write({ ids: [id], vals }) {
    const known = this.#all().find(({ record }) => record.id === String(id))
    if (!known)
      return failed(404, 'odoo.exceptions.MissingError', 'Record does not exist or has been deleted.')
    const wrong = this.#wrong(vals)
    if (wrong) return wrong
    this.store.update(known.object, id, Object.fromEntries(Object.entries(vals).map(([name, value]) => [name, value === false ? null : value]))) // prettier-ignore
    this.#sync(known.record, vals)
    return json(true)
  }

  /**
   * Contacts and their company share an address: down to a contact that joins, up from a contact whose company has none, down to all
   * contacts when it changes. Two that differ are kept apart by making the contact an "other" address.
   */
  #sync(partner, vals) {
    const parent = partner.values.parent_id ? this.store.get('company', partner.values.parent_id) : undefined
    const isContact = () => (partner.values.type ?? 'contact') === 'contact'
    if (parent && vals.parent_id) {
      const [own, theirs] = [addressIn(partner.values), addressIn(parent.values)]
      if (isContact() && some(own) && some(theirs) && JSON.stringify(own) !== JSON.stringify(theirs))
        partner.values.type = 'other'
      if (isContact() && some(theirs)) this.#copy(partner, theirs)
    }
    const changed = ADDRESS.some((name) => name in vals)
    if (parent && isContact() && (changed || vals.parent_id) && JSON.stringify(addressIn(partner.values)) !== JSON.stringify(addressIn(parent.values))) this.#copy(parent, addressIn(partner.values)) // prettier-ignore
    const contacts = this.store.all('person').filter(({ values }) => String(values.parent_id) === partner.id && (values.type ?? 'contact') === 'contact') // prettier-ignore
    if (changed) for (const contact of contacts) this.#copy(contact, Object.fromEntries(ADDRESS.filter((name) => name in vals).map((name) => [name, vals[name] || null]))) // prettier-ignore
  }

  #copy(partner, address) {
    for (const [name, value] of Object.entries(address)) {
      const old = partner.values[name]
      if (old && value && old !== value) this.store.replaced.push({ id: partner.id, name, old, value })
      partner.values[name] = value
    }
  }

  #unlink({ ids: [id] }) {
    const gone = this.objects.some((object) => this.store.remove(object, String(id)))
    return gone ? json(true) : failed(404, 'odoo.exceptions.MissingError', 'Record does not exist or has been deleted.') // prettier-ignore
  }

  /** For an unknown field, Odoo fails with a server error rather than a refusal. */
  #wrong(values) {
    const unknown = Object.keys(values).find((name) => !this.fields[name])
    return unknown === undefined ? undefined : invalidField(unknown)
  }
}

const ADDRESS = ['street', 'street2', 'zip', 'city', 'state_id', 'country_id']
const addressIn = (values) =>
  Object.fromEntries(ADDRESS.flatMap((name) => (values[name] ? [[name, values[name]]] : [])))
const some = (address) => Object.keys(address).length > 0

const invalidField = (name) => failed(500, 'builtins.ValueError', `Invalid field '${name}' in 'res.partner'`)
const json = (body) => ({ status: 200, headers: { 'content-type': 'application/json' }, body })
const failed = (status, name, message) => ({ status, headers: {}, body: { name, message, arguments: [message], context: {}, debug: '' } }) // prettier-ignore
const timeOf = (iso) => iso.replace('T', ' ').slice(0, 19)

/** A domain in Polish notation; adjacent terms are combined with "and". */
function holds(row, domain) {
  const rest = [...domain]
  const next = () => {
    const term = rest.shift()
    if (term === '&' || term === '|') {
      const [a, b] = [next(), next()]
      return term === '&' ? a && b : a || b
    }
    return met(row, term)
  }
  let all = true
  while (rest.length > 0) all = next() && all
  return all
}

function met(row, [name, operator, value]) {
  const own = Array.isArray(row[name]) ? row[name][0] : row[name]
  if (operator === 'in') return value.includes(own)
  if (operator === '=') return own === value
  const plain = value.replace(/\\(.)/g, '$1').toLowerCase()
  const text = String(own || '').toLowerCase()
  return operator === '=ilike' ? text === plain : text.includes(plain)
}
