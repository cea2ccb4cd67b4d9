// How the cost of an operation grows with its input size, as an exponent: 0 constant, 1 linear, 2 quadratic.

/** Goal for fetching a screenful, which must not depend on the total; 0.1 allows for cache misses. */
export const FLAT = 0.2
/** Goal for a single pass over everything; 0.1 allows for slower memory. */
export const LINEAR = 1.1

/**
 * The exponent fitted through all points, by least squares on logarithms.
 *
 * @param {readonly (readonly [size: number, ms: number])[]} at least two sizes
 */
export function powerOf(points) {
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(Math.max(ms, 0.001))])
  const mean = (at) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const across = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0)
  return across / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0)
}

/**
 * The growth of an operation as a figure; none with fewer than three sizes, as any two points make a line.
 *
 * @param {string} name @param {readonly (readonly [number, number])[]} points @param {number} most FLAT, LINEAR or another exponent
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
