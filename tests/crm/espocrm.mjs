// A fake EspoCRM: answers like the recorded ones of a real REST API, on records in memory.
import { Acl, ME } from './espocrm-acl.mjs'
import { Addresses, addresses } from './espocrm-addresses.mjs'
import { resembles, withCurrencies, wrongIn } from './espocrm-checks.mjs'
import { account, contact, field, holds, json, named, nested, refused, visible, without } from './espocrm-parts.mjs' // prettier-ignore

const ENTITIES = { Account: 'company', Contact: 'person', Lead: 'lead' }
const KEY = 'cProspectKey'
/** Apache accepts no longer request line. */
const LONGEST_LINE = 8190

export class EspoCrm {
  /** @param {import('./store.mjs').Store} store */
  constructor(store, { key = 'espo-key', keyed = true } = {}) {
    this.store = store
    this.key = key
    /** What the API user's role forbids, by entity and field. */
    this.forbidden = { Account: [], Contact: [], Lead: [] }
    /** The setting `recordListMaxSizeLimit`. */
    this.mostRows = 200
    /** The setting `maxSelectTextAttributeLengthForList`: lists silently truncate long texts. */
    this.mostText = 10_000
    /** Subfolder in which it is installed. */
    this.root = ''
    this.addresses = new Addresses()
    this.marks = this.addresses.marks
    this.acl = new Acl()
    /** Entities to which the API user's role gives no access. */
    this.closed = new Set()
    /**
     * `optimisticConcurrencyControl` of the entities: records have a version number, and an update may name the one it read.
     */
    this.versioned = false
    /** `updateDuplicateCheck` of the entities. */
    this.checksUpdates = false
    /** Labels of fields and options; undefined: the role may not read them. */
    this.labels = undefined
    this.fields = { Account: { ...account }, Contact: { ...contact } }
    if (keyed) for (const fields of Object.values(this.fields)) fields[KEY] = field('varchar', { maxLength: 100, isCustom: true }) // prettier-ignore
  }

  keyField = KEY
  objects = ['company', 'person']

  /** Key of the record that a request writes; undefined for a read. */
  writeKey({ method, path, body }) {
    return method === 'GET' ? undefined : (body?.[KEY] ?? path)
  }

  /** @param {{ method: string, path: string, headers: Record<string, string>, body?: any }} call */
  answer(call) {
    const url = new URL(call.path, 'http://espo.example')
    const [, , , entity, id] = url.pathname.slice(this.root.length).split('/')
    if (entity === 'Admin') return this.#makeField(call, url)
    if (call.path.length > LONGEST_LINE)
      return { status: 414, headers: { 'content-type': 'text/html' }, text: '' }
    if (call.headers['x-api-key'] !== this.key) return { status: 401, headers: {}, text: '' }
    if (entity === 'App') return json({ user: { id: ME, userName: 'dossier', name: 'Dossier Export', type: 'api' }, acl: this.#acl(), settings: { defaultCurrency: 'EUR' } }) // prettier-ignore
    if (entity === 'I18n') return this.labels ? json(this.labels) : refused(403, 'No access.')
    if (entity === 'Metadata') return this.#metadata(url.searchParams.get('key').split('.').slice(1))
    const object = ENTITIES[entity]
    if (!object) return refused(404, 'Not found.')
    if (this.closed.has(entity)) return refused(403, `No ${call.method === 'GET' ? 'read' : 'edit'} access.`)
    if (call.method === 'GET') return id ? this.#one(entity, object, id) : this.#list(entity, object, url)
    if (call.method === 'POST') return this.#create(entity, object, call)
    if (call.method === 'PUT') return this.#update(entity, object, id, call)
    return this.#remove(entity, object, id)
  }

  #remove(entity, object, id) {
    const record = this.store.get(object, id)
    if (!record) return refused(404, `Record ${id} not found.`)
    if (!this.acl.allows(entity, 'delete', record.values)) return refused(403, 'No delete access.')
    return json(this.store.remove(object, id))
  }

  #metadata([entity, , field, part]) {
    const fields = this.fields[entity] ?? {}
    return json((field === undefined ? fields : fields[field]?.[part]) ?? null)
  }

