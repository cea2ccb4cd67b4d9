import { expect, it } from 'vitest'
import { draftOfPage } from '../../lib/profile/page-draft.ts'
import { fitOf } from '../../lib/profile/fit/fit.ts'
import { nextWanted } from '../../lib/profile/fit/next-fields.ts'
import { finding, person, reading } from './invented.ts'

const page = reading('/', [
  finding('company.name', 'Nordwind'),
  finding('company.employees', '250'),
  ...person('0', 'Ewa Lis', 'CEO'),
])
const icp = {
  id: 'i', version: 1, rates: [],
  criteria: [
    { id: 'a', weight: 2, type: 'headcount' as const, min: 100 },
    { id: 'b', weight: 1, type: 'industry' as const, words: ['pump'] },
    { id: 'c', weight: 5, type: 'role' as const, roles: ['financial', 'user'] },
    { id: 'd', weight: 4, type: 'revenue' as const, min: 1, currency: 'EUR' },
  ],
} // prettier-ignore

it('a page that is not filed has a draft, and a fit', () => {
  const draft = draftOfPage(page)
  expect(draft.name).toBe('Nordwind')
  expect(draft.people).toHaveLength(1)
  expect(fitOf(icp, draft)).toMatchObject({ score: 17, open: 83 })
})

it('what to look for next goes by weight, then by what a first call needs, three at most', () => {
  const draft = draftOfPage(page)
  expect(nextWanted(draft, fitOf(icp, draft))).toEqual([
    { role: 'financial', weight: 5 },
    { role: 'user', weight: 5 },
    { field: 'company.revenue', weight: 4 },
  ])
  expect(nextWanted(draft, undefined)).toEqual(
    (['company.industry', 'company.address', 'company.phone'] as const).map((field) => ({
      field,
      weight: 0,
    })),
  )
})
