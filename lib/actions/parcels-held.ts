import type { Observation } from '../model/index.ts'
import { unpacked, type Parcel } from '../page/parcels.ts'

/** Our content script never sends more: see the budget in lib/page/observe.ts. */
const LINES = 20_000
const BLOCKS = 60_000

/**
 * Parcels of an observation, until the rest arrives. Only in the worker's memory: if it stops in between they are lost, the
 * rest is refused, and everything is sent again. One page per tab at a time.
 */
const held = new Map<number, { readonly key: string; readonly parcels: Map<number, Parcel> }>()

export function keepParcel(tabId: number, key: string, at: number, parcel: Parcel): void {
  const known = held.get(tabId)
  if (known?.key === key) known.parcels.set(at, parcel)
  else held.set(tabId, { key, parcels: new Map([[at, parcel]]) })
}

/** The complete observation; undefined if a parcel is missing. */
export function wholeOf(
  tabId: number,
  { key, count }: { readonly key: string; readonly count: number },
  rest: Observation,
): Observation | undefined {
  const known = held.get(tabId)
  held.delete(tabId)
  if (known?.key !== key) return undefined
  const parcels = Array.from({ length: count }, (_, at) => known.parcels.get(at))
  if (!parcels.every((parcel) => parcel !== undefined)) return undefined
  const whole = unpacked(parcels, rest)
  return whole.lines.length <= LINES && whole.blocks.length <= BLOCKS ? whole : undefined
}
