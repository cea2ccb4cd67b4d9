import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardColumns as columns } from '@/lib/lists/columns.ts'
import { testOf } from '@/lib/lists/filter.ts'
import { operatorsOf } from '@/lib/lists/operators.ts'
import type { Condition, Filter, Operator } from '@/lib/model/index.ts'
import { row, rows } from './rows.ts'

const now = Date.UTC(2026, 0, 1)
const DAY = 86_400_000
const list = [
  row({
    id: 'pump',
    industry: 'Pumps',
    country: 'DE',
    people: 4,
    updatedAt: new Date(now - 3 * DAY).toISOString(),
    facets: {
      'company.employees': ['50–100'],
      'company.technology': ['HubSpot', 'Hotjar'],
      'company.phone': [],
    },
  }),
  row({
    id: 'ship',
    industry: 'Żegluga',
    country: 'PL',
    people: 1,
    updatedAt: new Date(now - 40 * DAY).toISOString(),
    facets: { 'company.technology': ['Hotjar'] },
  }),
]

function kept(match: Filter['match'], ...asked: [column: string, is: Operator, ...values: string[]][]) {
  const conditions = asked.map(([column, is, ...values]): Condition => ({ column, is, values }))
  return list.filter(testOf({ match, conditions }, columns, now)).map(({ id }) => id)
}

describe('a filter', () => {
  it('compares words ignoring case, accents and letter forms', () => {
    expect(kept('all', ['industry', 'anyOf', 'zegluga', 'x'])).toEqual(['ship'])
    expect(kept('all', ['industry', 'has', 'UMP'])).toEqual(['pump'])
    expect(kept('all', ['country', 'noneOf', 'de'])).toEqual(['ship'])
  })

  it('compares several values', () => {
    expect(kept('all', ['technology', 'allOf', 'hubspot', 'hotjar'])).toEqual(['pump'])
    expect(kept('all', ['technology', 'anyOf', 'hubspot', 'hotjar'])).toEqual(['pump', 'ship'])
  })

  it('compares numbers in any digits, and a missing one is neither more nor less', () => {
    expect(kept('all', ['employees', 'atLeast', '۷۵'])).toEqual(['pump'])
    expect(kept('all', ['employees', 'atMost', '9,000'])).toEqual(['pump'])
    expect(kept('all', ['employees', 'empty'])).toEqual(['ship'])
  })

  it('compares times in days from now', () => {
    expect(kept('all', ['updated', 'within', '7'])).toEqual(['pump'])
    expect(kept('all', ['updated', 'before', '7'])).toEqual(['ship'])
  })

  it('tests whether a field has a value', () => {
    expect(kept('all', ['known', 'anyOf', 'company.phone'])).toEqual(['pump'])
    expect(kept('all', ['known', 'noneOf', 'company.phone'])).toEqual(['ship'])
  })

  it('combines conditions with all and any', () => {
    const two: [string, Operator, string][] = [
      ['country', 'anyOf', 'PL'],
      ['people', 'atLeast', '4'],
    ]
    expect(kept('all', ...two)).toEqual([])
    expect(kept('any', ...two)).toEqual(['pump', 'ship'])
  })

  it('hides nothing while a condition is incomplete or names a removed column', () => {
    expect(kept('all', ['industry', 'anyOf'], ['people', 'atLeast', 'x'], ['gone', 'is', '1'])).toHaveLength(
      2,
    )
    expect(kept('any', ['industry', 'anyOf', ' '])).toHaveLength(2)
  })

  it('supports every operator of a column, and each operator and its opposite make the whole', () => {
    const opposite = { filled: 'empty', anyOf: 'noneOf', has: 'hasNot', is: 'isNot' } as const
    const asked = fc
      .constantFrom(...columns.values())
      .chain((column) =>
        fc.tuple(
          fc.constant(column),
          fc.constantFrom(...operatorsOf[column.kind]),
          fc.constantFrom('pumps', '12', 'HubSpot'),
        ),
      )
    fc.assert(
      fc.property(rows, asked, (some, [column, is, value]) => {
        const test = (operator: Operator) =>
          testOf(
            { match: 'all', conditions: [{ column: column.id, is: operator, values: [value] }] },
            columns,
            now,
          )
        const held = some.filter(test(is))
        const other = opposite[is as keyof typeof opposite] as Operator | undefined
        if (other && operatorsOf[column.kind].includes(other))
          expect(held.length + some.filter(test(other)).length).toBe(some.length)
        expect(some.filter((one) => held.includes(one))).toEqual(held)
      }),
    )
  })
})
