/** A failure that was foreseen: a key that the panel can speak in one sentence, and what the sentence names. */
export interface Problem<Key extends string = string> {
  readonly ok: false
  readonly problem: Key
  readonly about?: string
}

export function problem<Key extends string>(key: Key, about?: string): Problem<Key> {
  return about === undefined ? { ok: false, problem: key } : { ok: false, problem: key, about }
}
