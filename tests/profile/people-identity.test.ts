import { describe, expect, it } from 'vitest'
import { claimsOf } from '../../lib/profile/claims.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { personNameKey } from '../../lib/profile/person-name-key.ts'
import { day, everyone, person, reading } from './invented.ts'
import type { Finding, Reading } from '../../lib/model/index.ts'

const people = (...pages: Finding[][][]) => {
  const claims = pages.flatMap((found, at) => {
    const page: Reading = reading(`/page-${at}`, found.flat())
    return claimsOf(page, day(at), everyone(page))
  })
  return draftOf({ id: 'p', domains: [], claims, pages: [] }).people
}

describe('the same person', () => {
  it.each([
    ['Jonas Brandt', 'BRANDT Jonas'],
    ['Jonas Brandt', 'Dr. Jonas Brandt, MBA'],
    ['Jonas Brandt', 'Mr Jonas Brandt'],
    ['Anna Żółć', 'Anna Zolc'],
    ['John A. Smith', 'John Smith'],
    ['蔡 美柔', '蔡美柔'],
    ['蔡美柔', '蔡美柔女士'],
    ['علی رضایی', 'علي رضايي'],
    ['Пётр Семёнов', 'Петр Семенов'],
    ['Ｊｏｎａｓ Brandt', 'Jonas Brandt'],
  ])('%s and %s, on two pages', (one, other) => {
    expect(people([person('0', one)], [person('0', other, 'CEO')])).toHaveLength(1)
  })

  it.each([
    ['J. Brandt', 'Jonas Brandt'],
    ['Jonas Peter Brandt', 'Jonas Brandt'],
    ['Юрий Щербаков', 'Yuriy Shcherbakov'],
    ['Анна Новак', 'Anna Nowak'],
  ])('%s and %s only where title or e-mail agrees', (one, other) => {
    expect(people([person('0', one, 'CEO')], [person('0', other, 'CEO')])).toHaveLength(1)
    expect(people([person('0', one, 'CEO')], [person('0', other, 'CFO')])).toHaveLength(2)
    expect(people([person('0', one)], [person('0', other)])).toHaveLength(2)
    expect(
      people([person('0', one, 'CEO', 'a@b.example')], [person('0', other, 'Founder', 'A@b.example')]),
    ).toHaveLength(1)
  })

  it('is not guessed where two fit', () => {
    const two = [person('0', 'Jonas Brandt', 'Partner'), person('1', 'Julia Brandt', 'Partner')]
    expect(people(two, [person('0', 'J. Brandt', 'Partner')])).toHaveLength(3)
  })
})

describe('two people', () => {
  it('of one name stay two when titles and e-mails differ, and a third page goes to whom it agrees with', () => {
    const found = people(
      [person('0', 'Anna Nowak', 'CEO', 'anna.nowak@nordwind.example')],
      [person('0', 'Anna Nowak', 'Accountant', 'a.nowak@nordwind.example', 'no')],
      [person('0', 'Anna Nowak', 'Accountant')],
    )
    expect(found.map(({ fields }) => fields['person.email']?.standing.map(({ value }) => value))).toEqual([
      ['anna.nowak@nordwind.example'],
      ['a.nowak@nordwind.example'],
    ])
    expect(found[1]!.mentions).toHaveLength(2)
  })

  it('of one name on one page stay two', () => {
    const found = people([
      person('0', 'Anna Nowak', 'CEO', 'anna.nowak@nordwind.example'),
      person('1', 'Anna Nowak', 'Accountant', 'a.nowak@nordwind.example', 'no'),
    ])
    expect(found).toHaveLength(2)
  })

  it('of one name are one when only the title differs: a second office of the same person', () => {
    const found = people(
      [person('0', 'Anna Nowak', 'CEO')],
      [person('0', 'Anna Nowak', 'Chair of the board')],
    )
    expect(found).toHaveLength(1)
    expect(found[0]!.fields['person.title']).toMatchObject({ conflict: true, standing: [{}], rivals: [{}] })
  })
})

it('orders executives first and keeps a person’s id when later pages mention them', () => {
  const first = people([
    person('0', 'Ewa Lis', 'Assistant', undefined, 'no'),
    person('1', 'Jonas Brandt', 'CEO'),
  ])
  expect(first.map(({ name, executive }) => [name, executive])).toEqual([
    ['Jonas Brandt', true],
    ['Ewa Lis', false],
  ])
  const later = people(
    [person('0', 'Ewa Lis', 'Assistant', undefined, 'no'), person('1', 'Jonas Brandt', 'CEO')],
    [person('0', 'Dr. Jonas Brandt')],
    [person('0', 'Brandt Jonas')],
  )
  expect(later[0]!.id).toBe(first[0]!.id)
})

it('keeps a name that is nothing but titles', () => {
  expect(personNameKey('Dr.')).toBe('dr')
  expect(personNameKey('M. Dupont')).toBe('dupont m')
})
