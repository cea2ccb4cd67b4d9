/** Answers to the last few questions, for those that are asked several times in a row. Keys are the same when they are one object. */
export interface Lately<K extends object, V> {
  get(key: K): V | undefined
  set(key: K, value: V): void
}

/** What is asked together: the columns, the fit and the changes of a row or two. */
const KEPT = 8

/**
 * Holds the newest `most` and lets the others go. A weak map would hold them longer, and at a price: what is young stays alive in it
 * until all memory is collected, so that of thousands of rows that are read once each costs 90 µs more than its draft.
 */
export function lately<K extends object, V>(most = KEPT): Lately<K, V> {
  const keys: K[] = []
  const values: V[] = []
  let next = 0
  return {
    get(key) {
      const at = keys.indexOf(key)
      return at < 0 ? undefined : values[at]
    },
    set(key, value) {
      const known = keys.indexOf(key)
      const at = known < 0 ? next : known
      keys[at] = key
      values[at] = value
      if (known < 0) next = (next + 1) % most
    },
  }
}
