// A fake Attio: the endpoints that its connector uses, on records in memory, with values as lists with their origin.

const OBJECTS = { companies: 'company', people: 'person' }
const KEY = 'prospect_key'
const attribute = (api_slug, type, more = {}) => ({ api_slug, title: api_slug, type, is_writable: true, is_unique: false, is_multiselect: false, is_archived: false, is_system_attribute: true, ...more }) // prettier-ignore
const keyField = attribute(KEY, 'text', { is_unique: true, is_system_attribute: false })
const INNER = { domain: 'domain', 'email-address': 'email_address', 'phone-number': 'phone_number', 'record-reference': 'target_record_id' } // prettier-ignore

export class Attio {
  /** @param {import('./store.mjs').Store} store */
  constructor(store, { token = 'attio-token', keyed = true } = {}) {
    this.store = store
    this.token = token
    this.attributes = {
      company: [attribute('name', 'text'), attribute('domains', 'domain', { is_unique: true, is_multiselect: true }), attribute('description', 'text'), attribute('linkedin', 'text'), attribute('tier', 'select', { is_system_attribute: false }), attribute('created_at', 'timestamp', { is_writable: false })], // prettier-ignore
      person: [attribute('name', 'personal-name'), attribute('email_addresses', 'email-address', { is_unique: true, is_multiselect: true }), attribute('phone_numbers', 'phone-number', { is_multiselect: true }), attribute('job_title', 'text'), attribute('company', 'record-reference')], // prettier-ignore
    }
    if (keyed) for (const own of Object.values(this.attributes)) own.push(keyField)
  }

  objects = ['company', 'person']
  keyField = KEY

  writeKey({ method, path, body }) {
    if (method === 'GET' || path.endsWith('/query')) return undefined
    return body?.data?.values?.[KEY]?.[0] ?? path
  }

  /** @param {{ method: string, path: string, headers: Record<string, string>, body?: any }} call */
  answer({ method, path, headers, body }) {
    if (headers['authorization'] !== `Bearer ${this.token}`) return refused(401, 'unauthorized', 'Bad token.')
    const url = new URL(path, 'http://attio.example')
    if (url.pathname === '/v2/self') return json({ active: true, workspace_name: 'Sales Ltd', workspace_slug: 'sales-ltd' }) // prettier-ignore
    const [, , , name, part, id, more] = url.pathname.split('/')
    const object = OBJECTS[name]
    if (!object) return refused(404, 'not_found', 'No such object.')
    if (part === 'attributes') return this.#attributes(method, object, more, body)
    if (id === 'query') return this.#query(object, body)
    if (method === 'GET') return this.#one(object, this.store.get(object, id))
    if (method === 'DELETE') return this.store.remove(object, id) ? json({}) : refused(404, 'not_found', 'No such record.') // prettier-ignore
    return this.#write(object, id, url.searchParams.get('matching_attribute'), body.data.values)
  }

  #attributes(method, object, options, body) {
    if (options) return json({ data: [{ title: 'Large' }, { title: 'Small' }] })
    if (method === 'GET') return json({ data: this.attributes[object] })
    this.attributes[object].push(attribute(body.data.api_slug, body.data.type, body.data))
    return json({ data: body.data })
  }

  #one = (object, record) =>
    record ? json({ data: this.#shown(object, record) }) : refused(404, 'not_found', 'No such record.')

  #query(object, { filter, limit, offset }) {
    const holds = (record, condition) =>
      Object.entries(condition).every(
        ([slug, parts]) =>
        Object.entries(parts).every(([part, { $eq }]) => (this.#shown(object, record).values[slug] ?? []).some((value) => value[part] === $eq)), // prettier-ignore
      )
    const found = this.store.all(object).filter((record) => filter.$or.some((each) => holds(record, each)))
    return json({ data: found.slice(offset, offset + limit).map((record) => this.#shown(object, record)) })
  }

  #write(object, id, matching, values) {
    const known = new Map(this.attributes[object].map((each) => [each.api_slug, each]))
    for (const [slug, value] of Object.entries(values)) {
      if (!known.has(slug)) return refused(404, 'not_found', `Cannot find attribute with slug ${slug}.`)
      if (!Array.isArray(value)) return refused(400, 'validation_type', `${slug} is no list.`)
      if (known.get(slug).type === 'personal-name' && value.some((each) => typeof each.full_name !== 'string')) return refused(400, 'validation_type', 'A name has parts.') // prettier-ignore
      if (known.get(slug).type === 'record-reference' && value.some((each) => !this.store.get('company', each.target_record_id))) return refused(400, 'value_not_found', 'No such record.') // prettier-ignore
    }
    if (id === undefined && !known.get(matching)?.is_unique) return refused(400, 'validation_type', 'The matching attribute must be unique.') // prettier-ignore
    const same = (a, b) => a?.some((each) => b?.includes(each))
    const old = id ?? this.store.all(object).find((record) => same(record.values[matching], values[matching]))?.id // prettier-ignore
    for (const [slug, value] of Object.entries(values))
      if (known.get(slug).is_unique && this.store.all(object).some((record) => record.id !== old && same(record.values[slug], value))) return refused(400, 'value_conflict', `${slug} is taken.`) // prettier-ignore
    return this.#one(object, old === undefined ? this.store.create(object, values) : this.store.update(object, old, values)) // prettier-ignore
  }

  #shown(object, { id, values, createdAt }) {
    const stored = this.attributes[object].map(({ api_slug, type }) => [
      api_slug,
      (values[api_slug] ?? []).map((value) => ({ active_from: createdAt, attribute_type: type, ...(type === 'select' ? { option: { title: value } } : typeof value === 'object' ? value : { [INNER[type] ?? 'value']: value }) })), // prettier-ignore
    ])
    return { id: { workspace_id: 'w', object_id: object, record_id: id }, created_at: createdAt, values: Object.fromEntries(stored) } // prettier-ignore
  }
}

const json = (body) => ({ status: 200, headers: { 'content-type': 'application/json' }, body })
const refused = (status_code, code, message) => ({ status: status_code, headers: {}, body: { status_code, type: 'invalid_request_error', code, message } }) // prettier-ignore
