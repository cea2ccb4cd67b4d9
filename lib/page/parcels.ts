import type { Observation } from '../model/index.ts'

/** Lists of an observation that a long page makes long. */
const LISTS = ['jsonLd', 'items', 'blocks', 'lines', 'anchors', 'images'] as const
type ListName = (typeof LISTS)[number]
export type Parcel = Partial<Pick<Observation, ListName>>

/** Characters, about, that one message holds: to make it ready takes the page's thread half a millisecond. */
const PARCEL = 64_000
/** What an entry weighs besides its texts: names of its properties and numbers. */
const ENTRY = 40

/** The observation cut for sending: `parcels` go first, `rest` last. Most pages are all rest. */
interface Packed {
  readonly parcels: Iterable<Parcel>
  readonly rest: () => Observation
}

/**
 * A message is made ready in one go, and on a page of a hundred thousand nodes that would hold its thread for a quarter of a
 * second. Cut lazily, one parcel at a time, in the lists' order.
 */
export function packed(observation: Observation): Packed {
  const taken = new Map<ListName, number>()
  return { parcels: cut(), rest }

  function* cut(): Generator<Parcel> {
    for (const name of LISTS) {
      const list: readonly unknown[] = observation[name]
      let start = 0
      let weight = 0
      for (let at = 0; at < list.length; at += 1) {
        weight += weightOf(list[at])
        if (weight < PARCEL) continue
        taken.set(name, at + 1)
        yield { [name]: list.slice(start, at + 1) }
        start = at + 1
        weight = 0
      }
    }
  }

  function rest(): Observation {
    const tails = [...taken].map(([name, from]) => [name, observation[name].slice(from)] as const)
    return { ...observation, ...Object.fromEntries(tails) }
  }
}

/** Puts together again what was cut. */
export function unpacked(parcels: readonly Parcel[], rest: Observation): Observation {
  const whole = LISTS.map((name) => [
    name,
    [...parcels.flatMap((parcel) => (parcel[name] ?? []) as readonly unknown[]), ...rest[name]],
  ])
  return { ...rest, ...(Object.fromEntries(whole) as Parcel) }
}

function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 8
  let weight = ENTRY
  for (const part of Object.values(value)) weight += weightOf(part)
  return weight
}
