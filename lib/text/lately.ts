/** A small cache of the latest results, keyed by object identity. */
export interface Lately<K extends object, V> {
  get(key: K): V | undefined
  set(key: K, value: V): void
}

/** Enough for the columns, fit and changes of a row or two. */
const KEPT = 8

/**
 * Keeps the newest `most` entries. A WeakMap would keep young entries until a major collection, which costs 90 µs per row when
 * thousands of rows are each read once.
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
