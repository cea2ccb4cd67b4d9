// A fake HubSpot: the endpoints that its connector uses, on records in memory. The search index lags.

const OBJECTS = { companies: 'company', contacts: 'person' }
const KEY = 'prospect_key'
const text = (name, label, more = {}) => ({ name, label, type: 'string', fieldType: 'text', groupName: 'info', hubspotDefined: true, options: [], ...more }) // prettier-ignore
const INDUSTRY = ['MACHINERY', 'COMPUTER_SOFTWARE', 'RENEWABLES_ENVIRONMENT']

const properties = {
  company: [
    ...['name', 'domain', 'website', 'phone', 'address', 'city', 'zip', 'country', 'founded_year'].map((name) => text(name, name)), // prettier-ignore
    text('description', 'Description', { fieldType: 'textarea' }),
    text('numberofemployees', 'Employees', { type: 'number', fieldType: 'number' }),
    text('industry', 'Industry', {
      type: 'enumeration',
      fieldType: 'select',
      options: INDUSTRY.map((value) => ({ value, label: value.toLowerCase() })),
    }),
    text('lifecyclestage', 'Lifecycle Stage', {
      type: 'enumeration',
      fieldType: 'radio',
      options: ['subscriber', 'lead', 'marketingqualifiedlead', 'salesqualifiedlead', 'opportunity', 'customer', 'evangelist', 'other'].map((value) => ({ value, label: value })),
    }), // prettier-ignore
    text('hs_lastmodifieddate', 'Modified', { modificationMetadata: { readOnlyValue: true } }),
  ],
  person: ['firstname', 'lastname', 'email', 'jobtitle', 'phone', 'hs_linkedin_url'].map((name) => text(name, name)), // prettier-ignore
}

export class HubSpot {
  /** @param {import('./store.mjs').Store} store */
  constructor(store, { token = 'hub-token', keyed = true, searchLag = 0 } = {}) {
    this.store = store
    this.token = token
    this.searchLag = searchLag
    this.properties = { company: [...properties.company], person: [...properties.person] }
    if (keyed) for (const own of Object.values(this.properties)) own.push(text(KEY, 'Prospect key', { hasUniqueValue: true, hubspotDefined: false })) // prettier-ignore
  }

  keyField = KEY
  objects = ['company', 'person']

  writeKey({ method, path, body }) {
    if (method === 'DELETE') return path
    return /batch\/(?:upsert|update)$/.test(path) ? body.inputs.map(({ id }) => id).join(' ') : undefined
  }

  /** @param {{ method: string, path: string, headers: Record<string, string>, body?: any }} call */
  answer({ method, path, headers, body }) {
    if (headers['authorization'] !== `Bearer ${this.token}`)
      return error(401, 'INVALID_AUTHENTICATION', 'Authentication credentials not found.')
    if (path === '/account-info/v3/details') return json({ portalId: 4242, uiDomain: 'app.hubspot.example' })
    const parts = path.split('/').filter(Boolean)
    if (parts[1] === 'v4') return this.#associations(parts.at(-1), path, body)
    const object = OBJECTS[parts[3]] ?? OBJECTS[parts[2]] ?? OBJECTS[parts[3]]
    if (parts[2] === 'properties') return this.#property(method, OBJECTS[parts[3]], body)
    if (!object) return error(404, 'OBJECT_NOT_FOUND', 'No such object.')
    if (method === 'DELETE') return this.store.remove(object, parts[4]) ? { status: 204, headers: {}, text: '' } : error(404, 'OBJECT_NOT_FOUND', 'gone') // prettier-ignore
    if (parts[4] === 'search') return this.#search(object, body)
    if (parts[5] === 'read') return this.#read(object, body)
    return this.#write(object, parts[5], body)
  }

