// Ratios of two ways of doing the same thing, measured side by side: unlike times, they hold on other and busy machines.

/** Valid range of the control, which compares the reference with itself; outside, the machine was too noisy. */
const CONTROL = [0.97, 1.03]

const DRAWS = 2000

/**
 * Runs `ours` and `reference` in A-B-B-A order, so that drift affects both, and the reference against itself likewise. Each is
 * an async function that returns its cost, in any unit.
 *
 * @param {{ ours: () => Promise<number>, reference: () => Promise<number>, pairs: number, at?: number }} what
 *   `pairs`: with 0, one turn of each, which only shows that both run and is void; `at`: quantile of the pair ratios, 0.5 by
 *   default
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

/** One A-B-B-A round: the costs of A and B, each the mean of its two turns. */
export async function abba(a, b) {
  const [a1, b1, b2, a2] = [await a(), await b(), await b(), await a()]
  return { ours: (a1 + a2) / 2, reference: (b1 + b2) / 2 }
}

/** The quantile of the pair ratios, its bootstrap interval, and whether the control makes it void. */
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

/** Interpolates linearly between neighbours. */
export function quantile(values, at) {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * at
  const low = Math.floor(place)
  const high = Math.ceil(place)
  return sorted[low] + (sorted[high] - sorted[low]) * (place - low)
}

/** 95 % bootstrap interval of a quantile. Deterministic. */
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

/** Mulberry32 by Tommy Ettinger, public domain: 32 bits of state suffice for resampling. */
function mulberry(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
