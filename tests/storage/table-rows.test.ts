import { describe, expect, it } from 'vitest'
import { TableRows } from '../../lib/storage/table-rows.ts'
import { row } from '../lists/rows.ts'

/** As the store gives it: nothing of it is anybody else's. */
const read = (id: string) =>
  structuredClone(
    row({
      id,
      country: 'DE',
      keys: ['name:x'],
      fit: 0,
      rolesMissing: ['owner'],
      facets: {
        'company.industry': ['Pumps'],
        'company.technology': ['HubSpot', 'Hotjar'],
        'company.phone': [],
      },
      kinds: { 'company.industry': ['typed'] },
      custom: { 'custom.company.text.x': ['yes'] },
    }),
  )

describe('rows of a table', () => {
  it('have every column that a table shows, and none that serves only look-ups', () => {
    const { sortName, domains, keys, fitBy, ...shown } = read('a')
    expect(new TableRows().of(read('a'))).toEqual(shown)
    expect([sortName, domains, keys, fitBy]).toEqual(['a', [], ['name:x'], ''])
  })

  it('share lists of the same single value, and empty ones', () => {
    const rows = new TableRows()
    const [one, other] = [rows.of(read('a')), rows.of(read('b'))]
    for (const field of ['company.industry', 'company.phone'])
      expect(one.facets?.[field]).toBe(other.facets?.[field])
    expect(one.rolesMissing).toBe(other.rolesMissing)
    expect(one.kinds?.['company.industry']).toBe(other.kinds?.['company.industry'])
    expect(one.custom?.['custom.company.text.x']).toBe(other.custom?.['custom.company.text.x'])
  })

  it('have empty columns where a row of an older version has none', () => {
    const { rolesGuessed, facets, ...old } = read('a')
    expect([rolesGuessed, facets]).toHaveLength(2)
    expect(new TableRows().of(old as never)).toMatchObject({ rolesGuessed: [], facets: {} })
  })
})
