import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { icpSchema, type AnyCriterion, type Finding, type Icp } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { personClaims, typedClaims } from '../../lib/profile/edit.ts'
import { fitOf } from '../../lib/profile/fit/fit.ts'
import { emptyProfile, withClaims, withReading } from '../../lib/profile/profile.ts'
import { day, everyone, finding, person, reading } from './invented.ts'

const profileOf = (findings: readonly Finding[]) => {
  const page = reading('/', findings)
  return withReading(emptyProfile('n', [], day(0)), page, everyone(page), day(0))
}
const draft = (...findings: readonly Finding[]) => draftOf(profileOf(findings))

const icp = (criteria: readonly AnyCriterion[], rates: Icp['rates'] = []) => ({
  id: 'icp', version: 3, criteria: [...criteria], rates,
}) // prettier-ignore

/** Verdict of one criterion, and the value it names. */
const verdict = (criterion: object, ...findings: readonly Finding[]) => {
  const fit = fitOf(icp([{ id: 'a', weight: 1, ...criterion } as AnyCriterion]), draft(...findings))
  const [only] = fit.criteria
  return [only!.verdict, only!.value?.value]
}

const address = (value: string, country?: string) =>
  finding('company.address', value, country === undefined ? {} : { parts: { country } })
const money = (value: string, amount: string, currency: string, period: string) =>
  finding('company.revenue', value, { parts: { amount, currency, period } })

describe('geography', () => {
  const poland = { type: 'geography', countries: ['PL'], places: ['Bremen'] }
  it('is met by any address in the country, or by a place', () => {
    expect(verdict(poland, address('ul. Polna 7, Warszawa', 'PL'))).toEqual(['met', 'ul. Polna 7, Warszawa'])
    expect(verdict(poland, address('Am Wall 1, 28195 Bremen', 'DE'))[0]).toBe('met')
  })
  it('is not met elsewhere, and unknown without a country', () => {
    expect(verdict(poland, address('Hafenstraße 4, 24103 Kiel', 'DE'))[0]).toBe('notMet')
    expect(verdict(poland, address('Hafenstraße 4, 24103 Kiel'))[0]).toBe('unknown')
    expect(verdict(poland)).toEqual(['unknown', undefined])
  })
})

describe('words', () => {
  const pumps = { type: 'industry', words: ['pump', 'насос', '泵'] }
  it('are found as beginnings of words, in every script, also in the description', () => {
    expect(verdict(pumps, finding('company.industry', 'Pumps and valves'))[0]).toBe('met')
    expect(verdict(pumps, finding('company.industry', 'Производство насосов'))[0]).toBe('met')
    expect(verdict(pumps, finding('company.description', '我们生产水泵。'))[0]).toBe('met')
  })
  it('inside another word are not found', () => {
    expect(verdict({ type: 'industry', words: ['art'] }, finding('company.industry', 'Smart parts'))[0]).toBe('notMet') // prettier-ignore
  })
})

describe('headcount', () => {
  const middle = { type: 'headcount', min: 50, max: 1000 }
  it.each([
    ['250', 'met'],
    ['ok. 1 000 osób', 'met'],
    ['۲۵۰ نفر', 'met'],
    ['51-200', 'met'],
    ['500-2000', 'unknown'],
    ['2,000+', 'notMet'],
    ['900+', 'unknown'],
    ['12', 'notMet'],
    ['1万人', 'notMet'],
    ['a small team', 'unknown'],
  ])('%s is %s', (printed, expected) =>
    expect(verdict(middle, finding('company.employees', printed))[0]).toBe(expected),
  )
})

describe('revenue', () => {
  const wanted = { type: 'revenue', min: 1_000_000, currency: 'EUR' }
  it('goes by the newest figure', () => {
    expect(verdict(wanted, money('2 Mio. €', '2000000', 'EUR', '2019'), money('0,9 Mio. €', '900000', 'EUR', '2024'))).toEqual(['notMet', '0,9 Mio. €']) // prettier-ignore
  })
  it('in another currency is unknown, until a rate is stated with its day', () => {
    const revenue = money('12,4 mln zł', '12400000', 'PLN', '2024')
    expect(verdict(wanted, revenue)[0]).toBe('unknown')
    const rates = [{ currency: 'PLN', into: 'EUR', rate: 0.23, date: '2026-02-27' }]
    const fit = fitOf(icp([{ id: 'a', weight: 1, ...wanted }], rates), draft(revenue))
    expect(fit.criteria[0]).toMatchObject({ verdict: 'met', by: '1 PLN = 0.23 EUR, 2026-02-27' })
  })
  it('reads what the rep typed', () => {
    const profile = profileOf([])
    const typed = typedClaims(profile, { subject: 'company', field: 'company.revenue', value: '3 mln EUR' }, day(1)) // prettier-ignore
    const fit = fitOf(icp([{ id: 'a', weight: 1, ...wanted }]), draftOf(withClaims(profile, typed, day(1))))
    expect(fit.criteria[0]!.verdict).toBe('met')
  })
})

