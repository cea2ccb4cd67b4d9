// Ratios of two ways of doing the same thing, measured side by side. Machines differ and are busy; a ratio of one run holds.

/** Outside of this the machine was too restless: what compares a thing with itself has to come to 1. */
export const CONTROL = [0.97, 1.03]

const DRAWS = 2000

/**
 * Runs `ours` and `reference` in the order A-B-B-A, so that a drift of the machine falls on both, and the reference against
 * itself in the same order. Each is an async function that returns what it took, in any unit.
 *
 * @param {{ ours: () => Promise<number>, reference: () => Promise<number>, pairs: number, at?: number }} what
 *   `pairs`: none for one turn of each, which shows that both run and is void; `at`: the quantile of the pair ratios that is
 *   wanted, 0.5 when not given
 */
export async function ratioOf({ ours, reference, pairs, at = 0.5 }) {
  const first = { ours: await ours(), reference: await reference() }
  if (pairs === 0) return { ...first, ratio: first.ours / first.reference, control: NaN, void: true }
  const measured = []
  const control = []
  for (let pair = 0; pair < pairs; pair += 1) {
    measured.push(await abba(ours, reference))
    control.push(await abba(reference, reference))
  }
  return ratioFrom(measured, control, at)
}

/** One A-B-B-A: what A and B took, each the mean of its two turns. */
export async function abba(a, b) {
  const [a1, b1, b2, a2] = [await a(), await b(), await b(), await a()]
  return { ours: (a1 + a2) / 2, reference: (b1 + b2) / 2 }
}

/** The wanted quantile of the pair ratios, its bootstrap interval, and whether the control lets it count. */
export function ratioFrom(measured, control, at = 0.5) {
  const ratios = measured.map((pair) => pair.ours / pair.reference)
  const controlRatio = quantile(
    control.map((pair) => pair.ours / pair.reference),
    0.5,
  )
  return {
    ours: quantile(measured.map((pair) => pair.ours), at),
    reference: quantile(measured.map((pair) => pair.reference), at),
    ratio: quantile(ratios, at),
    interval: bootstrap(ratios, at),
    control: controlRatio,
    void: controlRatio < CONTROL[0] || controlRatio > CONTROL[1],
  } // prettier-ignore
}

/** Linear between the two values that the quantile falls between. */
export function quantile(values, at) {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * at
  const low = Math.floor(place)
  const high = Math.ceil(place)
  return sorted[low] + (sorted[high] - sorted[low]) * (place - low)
}

/** 95 % interval of a quantile by drawing again from the values; the same values give the same interval. */
export function bootstrap(values, at) {
  const random = mulberry(values.length)
  const drawn = Array.from({ length: DRAWS }, () =>
    quantile(
      values.map(() => values[Math.floor(random() * values.length)]),
      at,
    ),
  )
  return [quantile(drawn, 0.025), quantile(drawn, 0.975)]
}

/** Mulberry32 by Tommy Ettinger, public domain: 32 bits of state are enough to draw a sample. */
function mulberry(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
