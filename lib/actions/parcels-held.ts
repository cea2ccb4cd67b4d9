import type { Observation } from '../model/index.ts'
import { unpacked, type Parcel } from '../page/parcels.ts'

/** What no page's script of ours sends: see the budget in lib/page/observe.ts. */
const LINES = 20_000
const BLOCKS = 60_000

/**
 * Parts of what a page's script saw, until the rest comes. Held by the worker alone: when it ends in between they are gone,
 * the rest is answered by no, and all is sent again. One page of a tab at a time.
 */
const held = new Map<number, { readonly key: string; readonly parcels: Map<number, Parcel> }>()

export function keepParcel(tabId: number, key: string, at: number, parcel: Parcel): void {
  const known = held.get(tabId)
  if (known?.key === key) known.parcels.set(at, parcel)
  else held.set(tabId, { key, parcels: new Map([[at, parcel]]) })
}

/** The observation with its parcels; undefined when one of them is missing. */
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
