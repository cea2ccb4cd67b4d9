// A fake Twenty: the REST endpoints that its connector uses, on records in memory.

const KEY = 'prospectKey'
const OBJECTS = { companies: 'company', people: 'person' }
const VERB = { company: 'Company', person: 'Person' }
const field = (name, type, more = {}) => ({ id: `f-${name}`, name, label: name, type, isCustom: false, isActive: true, isSystem: false, ...more }) // prettier-ignore

const COMPANY = [
  field('id', 'UUID', { isSystem: true }),
  field('name', 'TEXT'),
  field('domainName', 'LINKS'),
  field('employees', 'NUMBER'),
  field('linkedinLink', 'LINKS'),
  field('address', 'ADDRESS'),
  field('tier', 'SELECT', { isCustom: true, options: [{ value: 'A', label: 'First' }, { value: 'B', label: 'Second' }] }), // prettier-ignore
]
const PERSON = [
  field('id', 'UUID', { isSystem: true }),
  field('name', 'FULL_NAME'),
  field('emails', 'EMAILS'),
  field('phones', 'PHONES'),
  field('jobTitle', 'TEXT'),
  field('linkedinLink', 'LINKS'),
  field('company', 'RELATION'),
]

export class Twenty {
  /** @param {import('./store.mjs').Store} store */
  constructor(store, { token = 'twenty-key', keyed = true } = {}) {
    this.store = store
    this.authorization = `Bearer ${token}`
    const own = keyed ? [field(KEY, 'TEXT', { isCustom: true })] : []
    this.fields = { company: [...COMPANY, ...own], person: [...PERSON, ...own] }
  }

  objects = ['company', 'person']
  keyField = KEY

  writeKey({ method, path, body }) {
    return method === 'GET' ? undefined : (body?.[KEY] ?? path.split('?')[0])
  }

