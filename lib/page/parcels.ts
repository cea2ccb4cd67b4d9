import type { Transcript } from '../model/index.ts'

/** What a long page makes long: lists, and the string of its steps. */
const LISTS = ['jsonLd', 'items', 'texts', 'words', 'looks'] as const
type ListName = (typeof LISTS)[number]
export type Parcel = Partial<Pick<Transcript, ListName | 'steps'>>

/** Characters, about, that one message holds: to make it ready takes the page's thread half a millisecond. */
const PARCEL = 64_000
/** What an entry weighs besides its text, and what an item weighs that is none. */
const ENTRY = 4
const ITEM = 400

/** The transcript cut for sending: `parcels` go first, `rest` last. Most pages are all rest. */
interface Packed {
  readonly parcels: Iterable<Parcel>
  readonly rest: () => Transcript
}

/**
 * A message is made ready in one go, and on a page of a hundred thousand nodes that would hold its thread for a quarter of a
 * second. Cut lazily, one parcel at a time, in the lists' order.
 */
export function packed(transcript: Transcript): Packed {
  /** How much of each went with parcels. */
  const taken: Partial<Record<ListName | 'steps', number>> = {}
  return { parcels: cut(), rest }

  function* cut(): Generator<Parcel> {
    for (const name of LISTS) {
      const list: readonly unknown[] = transcript[name]
      let start = 0
      let weight = 0
      for (let at = 0; at < list.length; at += 1) {
        weight += weightOf(list[at])
        if (weight < PARCEL) continue
        taken[name] = at + 1
        yield { [name]: list.slice(start, at + 1) }
        start = at + 1
        weight = 0
      }
    }
    const { steps } = transcript
    for (let start = 0; start + PARCEL <= steps.length; start += PARCEL) {
      taken.steps = start + PARCEL
      yield { steps: steps.slice(start, start + PARCEL) }
    }
  }

  function rest(): Transcript {
    const tails = Object.entries(taken).map(([name, from]) => [name, transcript[name as ListName].slice(from)] as const) // prettier-ignore
    return { ...transcript, ...(Object.fromEntries(tails) as Parcel) }
  }
}

/** Puts together again what was cut. */
export function unpacked(parcels: readonly Parcel[], rest: Transcript): Transcript {
  const lists = LISTS.map((name) => [
    name,
    [...parcels.flatMap((parcel) => (parcel[name] ?? []) as readonly unknown[]), ...rest[name]],
  ])
  const steps = parcels.map((parcel) => parcel.steps ?? '').join('') + rest.steps
  return { ...rest, ...(Object.fromEntries(lists) as Parcel), steps }
}

function weightOf(entry: unknown): number {
  return ENTRY + (typeof entry === 'string' ? entry.length : ITEM)
}
