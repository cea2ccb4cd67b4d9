import { describe, expect, it } from 'vitest'
import { draftOf } from '../../lib/profile/draft.ts'
import { newIn } from '../../lib/profile/changes.ts'
import { removePersonClaims, vetoClaims } from '../../lib/profile/edit.ts'
import { emptyProfile, withClaims, withReading } from '../../lib/profile/profile.ts'
import { valueKey } from '../../lib/profile/value-key.ts'
import fc from 'fast-check'
import { anyReading, cases, day, everyone, finding, person, reading } from './invented.ts'

const home = reading('/', [
  finding('company.name', 'Nordwind'),
  finding('company.founded', '1998'),
  finding('company.phone', '+48228540567'),
  finding('company.email', 'info@nordwind.example'),
  ...person('0', 'Jonas Brandt', 'CEO'),
])
const profile = withReading(emptyProfile('p', [], day(0)), home, everyone(home), day(0))

describe('newIn', { timeout: 600_000 }, () => {
  it('without a profile everything that is sure enough is new', () => {
    const news = newIn(
      reading('/', [finding('company.name', 'N'), finding('company.founded', '1', { confidence: 0.3 })]),
      undefined,
    )
    expect(news.marks).toEqual(['new', 'left'])
    expect(news.counts).toMatchObject({ new: 1, left: 1, known: 0 })
  })

  it('says per finding what is new, known, different or struck out', () => {
    const struck = withClaims(
      profile,
      vetoClaims(
        profile,
        {
          subject: 'company',
          field: 'company.email',
          key: valueKey('company.email', 'info@nordwind.example'),
        },
        day(1),
      ),
      day(1),
    )
    const about = reading('/about', [
      finding('company.name', 'NORDWIND GmbH'),
      finding('company.founded', '1999'),
      finding('company.phone', '22 854 05 67'),
      finding('company.phone', '+4943112345'),
      finding('company.email', 'INFO@nordwind.example'),
      ...person('a', 'BRANDT Jonas', 'Chairman'),
      ...person('b', 'Anna Nowak', 'CFO'),
    ])
    const news = newIn(about, struck)
    expect(news.marks).toEqual([
      'known',
      'differs',
      'known',
      'new',
      'struck',
      'known',
      'differs',
      'new',
      'new',
    ])
    expect(news.instead.get(1)).toMatchObject({ value: '1998' })
    expect([...news.people]).toEqual([
      ['person:a', 'known'],
      ['person:b', 'new'],
    ])
  })

  it('marks a person the rep removed as struck', () => {
    const without = withClaims(
      profile,
      removePersonClaims(profile, draftOf(profile).people[0]!.id, day(1)),
      day(1),
    )
    const news = newIn(reading('/team', person('x', 'Jonas Brandt', 'CEO')), without)
    expect(news.people.get('person:x')).toBe('struck')
    expect(news.marks).toEqual(['struck', 'struck'])
  })

  it('finds nothing new on a page that was just filed', () => {
    fc.assert(
      fc.property(anyReading, (page) => {
        const filed = withReading(emptyProfile('p', [], day(0)), page, everyone(page), day(0))
        const { counts } = newIn(page, filed)
        expect([counts.new, counts.differs, counts.struck]).toEqual([0, 0, 0])
      }),
      cases(300),
    )
  })
})
