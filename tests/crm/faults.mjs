// Faults between a client and a CRM, at random but reproducible by seed.

/** A small random generator (mulberry32): the same seed gives the same faults. */
export function chance(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Before the CRM does anything: answers in its place. */
export const refusals = {
  '429 seconds': () => ({ status: 429, headers: { 'retry-after': '1' }, body: { message: 'slow down' } }),
  '429 date': (now) => ({
    status: 429,
    headers: { 'retry-after': new Date(now + 1000).toUTCString(), date: new Date(now).toUTCString() },
    body: {},
  }),
  '429 ratelimit': () => ({
    status: 429,
    headers: { ratelimit: 'limit=100, remaining=0, reset=1' },
    body: {},
  }),
  '429 bare': () => ({ status: 429, headers: {}, body: {} }),
  500: () => ({ status: 500, headers: {}, body: { message: 'oops' } }),
  502: () => ({ status: 502, headers: { 'content-type': 'text/html' }, text: '<h1>Bad gateway</h1>' }),
  503: () => ({ status: 503, headers: { 'retry-after': '1' }, body: {} }),
  login: () => ({ status: 200, headers: { 'content-type': 'text/html' }, text: '<form>Log in</form>' }),
  reset: () => ({ cut: true }),
}

/** After the CRM has handled the request: the answer is lost. */
export const losses = {
  'dropped after commit': () => ({ cut: true }),
  '500 after commit': () => ({ status: 500, headers: {}, body: {} }),
  'cut JSON': () => ({ status: 200, headers: { 'content-type': 'application/json' }, text: '{"id":"1' }),
  stall: () => ({ stall: true }),
}

/**
 * @param {number} seed
 * @param {number} share of answers that are faulty, 0 to 1
 * @param {{ without?: string[], rare?: RegExp, often?: number }} [options] names of faults to leave out; those that come so many times less
 *   often than the others, five where it is not said
 */
export function faults(seed, share, { without = [], rare, often = 5 } = {}) {
  const next = chance(seed)
  const all = [
    ...Object.entries(refusals).map(([name, answer]) => ({ name, answer, when: 'before' })),
    ...Object.entries(losses).map(([name, answer]) => ({ name, answer, when: 'after' })),
  ].filter(({ name }) => !without.includes(name))
  const kinds = rare ? all.flatMap((kind) => Array.from({ length: rare.test(kind.name) ? 1 : often }, () => kind)) : all // prettier-ignore
  const counts = {}
  return {
    counts,
    /** The fault of the next request, or none. */
    next() {
      if (next() >= share) return undefined
      const fault = kinds[Math.floor(next() * kinds.length)]
      counts[fault.name] = (counts[fault.name] ?? 0) + 1
      return fault
    },
  }
}
