import type { Technology, TechnologySignal } from '../model/index.ts'

/** A signal that held. `account`: the customer's own id or corner at the vendor, where the clue tells it. */
export interface Hit {
  readonly technology: Technology
  readonly signal: TechnologySignal
  readonly account: string
}

/** A signal of some kinds, with its product. */
export type Rule<K extends TechnologySignal['kind']> = {
  readonly technology: Technology
  readonly signal: Extract<TechnologySignal, { kind: K }>
}

/** Rules by what they begin with, so that a clue is only held against the few that it may fit. */
export function push<V>(map: Map<string, V[]>, key: string, value: V) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
