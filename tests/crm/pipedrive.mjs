// A fake Pipedrive: the endpoints that its connector uses, on records in memory. The search index lags.

const OBJECTS = { organizations: 'company', persons: 'person' }
const FIELDS = { organizationFields: 'company', personFields: 'person' }
const SEARCHED = { organization: 'company', person: 'person' }
const KEY = { company: 'c0ffee'.padEnd(40, '0'), person: 'beef'.padEnd(40, '1') }
const field = (field_code, field_type, more = {}) => ({ field_name: field_code, field_code, field_type, options: null, subfields: null, is_custom_field: false, is_optional_response_field: false, ...more }) // prettier-ignore
const keyField = (object) => field(KEY[object], 'varchar', { field_name: 'prospect_key', is_custom_field: true }) // prettier-ignore

export class Pipedrive {
  /** @param {import('./store.mjs').Store} store */
  constructor(store, { token = 'pipe-token', keyed = true, searchLag = 0 } = {}) {
    this.store = store
    this.token = token
    this.searchLag = searchLag
    this.fields = {
      company: [field('id', 'int'), field('name', 'varchar'), field('address', 'address'), field('website', 'varchar'), field('owner_id', 'user')], // prettier-ignore
      person: [field('id', 'int'), field('name', 'varchar'), field('email', 'varchar'), field('phone', 'phone'), field('org_id', 'org')], // prettier-ignore
    }
    if (keyed) for (const [object, own] of Object.entries(this.fields)) own.push(keyField(object))
  }

  objects = ['company', 'person']
  keyField = 'prospect_key'

  writeKey({ method, path, body }) {
    if (method === 'GET') return undefined
    return Object.values(KEY).map((name) => body?.custom_fields?.[name]).find(Boolean) ?? path // prettier-ignore
  }

  /** @param {{ method: string, path: string, headers: Record<string, string>, body?: any }} call */
  answer({ method, path, headers, body }) {
    if (headers['x-api-token'] !== this.token) return refused(401, 'unauthorized access')
    const url = new URL(path, 'http://pipedrive.example')
    if (url.pathname === '/v1/users/me') return json({ id: 1, name: 'Rep', company_name: 'Sales Ltd', company_domain: 'sales-ltd' }) // prettier-ignore
    const [, , , name, id] = url.pathname.split('/')
    if (FIELDS[name]) return this.#fields(method, FIELDS[name], url.searchParams, body)
    if (name === 'itemSearch') return this.#byField(url.searchParams)
    const object = OBJECTS[name]
    if (!object) return refused(404, 'Not found')
    if (id === 'search') return this.#search(object, url.searchParams)
    if (method === 'GET') return this.#list(object, url.searchParams)
    if (method === 'POST') return this.#write(object, undefined, body)
    if (method === 'PATCH') return this.#write(object, id, body)
    return this.store.remove(object, id) ? json({ id: Number(id) }) : refused(404, 'Not found')
  }

  /** Four records per page, so that reading only the first page misses some. */
  #fields(method, object, query, body) {
    if (method === 'GET') {
      const from = Number(query.get('cursor') ?? 0)
      const next_cursor = from + 4 < this.fields[object].length ? String(from + 4) : null
      return json(this.fields[object].slice(from, from + 4), { additional_data: { next_cursor } })
    }
    const made = { ...keyField(object), field_name: body.field_name, field_type: body.field_type }
    this.fields[object].push(made)
    return json(made)
  }

  #seen(object) {
    return this.store.all(object).filter(({ modifiedAt }) => Date.parse(modifiedAt) <= this.store.now() - this.searchLag) // prettier-ignore
  }

  #byField(query) {
    const object = SEARCHED[query.get('entity_type')]
    const name = query.get('field')
    const term = query.get('term')
    const own = this.#named(object, name)
    const fits = (value) => (query.get('match') === 'middle' ? value.includes(term) : value === term)
    const found = this.#seen(object).filter(({ values }) => typeof values[own] === 'string' && fits(values[own])) // prettier-ignore
    return json(found.map(({ id, values }) => ({ id: Number(id), [name]: values[own] })), { additional_data: { next_cursor: null } }) // prettier-ignore
  }

  #search(object, query) {
    const term = query.get('term').toLowerCase()
    const texts = ({ name, emails = [] }) => (query.get('fields') === 'email' ? emails.map(({ value }) => value) : [name ?? '']) // prettier-ignore
    const found = this.#seen(object).filter(({ values }) => texts(values).some((each) => each.toLowerCase() === term)) // prettier-ignore
    return json({ items: found.map(({ id, values }) => ({ result_score: 1, item: { id: Number(id), name: values.name } })) }) // prettier-ignore
  }

  #list(object, query) {
    const ids = query.get('ids').split(',')
    if (ids.length > 100) return refused(400, 'Too many ids')
    const found = ids.map((id) => this.store.get(object, id)).filter(Boolean)
    return json(found.map((record) => this.#shown(object, record)), { additional_data: { next_cursor: null } }) // prettier-ignore
  }

  #write(object, id, { custom_fields = {}, ...own }) {
    const known = new Set(this.fields[object].map(({ field_code }) => ({ email: 'emails', phone: 'phones' })[field_code] ?? field_code)) // prettier-ignore
    const strange = [...Object.keys(own), ...Object.keys(custom_fields)].find((name) => !known.has(name))
    if (strange) return refused(400, `Parameter ${strange} is not allowed`)
    if (id === undefined && !own.name) return refused(400, 'Name must be given.')
    for (const name of ['emails', 'phones']) if (own[name] !== undefined && !Array.isArray(own[name])) return refused(400, `${name} must be an array`) // prettier-ignore
    if (own.org_id != null && !this.store.get('company', own.org_id)) return refused(400, 'Organization not found.') // prettier-ignore
    const custom = Object.entries(custom_fields).map(([name, value]) => [this.#named(object, name), value])
    const values = { ...own, ...Object.fromEntries(custom) }
    const record = id === undefined ? this.store.create(object, values) : this.store.update(object, id, values) // prettier-ignore
    return record ? json(this.#shown(object, record)) : refused(404, 'Not found')
  }

  /** Our key is stored under its name, whatever hash it has in this account. */
  #named = (object, name) => (name === KEY[object] ? this.keyField : name)

  #shown(object, { id, values, createdAt, modifiedAt }) {
    const { [this.keyField]: key = null, ...own } = values
    const custom_fields = this.fields[object].some(({ field_code }) => field_code === KEY[object]) ? { [KEY[object]]: key } : {} // prettier-ignore
    return { ...own, id: Number(id), add_time: createdAt, update_time: modifiedAt, is_deleted: false, custom_fields } // prettier-ignore
  }
}

const json = (data, more = {}) => ({ status: 200, headers: { 'content-type': 'application/json' }, body: { success: true, data, ...more } }) // prettier-ignore
const refused = (status, error) => ({ status, headers: {}, body: { success: false, error, error_info: 'Please check the documentation', data: null } }) // prettier-ignore