  #property(method, object, body) {
    if (method === 'GET') return json({ results: this.properties[object] })
    this.properties[object].push({ options: [], ...body })
    return { ...json(body), status: 201 }
  }

  #search(object, { filterGroups, limit = 100, after = '0' }) {
    const seen = this.store.all(object).filter(({ createdAt }) => Date.parse(createdAt) <= this.store.now() - this.searchLag) // prettier-ignore
    const matches = ({ values }) =>
      filterGroups.some(
        ({ filters }) =>
        filters.every(({ propertyName, values: wanted }) => wanted.includes(String(values[propertyName] ?? '').toLowerCase())), // prettier-ignore
      )
    const found = seen.filter(matches)
    const page = found.slice(Number(after), Number(after) + limit)
    const next = Number(after) + limit < found.length ? { paging: { next: { after: String(Number(after) + limit) } } } : {} // prettier-ignore
    return json({ total: found.length, results: page.map(shown), ...next })
  }

  #read(object, { inputs, idProperty }) {
    const all = this.store.all(object)
    const found = inputs.flatMap(({ id }) => (idProperty ? all.filter(({ values }) => same(values[idProperty], id)) : (this.store.get(object, id) ?? []))) // prettier-ignore
    const results = [...new Set(found)].map(shown)
    if (results.length === inputs.length) return json(batch(results))
    const missing = inputs.filter(({ id }) => !found.some((record) => record.id === id || same(record.values[idProperty], id))) // prettier-ignore
    return { ...json({ ...batch(results), numErrors: 1, errors: [{ category: 'OBJECT_NOT_FOUND', message: 'Could not get some objects', context: { ids: missing.map(({ id }) => id) } }] }), status: 207 } // prettier-ignore
  }

  #write(object, how, { inputs }) {
    const results = []
    const errors = []
    const names = new Set(this.properties[object].map(({ name }) => name))
    for (const { properties: values } of inputs)
      for (const name of Object.keys(values))
        if (!names.has(name)) return error(400, 'VALIDATION_ERROR', `Property values were not valid: ${JSON.stringify([{ isValid: false, message: `Property "${name}" does not exist`, error: 'PROPERTY_DOESNT_EXIST', name }])}`) // prettier-ignore
    for (const input of inputs) {
      const { id, properties: values, objectWriteTraceId } = input
      const wrong = this.#wrong(object, values)
      if (wrong) {
        errors.push({ category: 'VALIDATION_ERROR', message: wrong, context: { objectWriteTraceId: [objectWriteTraceId] } }) // prettier-ignore
        continue
      }
      const old = how === 'update' ? this.store.get(object, id) : this.store.all(object).find((record) => record.values[KEY] === id) // prettier-ignore
      const holder = values.email && this.store.all(object).find((record) => same(record.values.email, values.email)) // prettier-ignore
      if (how === 'update' && !old) {
        errors.push({ category: 'OBJECT_NOT_FOUND', message: 'No such record', context: { id: [id] } })
      } else if (object === 'person' && holder && holder !== old) {
        errors.push({ category: 'CONFLICT', message: `Contact already exists. Existing ID: ${holder.id}`, context: { objectWriteTraceId: [objectWriteTraceId] } }) // prettier-ignore
      } else {
        const record = old ? this.store.update(object, old.id, values) : this.store.create(object, values)
        results.push({ ...shown(record), new: !old, objectWriteTraceId })
      }
    }
    // In no guaranteed order.
    results.reverse()
    return errors.length === 0
      ? json(batch(results))
      : { ...json({ ...batch(results), numErrors: errors.length, errors }), status: 207 }
  }

  #wrong(object, values) {
    for (const { name, type, options } of this.properties[object]) {
      const value = values[name]
      if (value === undefined || value === '') continue
      if (type === 'number' && !Number.isFinite(Number(value)))
        return `Property values were not valid: ${JSON.stringify([{ isValid: false, message: `${value} was not a valid number.`, error: 'INVALID_INTEGER', name }])}`
      if (type === 'enumeration' && !options.some((option) => option.value === value)) return `Property values were not valid: ${JSON.stringify([{ isValid: false, message: `${value} was not one of the allowed options`, error: 'INVALID_OPTION', name }])}` // prettier-ignore
    }
    return undefined
  }

  #associations(how, path, { inputs }) {
    if (how === 'read')
      return json({
        results: inputs.flatMap(({ id }) => {
          const to = [...this.store.ties].filter((tie) => tie.startsWith(`${id}>`))
          return to.length === 0 ? [] : [{ from: { id }, to: to.map((tie) => ({ toObjectId: tie.split('>')[1], associationTypes: [] })) }] // prettier-ignore
        }),
      })
    for (const { from, to } of inputs)
      for (const each of [to].flat()) {
        const tie = `${from.id}>${each.id}`
        if (how === 'archive') this.store.ties.delete(tie)
        else if (this.store.get('person', from.id) && this.store.get('company', each.id))
          this.store.ties.add(tie)
      }
    return how === 'archive'
      ? { status: 204, headers: {}, text: '' }
      : json({ results: [], status: 'COMPLETE' })
  }
}

const json = (body) => ({ status: 200, headers: { 'content-type': 'application/json' }, body })
const error = (status, category, message) => ({ status, headers: {}, body: { status: 'error', category, message, correlationId: 'c0ffee' } }) // prettier-ignore
const batch = (results) => ({ status: 'COMPLETE', startedAt: '', completedAt: '', results })
const same = (a, b) =>
  String(a ?? '').toLowerCase() === String(b ?? '').toLowerCase() && String(b ?? '') !== ''

function shown({ id, values, createdAt, modifiedAt }) {
  return { id, properties: values, createdAt, updatedAt: modifiedAt, archived: false }
}