  #acl() {
    const no = { read: 'no', edit: 'no' }
    const fieldTable = Object.entries(this.forbidden).map(([entity, names]) => [entity, Object.fromEntries(names.map((name) => [name, no]))]) // prettier-ignore
    return { table: this.acl.table(), fieldTable: Object.fromEntries(fieldTable), assignmentPermission: this.acl.assignmentPermission } // prettier-ignore
  }

  #makeField({ headers, body }, url) {
    if (headers['authorization'] !== `Basic ${Buffer.from('admin:secret').toString('base64')}`)
      return { status: 403, headers: {}, text: '' }
    this.fields[url.pathname.split('/').at(-1)][`c${body.name[0].toUpperCase()}${body.name.slice(1)}`] = field('varchar', { maxLength: body.maxLength, isCustom: true }) // prettier-ignore
    return json({ type: 'varchar', isCustom: true })
  }

  #one(entity, object, id) {
    const record = this.store.get(object, id)
    if (record && !this.acl.allows(entity, 'read', record.values)) return refused(403, "No 'read' access.")
    return record ? json(visible(this.forbidden[entity], this.#whole(object, record))) : refused(404, `Record ${id} does not exist.`) // prettier-ignore
  }

  #list(entity, object, url) {
    const where = nested(url.searchParams).where ?? {}
    const maxSize = Number(url.searchParams.get('maxSize') ?? 200)
    if (maxSize > this.mostRows) return refused(403, `Max size should not exceed ${this.mostRows}. Use offset and limit.`) // prettier-ignore
    if (JSON.stringify(where).match(/"attribute":"(\w+)"/g)?.some((each) => this.forbidden[entity]?.includes(each.slice(13, -1)))) return refused(403, 'Forbidden attribute in where.') // prettier-ignore
    const all = named(this.store.all(object), where, KEY).filter(({ values }) => this.acl.allows(entity, 'read', values)).map((record) => this.#shown(object, record)) // prettier-ignore
    const found = all.filter((row) => Object.values(where).every((condition) => holds(row, condition)))
    const offset = Number(url.searchParams.get('offset') ?? 0)
    // Lists never contain the rows of e-mails and phones.
    const select = (url.searchParams.get('select') ?? '').split(',').filter((name) => !/Data$/.test(name) && !this.forbidden[entity]?.includes(name)) // prettier-ignore
    const list = found.slice(offset, offset + maxSize).map((row) => Object.fromEntries(['id', 'createdAt', ...select].flatMap((name) => (row[name] === undefined ? [] : [[name, this.fields[entity]?.[name]?.type === 'text' ? row[name]?.slice(0, this.mostText) : row[name]]])))) // prettier-ignore
    return json({ total: found.length, list })
  }

  #create(entity, object, { headers, body: sent }) {
    const body = this.#withDefaults(entity, this.addresses.sanitized(sent))
    const wrong = wrongIn(this, entity, body)
    if (wrong) return wrong
    const known = this.#known(entity, body)
    const forbids = this.acl.allowsToMake(entity, known)
    if (forbids) return refused(403, forbids)
    const duplicate = this.#duplicate(object, undefined, known, headers)
    if (duplicate) return duplicate
    const values = {
      ...this.#stored(withCurrencies(this.fields[entity], known), {}),
      ...(this.versioned ? { versionNumber: 1 } : {}),
    }
    const record = this.store.create(object, values)
    return this.#saved(entity, object, record)
  }

  #update(entity, object, id, { headers, body: sent }) {
    const old = this.store.get(object, id)?.values
    if (!old) return refused(404, `Record ${id} not found.`)
    if (!this.acl.allows(entity, 'edit', old)) return refused(403, 'No edit access.')
    const body = this.addresses.sanitized(sent)
    const seen = headers['x-version-number']
    if (this.versioned && seen !== undefined && Number(seen) !== old.versionNumber)
      return { status: 409, headers: { 'x-status-reason': 'modified' }, body: { values: Object.fromEntries(Object.keys(body).map((name) => [name, old[name] ?? null])), versionNumber: old.versionNumber } } // prettier-ignore
    const wrong = wrongIn(this, entity, body, old)
    if (wrong) return wrong
    const known = this.#known(entity, body)
    const duplicate = this.checksUpdates
      ? this.#duplicate(object, id, { ...old, ...known }, headers)
      : undefined
    if (duplicate) return duplicate
    const record = this.store.update(object, id, this.#stored(known, old, id))
    if (this.versioned) record.values.versionNumber += 1
    return this.#saved(entity, object, record)
  }

  /** A title is a person's role at their company: without one it is returned once and not stored. */
  #saved(entity, object, record) {
    const answer = json(visible(this.forbidden[entity], this.#whole(object, record)))
    if (object === 'person' && !record.values.accountId) delete record.values.title
    return answer
  }

  #duplicate(object, id, values, headers) {
    if (headers['x-skip-duplicate-check'] === 'true') return undefined
    // The duplicate finder returns at most ten.
    const same = this.store.all(object).filter((record) => record.id !== id && resembles(object, record.values, values)).slice(0, 10) // prettier-ignore
    if (same.length === 0) return undefined
    return { status: 409, headers: { 'x-status-reason': 'duplicate' }, body: same.map((record) => without(this.#shown(object, record), /Data$/)) } // prettier-ignore
  }

  #stored(values, old, id) {
    const shut = [...this.closed].flatMap((entity) => this.store.all(ENTITIES[entity]))
    const mayMark = (name, address) => !shut.some((record) => record.id !== id && addresses(name, record.values).includes(address.toLowerCase())) // prettier-ignore
    return this.addresses.stored(values, old, mayMark)
  }

  #withDefaults(entity, body) {
    const own = Object.entries(this.fields[entity] ?? {}).filter(([name, definition]) => definition.default !== undefined && !(name in body)) // prettier-ignore
    return { ...Object.fromEntries(own.map(([name, definition]) => [name, definition.default])), ...body }
  }

  /** Unknown fields are silently dropped. */
  #known(entity, body) {
    const fields = this.fields[entity]
    const own = (name) => (name in fields && !fields[name].directUpdateDisabled) || name === 'title' || fields[name.replace(/Currency$/, '')]?.type === 'currency' || /^billingAddress/.test(name) || /^(?:account|assignedUser)Id$/.test(name) || /Data$/.test(name) // prettier-ignore
    return Object.fromEntries(Object.entries(body).filter(([name]) => own(name) && !this.forbidden[entity]?.includes(name))) // prettier-ignore
  }

  /** As returned by a single-record request. */
  #whole(object, record) {
    return this.addresses.shown(this.#shown(object, record))
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
