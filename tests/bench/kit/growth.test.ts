import { describe, expect, it } from 'vitest'
import { FLAT, growthOf, LINEAR, powerOf } from './growth.mjs'
import { verdict } from './figure.mjs'

const points = (cost: (size: number) => number) =>
  [1000, 20_000, 100_000].map((size): [number, number] => [size, cost(size)])

describe('growth', () => {
  it('is the exponent of the size, despite a constant overhead', () => {
    expect(powerOf(points(() => 7))).toBeCloseTo(0)
    expect(powerOf(points((size) => size / 50))).toBeCloseTo(1)
    expect(powerOf(points((size) => size ** 2 / 9))).toBeCloseTo(2)
    expect(powerOf(points((size) => 40 + size / 1000))).toBeLessThan(LINEAR)
  })

  it('is reported for three sizes and judged by its goal', () => {
    const [walk] = growthOf('a walk', points((size) => size / 50), LINEAR) // prettier-ignore
    expect(walk?.note).toBe('1,000: 20.0 ms, 20,000: 400 ms, 100,000: 2000 ms')
    expect(verdict(walk!)).toBe('met')
    expect(verdict(growthOf('a look', points((size) => size / 50), FLAT)[0]!)).toBe('not met') // prettier-ignore
    expect(growthOf('a look', points(() => 7).slice(1), FLAT)).toEqual([])
  })
})
