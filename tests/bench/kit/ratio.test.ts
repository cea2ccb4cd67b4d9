import { describe, expect, it } from 'vitest'
import { cells, faultOf, verdict } from './figure.mjs'
import { bootstrap, quantile, ratioFrom, ratioOf } from './ratio.mjs'

describe('a ratio of two ways', () => {
  it('alternates A-B-B-A with the reference against itself', async () => {
    const turns: string[] = []
    const turn = (name: string, ms: number) => () => {
      turns.push(name)
      return Promise.resolve(ms)
    }
    const found = await ratioOf({ ours: turn('A', 3), reference: turn('B', 2), pairs: 2 })
    expect(turns.join('')).toBe('AB' + 'ABBABBBB'.repeat(2))
    expect(found).toMatchObject({ ours: 3, reference: 2, ratio: 1.5, interval: [1.5, 1.5], control: 1 })
    expect(found.void).toBe(false)
  })

  it('is void with one turn of each', async () => {
    const turn = (ms: number) => () => Promise.resolve(ms)
    const found = await ratioOf({ ours: turn(3), reference: turn(2), pairs: 0 })
    expect(found).toMatchObject({ ours: 3, reference: 2, ratio: 1.5, void: true })
  })

  it('is void when the reference differs from itself', () => {
    const pair = { ours: 2, reference: 2 }
    expect(ratioFrom([pair], [{ ours: 2.08, reference: 2 }]).void).toBe(true)
    expect(ratioFrom([pair], [{ ours: 1.95, reference: 2 }]).void).toBe(false)
  })

  it('is robust to one bad turn', () => {
    const pairs = [1, 1, 1, 1, 40].map((ours) => ({ ours, reference: 1 }))
    expect(ratioFrom(pairs, pairs.slice(0, 3)).ratio).toBe(1)
  })

  it('gives a quantile of the ratios with an interval', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
    const values = Array.from({ length: 100 }, (_, n) => n)
    const [low, high] = bootstrap(values, 0.5) as [number, number]
    expect(low).toBeLessThan(49.5)
    expect(high).toBeGreaterThan(49.5)
    expect(high - low).toBeLessThan(40)
    expect(bootstrap(values, 0.5)).toEqual([low, high])
  })
})

describe('a figure', () => {
  it('is met, not met, void, or a reference', () => {
    expect(verdict({ name: 'a', ours: 60, goal: { most: 60 } })).toBe('met')
    expect(verdict({ name: 'a', ours: 60, ratio: 2.1, goal: { most: 2 } })).toBe('not met')
    expect(verdict({ name: 'a', ours: NaN, goal: { most: 2 } })).toBe('not met')
    expect(verdict({ name: 'a', ours: 1, ratio: 1, void: true, goal: { most: 2 } })).toBe('void')
    expect(verdict({ name: 'a', ours: 1, standard: true })).toBe('reference')
    const beside = { name: 'a', ours: 140, reference: 50, ratio: 2.8, void: true }
    expect(verdict({ ...beside, goal: { most: 150, of: 'ours' } })).toBe('met')
    expect(verdict({ ...beside, goal: { most: 100, of: 'ours' } })).toBe('not met')
    expect(verdict({ ...beside, goal: { most: 3 } })).toBe('void')
  })

  it('has a goal unless it is a reference', () => {
    expect(faultOf({ name: 'a', ours: 1, goal: { most: 2 } })).toBeUndefined()
    expect(faultOf({ name: 'a', ours: 1, standard: true })).toBeUndefined()
    expect(faultOf({ name: 'a', ours: 1 })).toContain('neither a goal')
    expect(faultOf({ name: 'a', ours: 1, standard: true, goal: { most: 2 } })).toContain('has no goal')
  })

  it('is one line of the report', () => {
    const line = cells({
      name: 'reading', ours: 12.345, unit: 'ms', reference: 10, ratio: 1.2345, interval: [1.1, 1.3], goal: { most: 2 },
    }) // prettier-ignore
    expect(line).toEqual(['reading', '12.3 ms', '10 ms', '1.23', '1.1 – 1.3', '≤ 2', 'met'])
    expect(
      cells({ name: 'opened', ours: 160, unit: 'ms', ratio: 2, goal: { most: 150, of: 'ours' } }),
    ).toEqual(['opened', '160 ms', '', '2', '', '≤ 150 ms', 'not met'])
    expect(cells({ name: 'all', ours: 3, standard: true }).slice(5)).toEqual(['–', 'reference'])
  })
})
