import { describe, expect, it } from 'vitest'
import type { Finding } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { ageOf, dueAtBy, oldestOf, usualLimits } from '../../lib/profile/freshness.ts'
import { historyOf } from '../../lib/profile/history.ts'
import { emptyProfile, withReading } from '../../lib/profile/profile.ts'
import { day, everyone, finding, person, reading } from './invented.ts'

const visits = (...found: readonly (readonly [path: string, at: number, findings: Finding[]])[]) =>
  found.reduce(
    (own, [path, at, findings]) => {
      const page = reading(path, findings)
      return withReading(own, page, everyone(page), day(at))
    },
    emptyProfile('p', [], day(0)),
  )

const before = [
  finding('company.name', 'Nordwind'),
  finding('company.product', 'Pumps'),
  finding('company.product', 'Valves'),
  ...person('0', 'Jonas Brandt', 'CEO'),
  ...person('1', 'Anna Nowak', 'CFO'),
]
const after = [
  finding('company.name', 'Nordwind'),
  finding('company.product', 'Pumps'),
  finding('company.product', 'Turbines', { quote: 'New: our turbines' }),
  ...person('0', 'Ewa Lis', 'CEO'),
  ...person('1', 'Anna Nowak', 'CFO'),
]

describe('historyOf', () => {
  it('a first visit is no change, and neither is another page', () => {
    expect(historyOf(visits(['/', 0, before]))).toEqual([])
    expect(historyOf(visits(['/', 0, before], ['/about', 3, after]))).toEqual([])
  })

  it('an executive swapped, a product added and one removed are exactly three lines', () => {
    const lines = historyOf(visits(['/', 0, before], ['/', 90, after]))
    expect(
      lines.map(({ kind, field, value, before: was, seenOn }) => [kind, field, value, was, seenOn]),
    ).toEqual([
      ['appeared', 'company.product', 'Turbines', undefined, day(90)],
      ['vanished', 'company.product', 'Valves', undefined, day(90)],
      ['became', 'person.name', 'Ewa Lis', 'Jonas Brandt', day(90)],
    ])
    expect(lines[0]).toMatchObject({ quote: 'New: our turbines', url: 'https://www.nordwind.example/' })
  })

  it('keeps its dates when the page is read again, and reports each visit by itself', () => {
    const profile = visits(
      ['/', 0, before],
      ['/', 90, after],
      ['/', 120, [...after, finding('company.product', 'Fans')]],
    )
    const lines = historyOf(profile)
    expect(lines.map(({ seenOn }) => seenOn)).toEqual([day(120), day(90), day(90), day(90)])
    expect(lines.filter(({ seenOn }) => seenOn === day(120))).toMatchObject([
      { kind: 'appeared', value: 'Fans' },
    ])
  })

  it('a value that another page still says has not gone; a new title is one line', () => {
    const team = person('0', 'Jonas Brandt', 'CEO')
    expect(historyOf(visits(['/', 0, before], ['/products', 0, [finding('company.product', 'Valves')]], ['/', 9, after])).map(({ value }) => value)).not.toContain('Valves') // prettier-ignore
    const lines = historyOf(visits(['/team', 0, team], ['/team', 9, person('0', 'Jonas Brandt', 'Chairman')]))
    expect(lines).toMatchObject([
      { kind: 'became', field: 'person.title', person: 'Jonas Brandt', value: 'Chairman', before: 'CEO' },
    ])
  })

  it('an owner that changed is kept, with the one before', () => {
    const profile = visits(
      ['/', 0, [finding('company.parent', 'Ostsee Holding')]],
      ['/', 9, [finding('company.parent', 'Alpen Group')]],
    )
    expect(historyOf(profile)).toMatchObject([
      { kind: 'became', value: 'Alpen Group', before: 'Ostsee Holding' },
    ])
    expect(draftOf(profile).fields['company.parent']).toMatchObject({ because: 'pageStillSays', rivals: [{ value: 'Ostsee Holding', gone: true }] }) // prettier-ignore
  })
})

describe('age', () => {
  const profile = visits(
    ['/', 0, [...before, finding('company.revenue', '€ 12 m'), finding('company.technology', 'HubSpot')]],
    ['/', 10, before],
  )
  const draft = draftOf(profile)

  it('counts from when the value was last seen; what was not seen again grows older', () => {
    const now = new Date(day(190))
    expect(ageOf(draft.people[0]!.fields['person.title']!, now)).toEqual({ days: 180, limit: 90, due: true })
    expect(ageOf(draft.fields['company.technology']!, now)).toEqual({ days: 190, limit: 180, due: true })
    expect(ageOf(draft.fields['company.revenue']!, now)).toEqual({ days: 190, limit: 365, due: false })
    expect(ageOf(draft.fields['company.domain']!, now)).toBeUndefined()
    expect(ageOf(draft.fields['company.revenue']!, now, { ...usualLimits, finance: 30 })).toMatchObject({
      due: true,
    })
  })

  it('the draft is due when its first value is, and the list knows', () => {
    expect(dueAtBy(oldestOf(draft))).toBe(day(100))
    expect(profile.columns.dueAt).toBe(day(100))
    expect(emptyProfile('p', [], day(0)).columns.dueAt).toBe('')
  })
})
