import { createHash } from 'node:crypto'

// A fake Salesforce: the endpoints that its connector uses, on records in memory, and sessions with single-use refresh
// tokens.

const OBJECTS = { Account: 'company', Contact: 'person' }
const KEY = 'Prospect_Key__c'
const field = (name, type = 'string', more = {}) => ({ name, label: name, type, length: 255, createable: true, updateable: true, nillable: true, custom: false, ...more }) // prettier-ignore
const industries = ['Manufacturing', 'Energy'].map((value) => ({ value, label: value, active: true }))
const OWN = {
  company: [field('Id', 'id', { createable: false }), field('Name', 'string', { nillable: false }), field('Website', 'url'), field('Industry', 'picklist', { picklistValues: industries }), field('Description', 'textarea', { length: 32000 }), field('NumberOfEmployees', 'int', { length: 0 }), field('Phone', 'phone', { length: 40 }), field('BillingStreet', 'textarea'), field('BillingCity', 'string', { length: 40 }), field('BillingState'), field('BillingPostalCode', 'string', { length: 20 }), field('BillingCountry')], // prettier-ignore
  person: [field('Id', 'id', { createable: false }), field('Name', 'string', { createable: false }), field('FirstName', 'string', { length: 40 }), field('LastName', 'string', { length: 80, nillable: false }), field('Title', 'string', { length: 128 }), field('Email', 'email', { length: 80 }), field('Phone', 'phone', { length: 40 }), field('Description', 'textarea', { length: 32000 }), field('AccountId', 'reference')], // prettier-ignore
}

export class Salesforce {
  #made = 0

  /** @param {import('./store.mjs').Store} store */
  constructor(store, { keyed = true, pageSize = 3 } = {}) {
    this.store = store
    this.pageSize = pageSize
    this.fields = JSON.parse(JSON.stringify(OWN))
    if (keyed) for (const own of Object.values(this.fields)) own.push(field(KEY, 'string', { externalId: true, unique: true, custom: true })) // prettier-ignore
  }

  objects = ['company', 'person']
  keyField = KEY
  clientId = 'client-1'
  /** Each is single-use; `signed-in` stands for any number of sign-ins. */
  refresh = new Set(['signed-in'])
  sessions = new Set()
  pages = new Map()

  writeKey({ method, path, body }) {
    if (method === 'GET' || path.startsWith('/services/oauth2/')) return undefined
    return body?.records?.map((record) => record[KEY] ?? record.id).join() ?? path
  }

  /** @param {{ method: string, path: string, headers: Record<string, string>, body?: any, form?: Record<string, string> }} call */
  answer({ method, path, headers, body, form }) {
    if (path.startsWith('/services/oauth2/authorize?'))
      return this.#authorize(new URL(path, 'http://salesforce.example').searchParams)
    if (path === '/services/oauth2/token') return this.#token(form)
    if (!this.sessions.has(headers['authorization'])) return refused(401, 'INVALID_SESSION_ID', 'Session expired or invalid') // prettier-ignore
    const url = new URL(path, 'http://salesforce.example')
    const [what, name, id] = url.pathname.split('/').slice(4)
    if (what === 'query') return this.#query(name, url.searchParams.get('q'))
    if (what === 'composite') return this.#collection(body, OBJECTS[id], url.pathname.split('/')[7], headers)
    const object = OBJECTS[name]
    if (id === 'describe') return json({ name, fields: this.fields[object] })
    if (method === 'DELETE') return this.store.remove(object, id) ? { status: 204, headers: {}, text: '' } : refused(404, 'NOT_FOUND', 'The requested resource does not exist') // prettier-ignore
    return refused(404, 'NOT_FOUND', 'The requested resource does not exist')
  }

