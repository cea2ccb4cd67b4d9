import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardColumns as columns } from '@/lib/lists/columns.ts'
import { countsOf, csvOf } from '@/lib/lists/counts.ts'
import { row, rows } from './rows.ts'

describe('counts', () => {
  it('give the total, how many fit, and which are too few to be meaningful', () => {
    const list = [90, 80, 10, 90].map((fit, at) =>
      row({ id: `${at}`, industry: at < 3 ? 'Pumps' : 'Food', fit }),
    )
    expect(countsOf(list, columns.get('industry')!)).toEqual([
      { value: 'Pumps', count: 3, matching: 2, share: 0.75, few: false },
      { value: 'Food', count: 1, matching: 1, share: 0.25, few: true },
    ])
  })

  it('equal a recount', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('industry', 'country', 'technology'), (some, id) => {
        const column = columns.get(id)!
        for (const { value, count } of countsOf(some, column)) {
          const same = (word: string) => word.toLowerCase() === value.toLowerCase()
          const recount = some.filter((one) =>
            value === '' ? column.words(one).length === 0 : column.words(one).some(same),
          ).length
          expect(count).toBe(recount)
        }
      }),
    )
  })

  it('are written without formulas or line breaks in cells', () => {
    expect(
      csvOf([
        ['=1+1', 2],
        ['a "b", c', -1],
      ]),
    ).toBe(`'=1+1,2\r\n"a ""b"", c",-1\r\n`)
  })
})
