// An invented EspoCRM: what its REST API answers, as recorded of a real one, on records in memory.

const ENTITIES = { Account: 'company', Contact: 'person' }
const KEY = 'cProspectKey'
const field = (type, more = {}) => ({ type, ...more })
const INDUSTRIES = ['', 'Manufacturing', 'Software', 'Consulting', 'Energy', 'Transportation']

const account = {
  name: field('varchar', { maxLength: 249, required: true }),
  website: field('url'),
  emailAddress: field('email'),
  phoneNumber: field('phone'),
  industry: field('enum', { options: INDUSTRIES }),
  description: field('text'),
  billingAddress: field('address'),
  billingAddressCity: field('varchar', { maxLength: 100 }),
  createdAt: field('datetime', { readOnly: true }),
}
const contact = {
  name: field('personName'),
  firstName: field('varchar', { maxLength: 100 }),
  lastName: field('varchar', { maxLength: 100, required: true }),
  title: field('varchar', { maxLength: 100 }),
  emailAddress: field('email'),
  phoneNumber: field('phone'),
  description: field('text'),
  account: field('link'),
}

export class EspoCrm {
  /** @param {import('./store.mjs').Store} store */
  constructor(store, { key = 'espo-key', keyed = true } = {}) {
    this.store = store
    this.key = key
    /** What the role of the API user takes away, by entity and field. */
    this.forbidden = { Account: [], Contact: [] }
    /** `recordListMaxSizeLimit` of the configuration. */
    this.mostRows = 200
    /** `maxSelectTextAttributeLengthForList` of the configuration: lists cut long texts without a word. */
    this.mostText = 10_000
    /** Marks belong to the address, whoever has it: out of the mail, void, what kind of phone. */
    this.marks = new Map()
    this.fields = { Account: { ...account }, Contact: { ...contact } }
    if (keyed) for (const fields of Object.values(this.fields)) fields[KEY] = field('varchar', { maxLength: 100, isCustom: true }) // prettier-ignore
  }

  keyField = KEY
  objects = ['company', 'person']

  /** Key of the record that a call writes; undefined for a reading. */
  writeKey({ method, path, body }) {
    return method === 'GET' ? undefined : (body?.[KEY] ?? path)
  }

  /** @param {{ method: string, path: string, headers: Record<string, string>, body?: any }} call */
  answer(call) {
    const url = new URL(call.path, 'http://espo.example')
    const [, , , entity, id] = url.pathname.split('/')
    if (entity === 'Admin') return this.#makeField(call, url)
    if (call.headers['x-api-key'] !== this.key) return { status: 401, headers: {}, text: '' }
    if (entity === 'App') return json({ user: { userName: 'dossier', name: 'Dossier Export', type: 'api' }, acl: this.#acl() }) // prettier-ignore
    if (entity === 'Metadata') return this.#metadata(url.searchParams.get('key').split('.').slice(1))
    const object = ENTITIES[entity]
    if (!object) return refused(404, 'Not found.')
    if (call.method === 'GET') return id ? this.#one(entity, object, id) : this.#list(entity, object, url)
    if (call.method === 'POST') return this.#create(entity, object, call)
    if (call.method === 'PUT') return this.#update(entity, object, id, call)
    return this.store.remove(object, id) ? json(true) : refused(404, `Record ${id} not found.`)
  }

  #metadata([entity, , field, part]) {
    const fields = this.fields[entity] ?? {}
    return json((field === undefined ? fields : fields[field]?.[part]) ?? null)
  }

  #acl() {
    const no = { read: 'no', edit: 'no' }
    const fieldTable = Object.entries(this.forbidden).map(([entity, names]) => [entity, Object.fromEntries(names.map((name) => [name, no]))]) // prettier-ignore
    return { table: { Account: { create: 'yes', read: 'all', edit: 'all', delete: 'all' }, Contact: { create: 'yes', read: 'all', edit: 'all', delete: 'all' } }, fieldTable: Object.fromEntries(fieldTable) } // prettier-ignore
  }