  /** The consent page: this one agrees at once, and redirects with a code. */
  #authorize(query) {
    const code = `code-${this.asked.size + 1}`
    this.asked.set(code, query)
    const back = new URL(query.get('redirect_uri'))
    back.searchParams.set('code', code)
    back.searchParams.set('state', query.get('state'))
    return { status: 302, headers: { location: back.href }, text: '' }
  }

  /** The challenge of each code that was issued. */
  asked = new Map()

  #isProof({ code, code_verifier, redirect_uri, client_secret }) {
    const asked = this.asked.get(code)
    this.asked.delete(code)
    const challenge = createHash('sha256')
      .update(code_verifier ?? '')
      .digest('base64url')
    return client_secret === undefined && challenge === asked?.get('code_challenge') && redirect_uri === asked.get('redirect_uri') // prettier-ignore
  }

  #token(form) {
    const { grant_type, client_id, refresh_token } = form
    const wrong = (error) => ({ status: 400, headers: {}, body: { error, error_description: 'expired access/refresh token' } }) // prettier-ignore
    if (client_id !== this.clientId) return wrong('invalid_client_id')
    if (grant_type === 'authorization_code' && !this.#isProof(form)) return wrong('invalid_grant')
    if (grant_type === 'refresh_token' && !this.#takes(refresh_token)) return wrong('invalid_grant')
    this.#made += 1
    const token = { access_token: `session-${this.#made}`, refresh_token: `refresh-${this.#made}` }
    this.sessions = new Set([`Bearer ${token.access_token}`])
    this.refresh.add(token.refresh_token)
    return json({ ...token, token_type: 'Bearer', instance_url: 'https://sales.my.salesforce.com' })
  }

  #takes(token) {
    return token === 'signed-in' ? this.refresh.has(token) : this.refresh.delete(token)
  }

  #query(locator, soql) {
    const rows = locator === undefined ? this.#rows(soql) : this.pages.get(locator)
    const rest = rows.slice(this.pageSize)
    const next = `01g${this.pages.size}-${this.pageSize}`
    if (rest.length > 0) this.pages.set(next, rest)
    return json({ totalSize: rows.length, done: rest.length === 0, records: rows.slice(0, this.pageSize), ...(rest.length > 0 ? { nextRecordsUrl: `/services/data/v62.0/query/${next}` } : {}) }) // prettier-ignore
  }

  #rows(soql) {
    const [, names, type, where] = /^SELECT (.+?) FROM (\w+)(?: WHERE (.+)| LIMIT 1)$/s.exec(soql)
    if (type === 'Organization') return [{ Name: 'Sales Ltd' }]
    const object = OBJECTS[type]
    const tests = conditionsIn(where)
    const shown = this.store.all(object).map((record) => this.#shown(object, record))
    return shown
      .filter((row) => tests.some((holds) => holds(row)))
      .map((row) => Object.fromEntries(names.split(',').map((name) => (name.includes('.') ? [name.split('.')[0], row.Account ?? null] : [name, row[name] ?? null])))) // prettier-ignore
  }

  #shown(object, { id, values, createdAt, modifiedAt }) {
    const time = (iso) => iso.replace('Z', '+0000')
    const account = this.store.get('company', values.AccountId)
    return {
      ...values,
      Id: id,
      CreatedDate: time(createdAt),
      LastModifiedDate: time(modifiedAt),
      ...(object === 'person' ? { Name: [values.FirstName, values.LastName].filter(Boolean).join(' '), Account: account ? { Name: account.values.Name } : null } : {}), // prettier-ignore
    }
  }

  #collection({ records }, object, key, headers) {
    if (records.length > 200) return refused(400, 'LIMIT_EXCEEDED', 'record limit reached')
    return json(records.map((record) => this.#write(object ?? OBJECTS[record.attributes.type], key, record, headers))) // prettier-ignore
  }

  #write(object, key, { attributes, id, ...values }, headers) {
    void attributes
    const wrong = (statusCode, message, ...fields) => ({ success: false, created: false, errors: [{ statusCode, message, fields }] }) // prettier-ignore
    const known = new Map(this.fields[object].map((each) => [each.name, each]))
    for (const [name, value] of Object.entries(values)) {
      const own = known.get(name)
      if (!own) return wrong('INVALID_FIELD', `No such column '${name}' on entity`, name)
      if (typeof value === 'string' && own.length > 0 && value.length > own.length) return wrong('STRING_TOO_LONG', `${name}: data value too large`, name) // prettier-ignore
      if (own.type === 'picklist' && value !== null && !own.picklistValues.some((each) => each.value === value)) return wrong('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', 'bad value for restricted picklist field', name) // prettier-ignore
      if (own.type === 'int' && value !== null && !Number.isInteger(value)) return wrong('JSON_PARSER_ERROR', 'Cannot deserialize instance of int', name) // prettier-ignore
    }
    if (values.AccountId && !this.store.get('company', values.AccountId)) return wrong('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id') // prettier-ignore
    const old = id ?? this.store.all(object).find((record) => record.values[KEY] === values[key])?.id
    if (id !== undefined && !this.store.get(object, id))
      return wrong('ENTITY_IS_DELETED', 'entity is deleted')
    const required = object === 'company' ? 'Name' : 'LastName'
    if (old === undefined && !values[required]) return wrong('REQUIRED_FIELD_MISSING', `Required fields are missing: [${required}]`, required) // prettier-ignore
    const allowed = /allowSave=true/.test(headers['sforce-duplicate-rule-header'] ?? '')
    const alike = (record) => object === 'person' && values.Email && record.values.Email === values.Email
    if (old === undefined && !allowed && this.store.all(object).some(alike)) return wrong('DUPLICATES_DETECTED', 'Use one of these records?') // prettier-ignore
    const record = old === undefined ? this.store.create(object, values) : this.store.update(object, old, values) // prettier-ignore
    return { id: record.id, success: true, created: old === undefined, errors: [] }
  }
}

/** `A = 'x' OR B IN ('y','z') OR C LIKE '%w%'` as case-insensitive tests of a row. */
function conditionsIn(where) {
  const plain = (text) => text.replace(/\\(.)/g, '$1').toLowerCase()
  const found = [
    ...where.matchAll(/(\w+) (=|IN|LIKE) (\((?:'(?:\\.|[^'\\])*',?)+\)|'(?:\\.|[^'\\])*')(?: OR |$)/g),
  ]
  if (found.map(([all]) => all).join('') !== where) throw new Error(`not understood: ${where}`)
  return found.map(([, name, operator, value]) => {
    const texts = [...value.matchAll(/'((?:\\.|[^'\\])*)'/g)].map(([, text]) => text)
    if (operator === 'LIKE') return (row) => String(row[name] ?? '').toLowerCase().includes(plain(texts[0].replace(/^%|%$/g, ''))) // prettier-ignore
    return (row) => row[name] != null && texts.some((text) => String(row[name]).toLowerCase() === plain(text))
  })
}

const json = (body) => ({ status: 200, headers: { 'content-type': 'application/json', 'sforce-limit-info': 'api-usage=18/15000' }, body }) // prettier-ignore
const refused = (status, errorCode, message) => ({ status, headers: {}, body: [{ errorCode, message }] })
