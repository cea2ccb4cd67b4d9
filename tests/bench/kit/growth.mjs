// How what an act costs grows with the size of what it is done to, as a power of that size: 0 not at all, 1 as it, 2 as its square.

/** What asks for a screenful may not ask the longer for more that lies beside it; a tenth is noise of a cache that no longer holds all. */
export const FLAT = 0.2
/** What walks all has to walk it once: a tenth more is memory that is farther away. */
export const LINEAR = 1.1

/**
 * The power of the line through all points, by least squares of the logarithms.
 *
 * @param {readonly (readonly [size: number, ms: number])[]} points of two sizes at least
 */
export function powerOf(points) {
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(Math.max(ms, 0.001))])
  const mean = (at) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const across = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0)
  return across / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0)
}

/**
 * The figure of an act's growth; none of fewer than three sizes, since two make a line of any noise.
 *
 * @param {string} name @param {readonly (readonly [number, number])[]} points @param {number} most FLAT, LINEAR or a power of its own
 * @returns {import('./figure.mjs').Figure[]}
 */
export function growthOf(name, points, most, unit = 'ms') {
  if (points.length < 3) return []
  return [
    {
      name: `growth: ${name}`,
      ours: powerOf(points),
      unit: 'power of the size',
      goal: { most },
      note: points
        .map(
          ([size, ms]) =>
            `${size.toLocaleString('en')}: ${ms < 100 ? ms.toPrecision(3) : Math.round(ms)} ${unit}`,
        )
        .join(', '),
    },
  ]
}