  /** @param {{ method: string, path: string, headers: Record<string, string>, body?: any }} call */
  answer({ method, path, headers, body }) {
    if (headers['authorization'] !== this.authorization) return failed(401, 'Unauthorized', 'Token invalid.')
    const url = new URL(path, 'https://twenty.example')
    const [, , collection, id] = url.pathname.split('/')
    if (collection === 'metadata') return this.#metadata(method, body)
    const object = OBJECTS[collection]
    if (!object) return failed(400, 'BadRequestException', `object '${collection}' not found`)
    if (method === 'GET') return this.#list(object, collection, url.searchParams)
    if (method === 'DELETE') {
      if (url.searchParams.get('soft_delete') !== 'false') throw new Error('It would lie in the bin.')
      return this.store.remove(object, id) ? json(200, { [`delete${VERB[object]}`]: { id } }) : failed(404, 'NotFoundException', 'Record not found') // prettier-ignore
    }
    const strange = Object.keys(body).find((name) => name !== 'companyId' && !this.fields[object].some((each) => each.name === name)) // prettier-ignore
    if (strange)
      return failed(400, 'BadRequestException', `Object ${object} doesn't have any "${strange}" field.`)
    const wrong = Object.keys(body).filter((name) => this.fields[object].find((each) => each.name === name)?.type === 'PHONES').map((name) => phoned(body, name)).find(Boolean) // prettier-ignore
    if (wrong) return failed(400, 'BadRequestException', wrong)
    if (method === 'POST') {
      const taken = body.emails?.primaryEmail && this.store.all('person').some(({ values }) => values.emails?.primaryEmail === body.emails.primaryEmail) // prettier-ignore
      if (taken) return failed(400, 'BadRequestException', 'Duplicate Emails. Please set a unique one.')
      return json(201, { [`create${VERB[object]}`]: this.#shown(this.store.create(object, stored(body))) })
    }
    const record = this.store.update(object, id, stored(body))
    return record ? json(200, { [`update${VERB[object]}`]: this.#shown(record) }) : failed(404, 'NotFoundException', 'Record not found') // prettier-ignore
  }

  #metadata(method, body) {
    if (method === 'GET') return json(200, { objects: this.objects.map((name) => ({ id: `o-${name}`, nameSingular: name, fields: this.fields[name] })) }) // prettier-ignore
    this.fields[body.objectMetadataId.slice(2)].push(field(body.name, body.type, { isCustom: true }))
    return json(201, { createOneField: { id: `f-${body.name}` } })
  }

  #list(object, collection, query) {
    const test = testOf(query.get('filter') ?? '')
    const all = this.store.all(object).map((record) => this.#shown(record)).filter(test) // prettier-ignore
    const from = Number(query.get('starting_after') ?? 0)
    const rows = all.slice(from, from + Number(query.get('limit') ?? 60))
    const end = from + rows.length
    return { ...json(200, { [collection]: rows }), body: { data: { [collection]: rows }, totalCount: all.length, pageInfo: { hasNextPage: end < all.length, startCursor: String(from), endCursor: String(end) } } } // prettier-ignore
  }

  #shown({ id, values, createdAt, modifiedAt }) {
    return { ...values, id, createdAt, updatedAt: modifiedAt }
  }
}

const CODES = { '+49': 'DE', '+48': 'PL', '+98': 'IR' }

/**
 * Splits a number as the server does, or reports what is wrong with it. Additional numbers that are not named are removed.
 */
function phoned(body, name) {
  const { primaryPhoneNumber: number, primaryPhoneCallingCode: calling, primaryPhoneCountryCode: country, additionalPhones } = body[name] ?? {} // prettier-ignore
  const others = { additionalPhones: additionalPhones?.length > 0 ? additionalPhones : null }
  if (!number) return void (body[name] = others)
  const code = number.startsWith('+') ? Object.keys(CODES).find((each) => number.startsWith(each)) : calling
  if (!code || !/^\d{5,}$/.test(number.replace(code, '').replace(/[\s()-]/g, ''))) return `Provided phone number is invalid ${number}` // prettier-ignore
  if (calling && calling !== code) return 'Provided and inferred calling code are conflicting'
  if (country && country !== CODES[code]) return 'Provided and inferred country code are conflicting'
  body[name] = { primaryPhoneNumber: number.replace(code, '').replace(/[\s()-]/g, ''), primaryPhoneCallingCode: code, primaryPhoneCountryCode: CODES[code], ...others } // prettier-ignore
}

/** Cleared parts are empty strings there. */
function stored(body) {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, value && typeof value === 'object' && !Array.isArray(value) ? emptied(value) : value])) // prettier-ignore
}
function emptied(parts) {
  const full = Object.entries(parts).filter(([, value]) => value !== null && value !== '')
  return full.length === 0 ? null : Object.fromEntries(full)
}

/** `or(a[eq]:"x",and(b[ilike]:"y",c[ilike]:"z"))` */
function testOf(filter) {
  if (filter === '') return () => true
  const group = /^(or|and)\((.*)\)$/s.exec(filter)
  if (group) {
    const tests = parted(group[2]).map(testOf)
    return (row) => (group[1] === 'or' ? tests.some((test) => test(row)) : tests.every((test) => test(row)))
  }
  const [, path, how, value] = /^([\w.]+)\[(\w+)\]:"(.*)"$/s.exec(filter)
  const wanted = value.toLowerCase()
  return (row) => {
    const own = String(path.split('.').reduce((at, part) => at?.[part], row) ?? '')
    if (how === 'eq') return own === value
    const bare = wanted.replace(/^%|%$/g, '')
    return wanted.startsWith('%') ? own.toLowerCase().includes(bare) : own.toLowerCase() === wanted
  }
}

function parted(list) {
  const parts = []
  let [depth, quoted, from] = [0, false, 0]
  for (const [at, sign] of [...list].entries()) {
    if (sign === '"') quoted = !quoted
    else if (!quoted && sign === '(') depth += 1
    else if (!quoted && sign === ')') depth -= 1
    else if (!quoted && depth === 0 && sign === ',') {
      parts.push(list.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, list.slice(from)]
}

const json = (status, data) => ({ status, headers: { 'content-type': 'application/json' }, body: { data } })
const failed = (status, error, message) => ({ status, headers: {}, body: { statusCode: status, error, messages: [message] } }) // prettier-ignore