describe('technology', () => {
  const needs = { type: 'technology', names: ['Salesforce'], categories: ['crm'], mark: 'depend' }
  const uses = (value: string, category: string, relation = 'uses') =>
    finding('company.technology', value, { parts: { category, relation } })
  it('is met by use; a rival in its place speaks against it; silence proves nothing', () => {
    expect(verdict(needs, uses('salesforce', 'crm'))[0]).toBe('met')
    expect(verdict(needs, uses('HubSpot', 'crm'))).toEqual(['notMet', 'HubSpot'])
    expect(verdict(needs, uses('Hotjar', 'session-replay'))[0]).toBe('unknown')
  })
  it('is not met by a mention', () =>
    expect(verdict(needs, uses('Salesforce', 'crm', 'mentions'))[0]).toBe('unknown'))
})

describe('roles', () => {
  const money = { type: 'role', roles: ['financial'] }
  const titled = (canon: string, dept: string) => [
    finding('person.name', 'Ewa Lis', { about: 'person:0' }),
    finding('person.title', 'T', { about: 'person:0', parts: { canon, dept, level: 'c', executive: 'yes' } }),
  ]
  it('are met by a title or by the rep, and unknown otherwise', () => {
    expect(verdict(money, ...titled('cfo', 'finance'))[0]).toBe('met')
    expect(verdict(money, ...titled('cto', 'technology'))[0]).toBe('unknown')
    const profile = profileOf(person('0', 'Ewa Lis'))
    const said = withClaims(profile, personClaims({ 'person.name': 'Ewa Lis', 'person.role': 'financial' }, day(1)).claims, day(1)) // prettier-ignore
    const fit = fitOf(icp([{ id: 'a', weight: 1, ...money }]), draftOf(said))
    expect(fit.criteria[0]).toMatchObject({ verdict: 'met', by: 'Ewa Lis' })
  })
})

describe('any field', () => {
  it.each([
    ['filled', '', 'met'],
    ['equals', 'plan b', 'met'],
    ['contains', 'B', 'met'],
    ['contains', 'z', 'notMet'],
    ['atLeast', '3', 'notMet'],
  ] as const)(
    '%s %s is %s',
    (test, value, expected) =>
    expect(verdict({ type: 'field', field: 'company.tag', test, value }, finding('company.tag', 'Plan B'))[0]).toBe(expected), // prettier-ignore
  )
  it('is unknown when empty or when nobody knows the field', () => {
    expect(verdict({ type: 'field', field: 'company.tag', test: 'filled', value: '' })[0]).toBe('unknown')
    expect(verdict({ type: 'field', field: '__proto__', test: 'filled', value: '' })[0]).toBe('unknown')
  })
})

describe('a score', () => {
  it('weighs what is met, names what is open, and says by which version', () => {
    const fit = fitOf(
      icp([
        { id: 'a', weight: 3, type: 'headcount', min: 100 },
        { id: 'b', weight: 1, type: 'industry', words: ['steel'] },
        { id: 'c', weight: 4, type: 'budget', signs: ['funding'] },
      ]),
      draft(finding('company.employees', '250'), finding('company.industry', 'Pumps')),
    )
    expect(fit).toMatchObject({ icpId: 'icp', version: 3, score: 38, open: 50 })
  })

  it('keeps what a newer version wrote and judges it unknown', () => {
    const foreign = { id: 'x', weight: 2, type: 'weather', rain: true }
    expect(fitOf(icp([foreign]), draft()).criteria[0]!.verdict).toBe('unknown')
    const parsed = icpSchema.parse({ ...whole, criteria: [foreign], mood: 'good' })
    expect(parsed).toMatchObject({ mood: 'good', criteria: [foreign] })
  })

  it('refuses a thirteenth criterion, and a known type of the wrong shape', () => {
    const one = { id: 'a', weight: 1, type: 'budget', signs: [] }
    expect(icpSchema.safeParse({ ...whole, criteria: Array(13).fill(one) }).success).toBe(false)
    expect(icpSchema.safeParse({ ...whole, criteria: [{ ...one, signs: 7 }] }).success).toBe(false)
  })

  it('stays between 0 and 100, whatever is asked and known', () => {
    const some = fc.constantFrom<AnyCriterion>(
      { id: 'a', weight: 5, type: 'headcount', min: 10 },
      { id: 'b', weight: 1, type: 'geography', countries: ['DE'], places: [] },
      { id: 'c', weight: 2, type: 'role', roles: ['final', 'nonsense'] },
      { id: 'd', weight: 3, type: 'field', field: 'company.name', test: 'filled', value: '' },
    )
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.boolean(), (criteria, known) => {
        const { score, open } = fitOf(
          icp(criteria),
          known ? draft(finding('company.name', 'N'), address('Kiel', 'DE')) : draft(),
        )
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score + open).toBeLessThanOrEqual(100)
      }),
    )
  })
})

const whole = {
  id: 'icp', name: 'Pump makers', version: 1, criteria: [], rates: [], createdAt: day(0), updatedAt: day(0),
  opening: { who: '', does: '', values: '', vision1: '', vision2: '', vision5: '', vision10: '' },
} // prettier-ignore
