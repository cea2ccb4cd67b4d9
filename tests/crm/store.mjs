// The records of a fake CRM, and what is wrong with them at the end.

/** @typedef {Record<string, unknown>} Values */

export class Store {
  #next = 1
  /** @type {Map<string, Map<string, { id: string, values: Values, createdAt: string, modifiedAt: string }>>} */
  #objects = new Map()
  /** @type {Set<string>} */
  ties = new Set()
  /** Writes in progress, by key; two of the same key at once are a client's fault. */
  #busy = new Map()
  /** @type {string[]} */
  wrongs = []
  writes = 0

  /** @param {() => number} [now] milliseconds */
  constructor(now = Date.now) {
    this.now = now
  }

  #of(object) {
    if (!this.#objects.has(object)) this.#objects.set(object, new Map())
    return this.#objects.get(object)
  }

  #time() {
    return new Date(this.now()).toISOString()
  }

  create(object, values) {
    this.writes += 1
    const id = String(100_000 + this.#next++)
    const at = this.#time()
    const record = { id, values: { ...values }, createdAt: at, modifiedAt: at }
    this.#of(object).set(id, record)
    return record
  }

  update(object, id, values) {
    const record = this.get(object, id)
    if (!record) return undefined
    this.writes += 1
    for (const [name, value] of Object.entries(values)) {
      const old = record.values[name]
      if (!isEmpty(old) && !isEmpty(value) && !holds(value, old))
        this.replaced.push({ object, id, name, old, value })
      record.values[name] = value
    }
    record.modifiedAt = this.#time()
    return record
  }

  /** Existing values that a write replaced with others. */
  replaced = []

  get(object, id) {
    return this.#of(object).get(String(id))
  }

  remove(object, id) {
    const gone = this.#of(object).delete(String(id))
    if (gone) this.writes += 1
    for (const tie of this.ties) if (tie.split('>').includes(String(id))) this.ties.delete(tie)
    return gone
  }

  all(object) {
    return [...this.#of(object).values()]
  }

  /** Live records with one key: more than one is a duplicate. */
  duplicates(object, keyField) {
    const seen = new Map()
    for (const { values } of this.all(object)) {
      const key = values[keyField]
      if (!isEmpty(key)) seen.set(key, (seen.get(key) ?? 0) + 1)
    }
    return [...seen].filter(([, count]) => count > 1)
  }

  /** All records, byte for byte, without times. */
  snapshot() {
    const objects = [...this.#objects]
      .filter(([, records]) => records.size > 0)
      .map(([object, records]) => [
        object,
        [...records.values()].map(({ id, values }) => [id, Object.entries(values).filter(([, value]) => !isEmpty(value)).sort()]).sort(), // prettier-ignore
      ])
    return JSON.stringify([objects.sort(), [...this.ties].sort()])
  }

  /** Carries out a write under its key, and notes whether another one with that key is still in progress. */
  async under(key, work) {
    if (this.#busy.get(key)) this.wrongs.push(`two writes at once for ${key}`)
    this.#busy.set(key, (this.#busy.get(key) ?? 0) + 1)
    try {
      return await work()
    } finally {
      this.#busy.set(key, this.#busy.get(key) - 1)
    }
  }
}

/** Equal, or a list to which something was added: rows, or parts of a row that were empty. */
function holds(value, old) {
  if (Array.isArray(value) && Array.isArray(old))
    return old.every((each) => value.some((one) => holds(one, each)))
  if (old?.id !== undefined && value?.id === old.id)
    return Object.keys(old).every((name) => isEmpty(old[name]) || holds(value[name], old[name]))
  return JSON.stringify(value) === JSON.stringify(old)
}

function isEmpty(value) {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
