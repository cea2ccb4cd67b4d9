import { describe, expect, it } from 'vitest'
import { phoneInGroups } from '../../lib/text/phone-groups.ts'

describe('a phone number in groups', () => {
  it.each([
    ['+48625550140', 'biuro: tel. +48 62 555 01 40, fax', '+48 62 555 01 40'],
    ['+48625550140', 'tel. (62) 555-01-40', '+48 62 555 01 40'],
    ['+982155501234', 'تلفن: ۰۲۱-۵۵۵۰۱۲۳۴', '+98 21 55501234'],
    ['+8651255501188', '电话：0512-5550 1188 邮箱', '+86 512 5550 1188'],
    ['+81455550123', '０４５－５５５－０１２３', '+81 45 555 0123'],
    ['+441743555012', 'Shrewsbury SY1 4ZZ · 01743 555 012 · hello', '+44 1743 555 012'],
    ['+33612345678', 'Tél. : +33 (0)6 12 34 56 78', '+33 6 12 34 56 78'],
    ['+390255501234', 'Milano 02 5550 1234', '+39 02 5550 1234'],
  ])('%s is shown as the page prints it: %s', (phone, quote, shown) => {
    expect(phoneInGroups(phone, ['no number here', quote])).toBe(shown)
  })

  it('is shown in threes where no quote prints groups, and as it is where it is no plain number', () => {
    expect(phoneInGroups('+48625550140')).toBe('+48 625 550 140')
    expect(phoneInGroups('+48625550140', ['0625550140', '62 555 01 41'])).toBe('+48 625 550 140')
    expect(phoneInGroups('062 555 01 11', ['062 555 01 11'])).toBe('062 555 01 11')
  })

  it('takes linear time on a quote of digits alone', () => {
    const start = performance.now()
    phoneInGroups('+48625550140', ['1 '.repeat(200_000)])
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
