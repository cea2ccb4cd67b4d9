import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleOf } from '../../lib/lists/sample.ts'
import type { TableRow } from '../../lib/model/index.ts'

const row = (id: string, country = '') => ({ id, country }) as TableRow
const rows = Array.from({ length: 200 }, (_, n) => row(`p${n}`, n < 150 ? 'DE' : n < 195 ? 'PL' : 'IR'))

describe('a sample', () => {
  it('has the requested size, no duplicates, and is deterministic for a seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 220 }), fc.string(), fc.boolean(), (most, seed, evenly) => {
        const by = evenly ? (each: TableRow) => each.country : undefined
        const drawn = sampleOf(rows, most, seed, by)
        expect(drawn).toHaveLength(Math.min(most, rows.length))
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(sampleOf(rows, most, seed, by)).toEqual(drawn)
      }),
      { numRuns: 40 },
    )
  })

  it('draws from each group in proportion', () => {
    const drawn = sampleOf(rows, 40, 'seed', ({ country }) => country)
    const count = (country: string) => drawn.filter((each) => each.country === country).length
    expect([count('DE'), count('PL'), count('IR')]).toEqual([30, 9, 1])
  })

  it('is about uniform', () => {
    const hits = new Map<string, number>()
    for (let n = 0; n < 400; n += 1)
      for (const { id } of sampleOf(rows, 20, `seed ${n}`)) hits.set(id, (hits.get(id) ?? 0) + 1)
    const counts = rows.map(({ id }) => hits.get(id) ?? 0)
    // 40 are expected of each; five times the spread of chance is no chance any more.
    expect(Math.min(...counts)).toBeGreaterThan(10)
    expect(Math.max(...counts)).toBeLessThan(72)
  })
})
