/** An expected failure: a message key, and the values its sentence needs. */
export interface Problem<Key extends string = string> {
  readonly ok: false
  readonly problem: Key
  readonly about?: string
}

export function problem<Key extends string>(key: Key, about?: string): Problem<Key> {
  return about === undefined ? { ok: false, problem: key } : { ok: false, problem: key, about }
}
