import type { Transcript } from '../model/index.ts'
import { unpacked, type Parcel } from '../page/parcels.ts'

/** Our content script never sends more: see lib/page/budget.ts. */
const TEXTS = 100_000
const STEPS = 4_000_000

/**
 * Parcels of a transcript, until the rest arrives. Only in the worker's memory: if it stops in between they are lost, the
 * rest is refused, and everything is sent again. One page per tab at a time.
 */
const held = new Map<number, { readonly key: string; readonly parcels: Map<number, Parcel> }>()

export function keepParcel(tabId: number, key: string, at: number, parcel: Parcel): void {
  const known = held.get(tabId)
  if (known?.key === key) known.parcels.set(at, parcel)
  else held.set(tabId, { key, parcels: new Map([[at, parcel]]) })
}

/** The complete transcript; undefined if a parcel is missing. */
export function wholeOf(
  tabId: number,
  { key, count }: { readonly key: string; readonly count: number },
  rest: Transcript,
): Transcript | undefined {
  const known = held.get(tabId)
  held.delete(tabId)
  if (known?.key !== key) return undefined
  const parcels = Array.from({ length: count }, (_, at) => known.parcels.get(at))
  if (!parcels.every((parcel) => parcel !== undefined)) return undefined
  const whole = unpacked(parcels, rest)
  return whole.texts.length <= TEXTS && whole.steps.length <= STEPS ? whole : undefined
}