  #makeField({ headers, body }, url) {
    if (headers['authorization'] !== `Basic ${Buffer.from('admin:secret').toString('base64')}`)
      return { status: 403, headers: {}, text: '' }
    this.fields[url.pathname.split('/').at(-1)][`c${body.name[0].toUpperCase()}${body.name.slice(1)}`] = field('varchar', { maxLength: body.maxLength, isCustom: true }) // prettier-ignore
    return json({ type: 'varchar', isCustom: true })
  }

  #one(entity, object, id) {
    const record = this.store.get(object, id)
    return record ? json(this.#seen(entity, this.#shown(object, record))) : refused(404, `Record ${id} not found.`) // prettier-ignore
  }

  #seen(entity, row) {
    return Object.fromEntries(Object.entries(row).filter(([name]) => !this.forbidden[entity].includes(name)))
  }

  #list(entity, object, url) {
    const where = nested(url.searchParams).where ?? {}
    const maxSize = Number(url.searchParams.get('maxSize') ?? 200)
    if (maxSize > this.mostRows) return refused(403, `Max size should not exceed ${this.mostRows}. Use offset and limit.`) // prettier-ignore
    if (JSON.stringify(where).match(/"attribute":"(\w+)"/g)?.some((each) => this.forbidden[entity].includes(each.slice(13, -1)))) return refused(403, 'Forbidden attribute in where.') // prettier-ignore
    const all = this.store.all(object).map((record) => this.#shown(object, record))
    const found = all.filter((row) => Object.values(where).every((condition) => holds(row, condition)))
    const offset = Number(url.searchParams.get('offset') ?? 0)
    // Lists never show the rows of e-mails and phones.
    const select = (url.searchParams.get('select') ?? '').split(',').filter((name) => !/Data$/.test(name) && !this.forbidden[entity].includes(name)) // prettier-ignore
    const list = found.slice(offset, offset + maxSize).map((row) => Object.fromEntries(['id', 'createdAt', ...select].flatMap((name) => (row[name] === undefined ? [] : [[name, this.fields[entity][name]?.type === 'text' ? row[name]?.slice(0, this.mostText) : row[name]]])))) // prettier-ignore
    return json({ total: found.length, list })
  }

  #create(entity, object, { headers, body }) {
    const wrong = this.#invalid(entity, body, true)
    if (wrong) return wrong
    const values = this.#withRows(this.#known(entity, body), {})
    if (headers['x-skip-duplicate-check'] !== 'true') {
      const same = this.store.all(object).filter(({ values: old }) => this.#resembles(object, old, values))
      if (same.length > 0)
        return { status: 409, headers: { 'x-status-reason': 'duplicate' }, body: same.map((record) => without(this.#shown(object, record), /Data$/)) } // prettier-ignore
    }
    return json(this.#seen(entity, this.#shown(object, this.store.create(object, values))))
  }

  #update(entity, object, id, { body }) {
    const wrong = this.#invalid(entity, body, false)
    if (wrong) return wrong
    const old = this.store.get(object, id)?.values ?? {}
    const record = this.store.update(object, id, this.#withRows(this.#known(entity, body), old))
    return record ? json(this.#seen(entity, this.#shown(object, record))) : refused(404, `Record ${id} not found.`) // prettier-ignore
  }

  /** One address alone takes the place of the first one; rows take the place of all, and set the marks of each address. */
  #withRows(values, old) {
    const made = { ...values }
    for (const name of ['emailAddress', 'phoneNumber']) {
      const data = `${name}Data`
      if (Array.isArray(values[data])) {
        for (const row of values[data])
          this.marks.set(row[name], { type: row.type ?? (name === 'phoneNumber' ? 'Office' : undefined), optOut: row.optOut === true, invalid: row.invalid === true }) // prettier-ignore
        made[data] = values[data].map((row) => this.#row(name, row[name], row.primary === true))
        made[name] = made[data].find(({ primary }) => primary)?.[name] ?? null
      } else if (name in values && values[name] !== (old[name] ?? null)) {
        const others = (old[data] ?? []).filter(({ primary }) => !primary)
        made[data] = [...(values[name] ? [this.#row(name, values[name], true)] : []), ...others]
      }
    }
    return made
  }

  #row(name, address, primary) {
    const { type, optOut = false, invalid = false } = this.marks.get(address) ?? (name === 'phoneNumber' ? { type: 'Office' } : {}) // prettier-ignore
    return { [name]: address, ...(type ? { type } : {}), primary, optOut, invalid }
  }

  #resembles(object, old, values) {
    const same = (name) => values[name] && old[name] && values[name] === old[name]
    if (values.emailAddress && addresses('emailAddress', old).includes(values.emailAddress.toLowerCase())) return true // prettier-ignore
    return object === 'company'
      ? same('name')
      : same('lastName') && (values.firstName ?? '') === (old.firstName ?? '')
  }

  /** A field that it does not know is dropped without a word. */
  #known(entity, body) {
    const own = (name) => name in this.fields[entity] || /^billingAddress/.test(name) || name === 'accountId' || /Data$/.test(name) // prettier-ignore
    return Object.fromEntries(Object.entries(body).filter(([name]) => own(name) && !this.forbidden[entity].includes(name))) // prettier-ignore
  }

  #invalid(entity, body, creating) {
    for (const [name, definition] of Object.entries(this.fields[entity])) {
      const value = body[name]
      if (creating && definition.required && !value) return invalid(entity, name, 'required')
      if (!value) continue
      if (definition.maxLength && value.length > definition.maxLength)
        return invalid(entity, name, 'maxLength')
      if (definition.options && !definition.options.includes(value)) return invalid(entity, name, 'valid')
      if (definition.type === 'email' && !/^\S+@\S+\.\S+$/.test(value)) return invalid(entity, name, 'emailAddress') // prettier-ignore
    }
    return undefined
  }

  #shown(object, { id, values, createdAt, modifiedAt }) {
    const time = (iso) => iso.replace('T', ' ').slice(0, 19)
    const account = values.accountId ? this.store.get('company', values.accountId) : undefined
    return {
      ...values,
      id,
      ...(object === 'person' ? { name: [values.firstName, values.lastName].filter(Boolean).join(' '), accountName: account?.values.name ?? null } : {}), // prettier-ignore
      createdAt: time(createdAt),
      modifiedAt: time(modifiedAt),
    }
  }
}

const without = (row, names) => Object.fromEntries(Object.entries(row).filter(([name]) => !names.test(name)))
const addresses = (name, values) => [values[name], ...(values[`${name}Data`] ?? []).map((row) => row[name])].filter(Boolean).map((each) => each.toLowerCase()) // prettier-ignore

const json = (body) => ({ status: 200, headers: { 'content-type': 'application/json' }, body })
const refused = (status, reason) => ({ status, headers: { 'x-status-reason': reason }, text: '' })

function invalid(entity, name, type) {
  return {
    status: 400,
    headers: {
      'x-status-reason': `Field validation failure; entityType: ${entity}, field: ${name}, type: ${type}.`,
    },
    body: { messageTranslation: { label: 'validationFailure', scope: null, data: { field: name, type } } },
  }
}

/** `where[0][type]=in` as PHP reads it. */
function nested(parameters) {
  const root = {}
  for (const [name, value] of parameters) {
    const path = name.split(/[[\]]+/).filter(Boolean)
    let at = root
    for (const part of path.slice(0, -1)) at = at[part] ??= {}
    at[path.at(-1)] = value
  }
  return root
}

function holds(row, { type, attribute, value }) {
  if (type === 'or') return Object.values(value).some((each) => holds(row, each))
  if (type === 'and') return Object.values(value).every((each) => holds(row, each))
  if (/^(?:emailAddress|phoneNumber)$/.test(attribute)) return addresses(attribute, row).includes(String(value).toLowerCase()) // prettier-ignore
  const own = String(row[attribute] ?? '').toLowerCase()
  if (type === 'in') return Object.values(value).some((each) => own === String(each).toLowerCase())
  if (type === 'contains') return own.includes(String(value).toLowerCase())
  return own === String(value).toLowerCase() && own !== ''
}
