import { expect, it } from 'vitest'
import { draftOf } from '../../lib/profile/draft.ts'
import { revenueVerdict } from '../../lib/profile/fit/size.ts'
import { emptyProfile, withReading } from '../../lib/profile/profile.ts'
import { seriesOf } from '../../lib/profile/series.ts'
import { day, finding, reading } from './invented.ts'

const revenue = (amount: string, period?: string) =>
  finding('company.revenue', `€${amount}`, {
    parts: { amount, currency: 'EUR', ...(period === undefined ? {} : { period }) },
  })
const page = reading('/investors', [
  revenue('40', '2022'),
  revenue('44', '2023/24'),
  revenue('12', '2025-Q1'),
  revenue('30', '2025-9M'),
  revenue('99'),
])
const draft = draftOf(withReading(emptyProfile('p', [], day(0)), page, [], day(0)))

it('a series is of whole years, business years among them; parts of a year are none of it', () => {
  expect(seriesOf(draft.fields['company.revenue']).map(({ year, amount }) => [year, amount])).toEqual([
    [2022, 40],
    [2023, 44],
  ])
})

it('a criterion of revenue goes by the newest whole year, not by a quarter', () => {
  const wanted = { id: 'c', type: 'revenue', weight: 3, currency: 'EUR', min: 20 } as const
  expect(revenueVerdict(wanted as never, draft, []).value?.parts?.['period']).toBe('2023/24')
})
