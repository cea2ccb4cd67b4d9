// A fake Tryton: JSON-RPC answers as observed from trytond 6.0 (tests/readers/tryton.test.ts asks a real one).

const SESSION = `Session ${Buffer.from('export:1:t0ken').toString('base64')}`
const ROWS = ['contact_mechanisms', 'addresses', 'identifiers']
const PARTY = 'model.party.party.'

export class Tryton {
  #rowId = 0

  /** @param {import('./store.mjs').Store} store */
  constructor(store) {
    this.store = store
  }

  isPhone = () => true
  keyField = 'code'
  objects = ['company', 'person']

  /** Key of the records that a request writes; undefined for a read. */
  writeKey({ body }) {
    if (!/party\.(?:create|write|delete)$/.test(body?.method ?? '')) return undefined
    const [first] = body.params
    return body.method.endsWith('create') ? first.map(({ code }) => code).join() : JSON.stringify(first)
  }

  /** @param {{ method: string, path: string, headers: Record<string, string>, body?: any }} call */
  answer({ path, headers, body }) {
    if (path !== '/firm/') return { status: 404, headers: {}, text: '' }
    if (body.method === 'common.db.login')
      return body.params[0] === 'export' && body.params[1].password === 'secret' ? json(1, 't0ken') : { status: 401, headers: {}, text: '' } // prettier-ignore
    if (headers['authorization'] !== SESSION) return { status: 401, headers: {}, text: '' }
    if (body.method === 'model.res.user.get_preferences') return said({ name: 'Export' })
    if (body.method.endsWith('.fields_get')) return said({ street: { string: 'Street' } })
    if (body.method === 'model.country.country.search_read') return said([{ id: 7, name: 'Germany' }])
    const work = { search_read: this.#search, create: this.#create, write: this.#write, delete: this.#delete }[body.method.slice(PARTY.length)] // prettier-ignore
    return work.call(this, body.params)
  }

  #all() {
    return this.objects.flatMap((object) => this.store.all(object).map((record) => ({ object, record })))
  }

  #search([domain, offset, limit]) {
    const rows = this.#all()
      .map(({ record: { id, values, createdAt, modifiedAt } }) => ({
        id: Number(id),
        ...values,
        active: true,
        create_date: timeOf(createdAt),
        write_date: createdAt === modifiedAt ? null : timeOf(modifiedAt),
        _timestamp: String(Date.parse(modifiedAt) / 1000),
        ...Object.fromEntries(ROWS.map((name) => [`${name}.`, values[name] ?? []])),
      }))
      .filter((row) => holds(row, domain))
      .sort((a, b) => a.id - b.id)
    return said(rows.slice(offset, offset + limit))
  }

  #create([parties]) {
    const codes = new Set(this.#all().map(({ record }) => record.values.code))
    if (parties.some(({ code }) => codes.has(code))) return refused('The code on party must be unique.')
    const wrong = parties.map((party) => this.#badPhone(party)).find(Boolean)
    if (wrong) return wrong
    const ids = parties.map((party) => {
      const object = party.code.includes('.') ? 'person' : 'company'
      return Number(this.store.create(object, this.#applied({}, party)).id)
    })
    return said(ids)
  }

  #write(params) {
    const pairs = Array.from({ length: (params.length - 1) / 2 }, (_, at) => [params[at * 2][0], params[at * 2 + 1]]) // prettier-ignore
    const known = pairs.map(([id]) => this.#all().find(({ record }) => record.id === String(id)))
    if (known.includes(undefined)) return refused('You are trying to write to records "9" of "Party" that don\'t exist anymore.') // prettier-ignore
    const stamps = params.at(-1)._timestamp ?? {}
    if (known.some(({ record }) => ![undefined, String(Date.parse(record.modifiedAt) / 1000)].includes(stamps[`party.party,${record.id}`]))) return { status: 200, headers: {}, body: { id: 1, error: ['ConcurrencyException', 'Records were modified in the meanwhile'] } } // prettier-ignore
    const wrong = pairs.map(([, party]) => this.#badPhone(party)).find(Boolean)
    if (wrong) return wrong
    for (const [at, { object, record }] of known.entries())
      this.store.update(object, record.id, this.#applied(record.values, pairs[at][1]))
    return said(null)
  }

  #delete([[id]]) {
    for (const object of this.objects) this.store.remove(object, String(id))
    return said(null)
  }

  /** Where the server has a library for phone numbers it takes no other ones. */
  #badPhone({ name, contact_mechanisms: rows = [] }) {
    const bad = rows.flatMap(([what, about]) => (what === 'create' ? about : [])).find(({ type, value }) => type === 'phone' && !this.isPhone(value)) // prettier-ignore
    return bad && refused(`The phone number "${bad.value}" for party "${name}" is not valid.`)
  }

  #applied(values, party) {
    const next = { ...party }
    for (const name of ROWS) {
      if (!party[name]) continue
      let rows = values[name] ?? []
      for (const [what, about, change] of party[name]) {
        if (what === 'create') rows = [...rows, ...about.map((row) => ({ id: ++this.#rowId, ...row }))]
        if (what === 'write') rows = rows.map((row) => (about.includes(row.id) ? { ...row, ...change } : row))
        if (what === 'delete') rows = rows.filter((row) => !about.includes(row.id))
      }
      next[name] = rows
    }
    return next
  }
}

const said = (result) => ({ status: 200, headers: { 'content-type': 'application/json' }, body: { id: 1, result } }) // prettier-ignore
const json = (...result) => said(result)
const refused = (message) => ({ status: 200, headers: {}, body: { id: 1, error: ['UserError', [message, '', null]] } }) // prettier-ignore

function timeOf(iso) {
  const [year, month, day, hour, minute, second] = iso.match(/\d+/g).map(Number)
  return { __class__: 'datetime', year, month, day, hour, minute, second, microsecond: 0 }
}

function holds(row, clause) {
  const [name, operator, value] = clause
  if (name === 'OR') return clause.slice(1).some((each) => holds(row, each))
  if (Array.isArray(name) || name === undefined) return clause.every((each) => holds(row, each))
  if (operator === 'where') return row[name].some((each) => holds(each, value))
  const own = name === 'identifiers.code' ? (row.identifiers ?? []).map(({ code }) => code) : [row[name]]
  if (operator === 'in') return own.some((each) => value.includes(each))
  if (operator === '=') return own[0] === value
  const pattern = value.replace(/\\(.)|%|[.*+?^${}()|[\]\\]/g, (met, escaped) => (met === '%' ? '.*' : `\\${escaped ?? met}`)) // prettier-ignore
  return new RegExp(`^${pattern}$`, 'i').test(own[0] ?? '')
}
