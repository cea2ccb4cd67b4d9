import { describe, expect, it } from 'vitest'
import { draftOf } from '../../lib/profile/draft.ts'
import { dueAtBy, dueFields, oldestOf, usualLimits } from '../../lib/profile/freshness.ts'
import { historyOf } from '../../lib/profile/history.ts'
import { emptyProfile, withReading } from '../../lib/profile/profile.ts'
import { recheckOf } from '../../lib/profile/recheck.ts'
import { seriesOf } from '../../lib/profile/series.ts'
import { day, everyone, finding, person, reading } from './invented.ts'

const first = reading('/', [
  finding('company.employees', '250'),
  finding('company.product', 'Pumps'),
  finding('company.product', 'Valves'),
  finding('company.phone', '+4943112345'),
  ...person('0', 'Jonas Brandt', 'CEO'),
])
const second = reading('/', [
  finding('company.employees', '300'),
  finding('company.product', 'Pumps'),
  finding('company.phone', '+4943112345'),
  ...person('0', 'Jonas Brandt', 'CEO'),
])
const filed = withReading(emptyProfile('n', [], day(0)), first, everyone(first), day(0))

describe('a page that is read again', () => {
  it('is compared before it is filed: same, changed, gone', () => {
    const lines = recheckOf(filed, second).filter(({ field }) => field !== 'company.domain')
    expect(lines.filter(({ outcome }) => outcome !== 'same')).toEqual([
      { outcome: 'changed', field: 'company.employees', person: '', value: '300', before: '250' },
      { outcome: 'gone', field: 'company.product', person: '', value: 'Valves' },
    ].sort((a, b) => lines.findIndex((line) => line.field === a.field && line.outcome === a.outcome) - lines.findIndex((line) => line.field === b.field && line.outcome === b.outcome))) // prettier-ignore
    expect(lines.filter(({ outcome }) => outcome === 'same').map(({ field }) => field).sort()).toEqual([
      'company.phone', 'company.product', 'person.name', 'person.title',
    ]) // prettier-ignore
    expect(recheckOf(filed, reading('/other', []))).toEqual([])
  })

  it('makes young again what it confirms, and only that', () => {
    const now = new Date(day(400))
    const again = withReading(filed, second, everyone(second), day(400))
    const due = dueFields(draftOf(again), now, usualLimits).map(({ view }) => view.field)
    expect(due).not.toContain('company.phone')
    expect(due).not.toContain('person.name')
    expect(due).toContain('company.product')
    expect(dueFields(draftOf(filed), now, usualLimits).length).toBeGreaterThan(due.length)
  })

  it('tells of one executive swapped, one product added, one removed in exactly three lines', () => {
    const later = reading('/', [
      finding('company.employees', '250'),
      finding('company.product', 'Pumps'),
      finding('company.product', 'Fans'),
      finding('company.phone', '+4943112345'),
      ...person('0', 'Ewa Lis', 'CEO'),
    ])
    const lines = historyOf(withReading(filed, later, everyone(later), day(90)))
    expect(lines.map(({ kind, value, before }) => [kind, value, before])).toEqual([
      ['appeared', 'Fans', undefined],
      ['vanished', 'Valves', undefined],
      ['became', 'Ewa Lis', 'Jonas Brandt'],
    ])
  })
})

it('a draft is due by the rep’s own limits', () => {
  const oldest = oldestOf(draftOf(filed))
  expect(dueAtBy(oldest)).toBe(day(90))
  expect(dueAtBy(oldest, { ...usualLimits, people: 400, finance: 30 })).toBe(day(30))
  expect(dueAtBy({})).toBe('')
})

it('figures of several years are a series in one currency', () => {
  const money = (value: string, amount: string, currency: string, period?: string) =>
    finding('company.revenue', value, { parts: { amount, currency, ...(period ? { period } : {}) } })
  const page = reading('/', [
    money('12 mln zł', '12000000', 'PLN', '2023'),
    money('14 mln zł', '14000000', 'PLN', '2024'),
    money('3 Mio. €', '3000000', 'EUR', '2024'),
    money('9 mln zł', '9000000', 'PLN'),
  ])
  const draft = draftOf(withReading(emptyProfile('n', [], day(0)), page, [], day(0)))
  expect(seriesOf(draft.fields['company.revenue']).map(({ year, amount }) => [year, amount])).toEqual([
    [2023, 12_000_000],
    [2024, 14_000_000],
  ])
})
