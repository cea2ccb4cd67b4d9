import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardColumns as columns } from '@/lib/lists/columns.ts'
import { bandsOf, grouped } from '@/lib/lists/group.ts'
import { summaryOf } from '@/lib/lists/summary.ts'
import { row, rows } from './rows.ts'

const of = (id: string) => columns.get(id)!
const sizes = (id: string, list: Parameters<typeof grouped>[0]) =>
  grouped(list, of(id)).map(({ value, rows: members }) => [value, members.length])

describe('groups', () => {
  it('combine spellings under the most common one, largest group first, no value last', () => {
    const list = ['pumps', 'Pumps', 'Pumps', 'Freight', ''].map((industry, at) =>
      row({ id: `${at}`, industry }),
    )
    expect(sizes('industry', list)).toEqual([
      ['Pumps', 3],
      ['Freight', 1],
      ['', 1],
    ])
  })

  it('contain a row under each of its values', () => {
    const list = [
      row({ id: 'a', facets: { 'company.technology': ['HubSpot', 'Hotjar', 'hotjar'] } }),
      row({ id: 'b', facets: { 'company.technology': ['Hotjar'] } }),
    ]
    expect(sizes('technology', list)).toEqual([
      ['Hotjar', 2],
      ['HubSpot', 1],
    ])
  })

  it('put numbers in bands: common sizes for a wide span, round steps otherwise', () => {
    expect(bandsOf([3, 240, 1200])).toEqual([1, 10, 50, 250, 1000, 5000])
    expect(bandsOf([40, 90])).toEqual([40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95])
    expect(bandsOf([7, 7])).toEqual([7, 8])
  })

  it('put dates by month, newest first', () => {
    const list = ['2026-02-03', '2025-12-31', '2026-02-28'].map((day) =>
      row({ id: day, updatedAt: `${day}T10:00:00Z` }),
    )
    expect(sizes('updated', list)).toEqual([
      ['2026-02', 2],
      ['2025-12', 1],
    ])
  })

  it('agree with a recount, for any column', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...columns.values()), (some, column) => {
        const groups = grouped(some, column)
        const several = column.kind === 'many'
        const members = groups.flatMap((group) => group.rows)
        if (!several) expect(members.length).toBe(some.length)
        expect(new Set(members)).toEqual(new Set(some))
        for (const { band, rows: inside } of groups)
          for (const one of band ? inside : []) {
            expect(column.figure(one)).toBeGreaterThanOrEqual(band![0])
            expect(column.figure(one)).toBeLessThan(band![1])
          }
      }),
    )
  })
})

describe('a summary', () => {
  it('has count, median and range of the rows that have a number', () => {
    const list = [5, 1, 9, 3].map((people, at) => row({ id: `${at}`, people }))
    expect(summaryOf(list, of('people'))).toEqual({ count: 4, median: 4, least: 1, most: 9 })
    expect(summaryOf(list, of('employees'))).toBeUndefined()
  })

  it('has the median found by sorting', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (figures) => {
        const list = figures.map((people, at) => row({ id: `${at}`, people }))
        const sorted = [...figures].sort((a, b) => a - b)
        const half = sorted.length / 2
        const median = sorted.length % 2 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2
        expect(summaryOf(list, of('people'))?.median).toBe(median)
      }),
    )
  })
})
