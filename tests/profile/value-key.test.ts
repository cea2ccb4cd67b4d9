import { describe, expect, it } from 'vitest'
import type { FieldId } from '../../lib/model/index.ts'
import { companyNameKey } from '../../lib/profile/legal-form.ts'
import { groupsOf } from '../../lib/profile/grouping.ts'
import { claimsOf } from '../../lib/profile/claims.ts'
import { valueKey } from '../../lib/profile/value-key.ts'
import { day, finding, reading } from './invented.ts'

const same: readonly (readonly [FieldId, string, string])[] = [
  ['company.name', 'Nordwind Sp. z o.o.', 'NORDWIND'],
  ['company.name', 'ООО «Северный ветер»', 'Северный Ветер'],
  ['company.name', '北風科技股份有限公司', '北風科技'],
  ['company.name', '株式会社北風', '北風'],
  ['company.name', 'Nordwind GmbH & Co. KG', 'Nordwind'],
  ['company.legalName', 'Wiatr Spółka z ograniczoną odpowiedzialnością', 'WIATR SP. Z O.O.'],
  ['company.domain', 'https://www.nordwind.example/de', 'nordwind.example'],
  ['company.email', 'mailto:Info@Nordwind.example?subject=x', 'info@nordwind.example'],
  ['company.phone', '+48 (22) 854-05-67', '+48228540567'],
  ['company.phone', '0048 22 854 05 67', 'tel:+48228540567'],
  ['company.phone', '۰۲۱ ۸۸۷۷ ۶۶۵۵', '021 8877 6655'],
  [
    'company.social',
    'https://pl.linkedin.com/company/nordwind/?trk=nav',
    'http://www.linkedin.com/company/Nordwind',
  ],
  ['company.social', 'https://twitter.com/nordwind', 'https://x.com/nordwind/'],
  ['company.social', 'https://t.me/%D1%81ever', 'https://t.me/сever'],
  ['company.employees', '1,200', '1 200 employees'],
  ['company.employees', '1.2 тыс.', '1200'],
  ['company.employees', '۲۵۰ نفر', '250'],
  ['company.founded', 'since 1998', '1998'],
  ['company.vatId', 'PL 526-025-09-95', '5260250995'],
  ['company.registrationNumber', 'HRB 12 345', 'HRB12345'],
  ['company.address', 'ul. Polna 7, 00-625 Warszawa', 'Polna 7, Warszawa 00-625'],
  ['company.industry', 'Maschinenbau', 'MASCHINENBAU '],
]

const apart: readonly (readonly [FieldId, string, string])[] = [
  ['company.name', 'Nordwind', 'Nordlicht'],
  ['company.name', 'Costa SA', 'Cost'],
  ['company.phone', '+48228540567', '+48228540568'],
  ['company.phone', '+48228540567 ext. 12', '+48228540567'],
  ['company.social', 'https://facebook.com/profile.php?id=1', 'https://facebook.com/profile.php?id=2'],
  ['company.employees', '200-300', '200'],
  ['company.address', 'Hafenstr. 4, 24103 Kiel', 'Hafenstr. 5, 24103 Kiel'],
  ['company.founded', '1998', '1999'],
]

describe('valueKey', () => {
  it.each(same)('%s: %s is %s', (field, one, other) =>
    expect(valueKey(field, one)).toBe(valueKey(field, other)),
  )
  it.each(apart)('%s: %s is not %s', (field, one, other) =>
    expect(valueKey(field, one)).not.toBe(valueKey(field, other)),
  )

  it('never folds a value to nothing', () => {
    for (const value of ['—', '!!!', 'GmbH', 'SA', '🙂']) {
      expect(companyNameKey(value) || value).not.toBe('')
      expect(valueKey('company.name', value)).not.toBe(valueKey('company.name', `${value}x`))
    }
  })

  // By the clock, so only when asked (CLOCK=1): a busy machine is no defect.
  it.runIf(process.env['CLOCK'])(
    'takes time in proportion to the length of hostile text',
    { timeout: 60_000 },
    () => {
      for (const field of [
        'company.name',
        'company.employees',
        'company.address',
        'company.phone',
        'company.social',
      ] as const) {
        for (const piece of ['1 ', 'a. ', '(0)', '+', '0 000', 'strasse ', 'x. ']) {
          const took = (times: number) => {
            const text = piece.repeat(times)
            const runs = [1, 2, 3].map(() => {
              const start = performance.now()
              valueKey(field, text)
              return performance.now() - start
            })
            return Math.min(...runs)
          }
          took(2000)
          expect(took(20_000), `${field} ${piece}`).toBeLessThan(Math.max(12 * took(2000), 60))
        }
      }
    },
  )
})

describe('groupsOf', () => {
  const groups = (field: FieldId, ...values: string[]) =>
    groupsOf(field, claimsOf(reading('/', values.map((value) => finding(field, value))), day(0), []).filter((claim) => claim.field === field)).map(({ claims }) => claims.length) // prettier-ignore

  it('puts an address with less in it to the fuller one, but not a bare town', () => {
    const full = 'Hafenstraße 4, 24103 Kiel, Germany'
    expect(groups('company.address', 'Hafenstr. 4, 24103 Kiel', full)).toEqual([2])
    expect(groups('company.address', 'Kiel, Germany', full)).toEqual([1, 1])
  })
  it('puts a national number to its international form', () => {
    expect(groups('company.phone', '22 854 05 67', '+48228540567', '0431 12345')).toEqual([2, 1])
  })
})
