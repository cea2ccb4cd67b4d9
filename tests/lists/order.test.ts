import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardColumns as columns } from '@/lib/lists/columns.ts'
import { inOrder, scoresOf } from '@/lib/lists/order.ts'
import type { Sorting } from '@/lib/model/index.ts'
import { row, rows } from './rows.ts'

const key = (column: string, down = false, weight = 1) => ({ column, down, weight })
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ')

describe('sorted rows', () => {
  const list = [
    row({ id: 'a', industry: 'Pumps', people: 3, completeness: 40 }),
    row({ id: 'b', industry: 'Freight', people: 9, completeness: 90 }),
    row({ id: 'c', industry: '', people: 9, completeness: 10 }),
    row({ id: 'd', industry: 'pumps', people: 1, completeness: 90 }),
  ]

  it('use the next key to break ties', () => {
    const sorting: Sorting = { weighed: false, keys: [key('industry'), key('people', true)] }
    expect(ids(inOrder(list, sorting, columns))).toBe('b a d c')
  })

  it('keep rows without a value last, in both directions', () => {
    for (const down of [false, true])
      expect(inOrder(list, { weighed: false, keys: [key('industry', down)] }, columns).at(-1)?.id).toBe('c')
  })

  it('follow one score if weighted, and change with the weights', () => {
    const weighed = (people: number, completeness: number): Sorting => ({
      weighed: true,
      keys: [key('people', true, people), key('completeness', true, completeness)],
    })
    expect(ids(inOrder(list, weighed(1, 9), columns))).toBe('b d a c')
    expect(ids(inOrder(list, weighed(9, 1), columns))).toBe('b c a d')
    expect(scoresOf(list, weighed(1, 1), columns)[1]).toBe(100)
  })

  it('have the score that the formula gives', () => {
    const sorting: Sorting = { weighed: true, keys: [key('people', true, 3), key('completeness', false, 1)] }
    // People 1 to 9, completeness 10 to 90, less is better: a = (3 × 2/8 + 1 × 5/8) / 4.
    expect(scoresOf(list, sorting, columns)[0]).toBeCloseTo((100 * (3 * (2 / 8) + 5 / 8)) / 4)
  })

  it('ignore a key whose column no longer exists', () => {
    expect(ids(inOrder(list, { weighed: false, keys: [key('gone'), key('people')] }, columns))).toBe(
      'd a b c',
    )
  })

  it('are complete, without duplicates, and every score is within bounds', () => {
    const anyKey = fc.record({
      column: fc.constantFrom(...columns.keys()),
      down: fc.boolean(),
      weight: fc.nat(10),
    })
    fc.assert(
      fc.property(rows, fc.array(anyKey, { maxLength: 5 }), fc.boolean(), (some, keys, weighed) => {
        const ordered = inOrder(some, { keys, weighed }, columns)
        expect([...ordered].map(({ id }) => id).sort()).toEqual(some.map(({ id }) => id).sort())
        for (const score of scoresOf(some, { keys, weighed }, columns)) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100.0001)
        }
      }),
    )
  })
})
