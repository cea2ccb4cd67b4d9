// A fake Close: the endpoints that its connector uses, on records in memory. The search index lags.

const OBJECTS = { lead: 'company', contact: 'person' }
const KEY = { company: 'cf_keyOfLeads', person: 'cf_keyOfContacts' }
const OWN = {
  company: ['name', 'url', 'description', 'addresses'],
  person: ['name', 'title', 'emails', 'phones', 'urls', 'lead_id'],
}
const LISTS = { emails: 'email', phones: 'phone', urls: 'url' }

export class Close {
  /** @param {import('./store.mjs').Store} store */
  constructor(store, { token = 'close-key', keyed = true, searchLag = 0 } = {}) {
    this.store = store
    this.authorization = `Basic ${Buffer.from(`${token}:`).toString('base64')}`
    this.searchLag = searchLag
    this.custom = {
      company: [{ id: 'cf_tier', name: 'Tier', type: 'choices', choices: ['A', 'B'], accepts_multiple_values: false }], // prettier-ignore
      person: [{ id: 'cf_note', name: 'Note', type: 'text', accepts_multiple_values: false }],
    }
    if (keyed) for (const object of this.objects) this.custom[object].push({ id: KEY[object], name: 'prospect_key', type: 'text' }) // prettier-ignore
  }

  objects = ['company', 'person']
  keyField = 'prospect_key'

  writeKey({ method, path, body }) {
    if (method === 'GET' || path.endsWith('/data/search/')) return undefined
    return Object.values(KEY).map((id) => body?.[`custom.${id}`]).find(Boolean) ?? path // prettier-ignore
  }

  /** @param {{ method: string, path: string, headers: Record<string, string>, body?: any }} call */
  answer({ method, path, headers, body }) {
    if (headers['authorization'] !== this.authorization) return refused(401, 'The API key is invalid.')
    const url = new URL(path, 'http://close.example')
    const [, , , name, part] = url.pathname.split('/')
    if (name === 'me') return json({ email: 'rep@sales.example', organizations: [{ id: 'orga_1', name: 'Sales Ltd' }] }) // prettier-ignore
    if (name === 'data') return this.#search(body)
    if (name === 'custom_field') return this.#fields(method, OBJECTS[part], url.searchParams, body)
    const object = OBJECTS[name]
    if (!object) return refused(404, 'Not found')
    if (method === 'GET') return this.#one(object, this.store.get(object, part), url.searchParams.get('_fields')) // prettier-ignore
    if (method === 'DELETE') return this.#remove(object, part)
    return this.#write(object, part || undefined, body)
  }

  /** One record per page, so that reading only the first page misses some. */
  #fields(method, object, query, body) {
    const skip = Number(query.get('_skip') ?? 0)
    if (method === 'GET') return json({ has_more: skip + 100 < this.custom[object].length, data: this.custom[object].slice(skip, skip + 100) }) // prettier-ignore
    const made = { ...body, id: KEY[object] }
    this.custom[object].push(made)
    return json(made)
  }

  #search({ query, _fields, _limit, cursor }) {
    const [{ object_type }, { queries }] = query.queries
    const object = OBJECTS[object_type]
    const seen = this.store.all(object).filter(({ modifiedAt }) => Date.parse(modifiedAt) <= this.store.now() - this.searchLag) // prettier-ignore
    const found = seen.filter((record) => queries.some((each) => this.#holds(object, record.values, each)))
    const from = Number(cursor ?? 0)
    const data = found.slice(from, from + _limit).map(({ id }) => ({ __object_type: object_type, ...(_fields[object_type].includes('id') ? { id } : {}) })) // prettier-ignore
    return json({ data, cursor: from + _limit < found.length ? String(from + _limit) : null })
  }

  #holds(object, values, { type, field, condition, related_query }) {
    if (type === 'has_related') return (values.emails ?? []).some(({ email }) => email.toLowerCase() === related_query.condition.value.toLowerCase()) // prettier-ignore
    const name = field.type === 'custom_field' ? this.#stored(object, `custom.${field.custom_field_id}`) : field.field_name // prettier-ignore
    const value = String(values[name] ?? '').toLowerCase()
    const wanted = condition.value.toLowerCase()
    return condition.mode === 'phrase' ? value.includes(wanted) : value === wanted
  }

  #write(object, id, body) {
    const custom = this.custom[object].map((field) => `custom.${field.id}`)
    const strange = Object.keys(body).find((name) => !OWN[object].includes(name) && !custom.includes(name))
    if (strange) return invalid({ [strange]: 'Unknown field.' })
    if (id === undefined && !body.name) return invalid({ name: 'This field is required.' })
    for (const [name, part] of Object.entries(LISTS)) if (body[name] && body[name].some((row) => !row[part] || !row.type)) return invalid({ [name]: 'Bad rows.' }) // prettier-ignore
    if (body['custom.cf_tier'] && !['A', 'B'].includes(body['custom.cf_tier'])) return invalid({ 'custom.cf_tier': 'Not a choice.' }) // prettier-ignore
    if (body.lead_id && !this.store.get('company', body.lead_id)) return invalid({ lead_id: 'No such lead.' })
    const values = Object.fromEntries(Object.entries(body).map(([name, value]) => [this.#stored(object, name), value])) // prettier-ignore
    if (object === 'person' && id === undefined && !body.lead_id) values.lead_id = this.store.create('company', { name: body.name }).id // prettier-ignore
    const record = id === undefined ? this.store.create(object, values) : this.store.update(object, id, values) // prettier-ignore
    return this.#one(object, record)
  }

  /** Deleting a lead deletes its contacts. */
  #remove(object, id) {
    if (!this.store.remove(object, id)) return refused(404, 'Not found')
    if (object === 'company') for (const { id: each, values } of this.store.all('person')) if (values.lead_id === id) this.store.remove('person', each) // prettier-ignore
    return json({})
  }

  /** Our key is stored under its name, whatever id its field has in this account. */
  #stored = (object, name) => (name === `custom.${KEY[object]}` ? this.keyField : name)

  #one(object, record, fields) {
    if (!record) return refused(404, 'Not found')
    const { [this.keyField]: key, ...own } = record.values
    const all = { emails: [], phones: [], urls: [], addresses: [], ...own, id: record.id, date_created: record.createdAt, date_updated: record.modifiedAt, ...(key ? { [`custom.${KEY[object]}`]: key } : {}) } // prettier-ignore
    const wanted = fields?.split(',')
    return json(Object.fromEntries(Object.entries(all).filter(([name]) => !wanted || wanted.includes(name))))
  }
}

const json = (body) => ({ status: 200, headers: { 'content-type': 'application/json', ratelimit: 'limit=160, remaining=159, reset=8' }, body }) // prettier-ignore
const refused = (status, error) => ({ status, headers: {}, body: { error } })
const invalid = (errors) => ({ status: 400, headers: {}, body: { errors: [], 'field-errors': errors } })
