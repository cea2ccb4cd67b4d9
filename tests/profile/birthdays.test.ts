import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthdaysOf, daysAhead, REMINDED_DAYS, upcoming } from '../../lib/profile/birthdays.ts'
import { claimsOf } from '../../lib/profile/claims.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { personClaims, typedClaims } from '../../lib/profile/edit.ts'
import { answersOf } from '../../lib/profile/interview.ts'
import { emptyProfile, withClaims } from '../../lib/profile/profile.ts'
import { withoutBirthdays } from '../../lib/profile/without-birthdays.ts'
import { catalogueOf, mayLeave } from '../../lib/profile/catalogue.ts'
import { everyone, finding, person, reading } from './invented.ts'

const at = '2026-03-01T10:00:00.000Z'
const noon = (day: string) => new Date(`${day}T12:00:00`)

function withBirthday(value: string) {
  const added = personClaims({ 'person.name': 'Anna Nowak' }, at)
  const profile = withClaims(emptyProfile('p', ['nordwind.example'], at), added.claims, at)
  return withClaims(profile, typedClaims(profile, { subject: added.mention, field: 'person.birthday', value }, at), at) // prettier-ignore
}

describe('a birthday', () => {
  it('is in the list row by its day, with the year where it is known', () => {
    expect(withBirthday('1984-02-29').columns.birthdays).toEqual(['02-29 1984 Anna Nowak'])
    expect(birthdaysOf(draftOf(withBirthday('--12-01')))).toEqual(['12-01  Anna Nowak'])
  })

  it('is kept on 28 February in a year without the 29th', () => {
    expect(upcoming(['02-29 1984 Anna Nowak'], noon('2027-02-20'))).toEqual([{ name: 'Anna Nowak', on: '2027-02-28', inDays: 8, age: 43 }]) // prettier-ignore
    expect(upcoming(['02-29  Anna Nowak'], noon('2028-02-20'))).toEqual([{ name: 'Anna Nowak', on: '2028-02-29', inDays: 9 }]) // prettier-ignore
    expect(upcoming(['02-29  Anna Nowak'], noon('2028-02-28'))[0]).toMatchObject({ on: '2028-02-29' })
  })

  it('is told two weeks ahead, over the turn of the year, and not a day sooner', () => {
    expect(upcoming(['01-03 1990 A B'], noon('2026-12-20'))).toEqual([{ name: 'A B', on: '2027-01-03', inDays: 14, age: 37 }]) // prettier-ignore
    expect(upcoming(['01-04  A B'], noon('2026-12-20'))).toEqual([])
    expect(upcoming(['12-20  A B'], noon('2026-12-20'))[0]!.inDays).toBe(0)
  })

  it('is found by the days that are asked of the index, whatever today is', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: REMINDED_DAYS }), (now, ahead) => {
        const that = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead, 12)
        const key = `${String(that.getMonth() + 1).padStart(2, '0')}-${String(that.getDate()).padStart(2, '0')}`
        expect(daysAhead(now)).toContain(key)
        expect(upcoming([`${key}  A B`], now)[0]).toMatchObject({ inDays: ahead })
      }),
    )
  })

  it('leaves nothing behind when it is deleted, and nothing of it leaves before', () => {
    const gone = withoutBirthdays(withBirthday('1984-02-29'), at)
    expect(JSON.stringify(gone)).not.toContain('1984')
    expect(draftOf(gone).people[0]!.name).toBe('Anna Nowak')
    const field = catalogueOf([]).of('person.birthday')
    expect(field.off).toBe(true)
    expect((['file', 'clipboard', 'connector'] as const).filter((to) => mayLeave(field, to))).toEqual([])
  })

  it('is never taken from a page, nor is anything that is a person’s own affair', () => {
    const page = reading('/team', [
      ...person('0', 'Anna Nowak', 'CEO'),
      finding('person.birthday', '1984-02-29', { about: 'person:0' }),
      finding('person.income', '100 000', { about: 'person:0' }),
      finding('person.duties', 'Buys', { about: 'person:0' }),
    ])
    expect(claimsOf(page, at, everyone(page)).map(({ field }) => field).sort()).not.toEqual(expect.arrayContaining(['person.birthday'])) // prettier-ignore
    expect(claimsOf(page, at, everyone(page)).some(({ field }) => /birthday|income|duties/.test(field))).toBe(false) // prettier-ignore
  })
})

describe('an interview', () => {
  const talk = { on: '2026-02-27', with: ' Anna Nowak ', notes: '', answers: { 'company.vision': 'Three plants by 2030', 'company.values': '  ' } } // prettier-ignore

  it('fills its answers in as judgements and is a dated note itself', () => {
    const profile = emptyProfile('p', [], at)
    const typed = answersOf(talk, 'Interview held').flatMap((one) => typedClaims(profile, one, at))
    const { fields } = draftOf(withClaims(profile, typed, at))
    expect(fields['company.vision']!.standing[0]).toMatchObject({ kind: 'judged', value: 'Three plants by 2030', parts: { at: '2026-02-27', with: 'Anna Nowak' } }) // prettier-ignore
    expect(fields['company.interview']!.standing[0]).toMatchObject({ kind: 'judged', value: 'Interview held', parts: { at: '2026-02-27' } }) // prettier-ignore
    expect(fields['company.values']).toBeUndefined()
  })

  it('says nothing where nothing was said', () => {
    expect(answersOf({ ...talk, answers: {} }, 'held')).toEqual([])
    expect(answersOf({ ...talk, answers: {}, notes: 'Wants a visit' }, 'held')).toHaveLength(1)
  })

  it('stands beside another of the same words on another day', () => {
    let profile = emptyProfile('p', [], at)
    for (const on of ['2026-02-27', '2026-02-28', '2026-02-28'])
      profile = withClaims(profile, answersOf({ ...talk, on, answers: {}, notes: 'No answer' }, '').flatMap((one) => typedClaims(profile, one, at)), at) // prettier-ignore
    expect(draftOf(profile).fields['company.interview']!.standing).toHaveLength(2)
  })
})
