import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  customTypes,
  fieldIds,
  fieldOf,
  isFieldId,
  type Claim,
  type CustomFieldId,
  type Profile,
} from '../../lib/model/index.ts'
import { catalogueOf, mayLeave } from '../../lib/profile/catalogue.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { typedClaims } from '../../lib/profile/edit.ts'
import { leaving } from '../../lib/profile/leaving.ts'
import { emptyProfile, withClaims } from '../../lib/profile/profile.ts'

const now = '2026-03-01T10:00:00.000Z'
const price: CustomFieldId = 'custom.company.choices.price'
const volume: CustomFieldId = 'custom.company.number.volume'
const typed = (profile: Profile, field: Claim['field'], value: string, subject = 'company') =>
  withClaims(profile, typedClaims(profile, { subject, field, value }, now), now)

describe('a defined field', () => {
  it('says about whom it is and how it holds by its id alone', () => {
    expect(fieldOf(price)).toEqual({ about: 'company', holds: 'many', type: 'choice', group: 'custom' })
    expect(fieldOf('custom.person.link.blog')).toEqual({ about: 'person', holds: 'one', type: 'url', group: 'people' }) // prettier-ignore
  })

  it('has an id that names nothing else', () => {
    for (const type of customTypes) expect(isFieldId(`custom.company.${type}.a-1`)).toBe(true)
    for (const id of ['custom.company.text', 'custom.company.constructor.a', 'custom.firm.text.a', 'custom.company.text.A b', 'custom.company.text.__proto__', 'toString']) expect(isFieldId(id), id).toBe(false) // prettier-ignore
  })

  it('stands in the draft and in the list row like any other', () => {
    let profile = emptyProfile('p', ['nordwind.example'], now)
    profile = typed(profile, price, 'Low price')
    profile = typed(profile, price, 'low  PRICE')
    profile = typed(profile, price, 'Long warranty')
    profile = typed(profile, volume, '12.5')
    expect(draftOf(profile).fields[price]!.standing.map(({ value }) => value).sort()).toEqual(['Long warranty', 'low  PRICE']) // prettier-ignore
    expect(profile.columns.custom![volume]).toEqual(['12.5'])
  })

  it('is known by the end of its id when its definition is gone', () => {
    const catalogue = catalogueOf([{ id: volume, name: 'Volume', unit: 't', createdAt: now }])
    expect(catalogue.of(volume)).toMatchObject({ name: 'Volume', unit: 't', type: 'number' })
    expect(catalogue.of(price)).toMatchObject({ name: 'price', type: 'choice', visibility: 'crm' })
    expect(catalogue.fields.map(({ id }) => id)).toEqual([...fieldIds, volume])
  })
})

describe('what may leave', () => {
  const destinations = ['file', 'clipboard', 'connector', 'backup'] as const

  it('is ruled by the class of the field', () => {
    const goes = (visibility: Parameters<typeof mayLeave>[0]['visibility']) =>
      destinations.filter((to) => mayLeave({ visibility }, to))
    expect(goes('crm')).toEqual(destinations)
    expect(goes('team')).toEqual(['file', 'clipboard', 'backup'])
    expect(goes('private')).toEqual(['backup'])
    expect(goes('never')).toEqual([])
  })

  const limits = { now: new Date(now), retentionDays: 180 }

  it('leaves no byte of a private value in what is handed on', () => {
    const secret = fc.stringMatching(/^zq[a-z]{6,20}$/)
    fc.assert(
      fc.property(secret, fc.constantFrom(...destinations.slice(0, 3)), (word, to) => {
        let profile = typed(emptyProfile('p', ['nordwind.example'], now), 'company.name', 'Nordwind')
        for (const field of ['company.note', 'company.industry', 'company.tag', price] as const)
          profile = typed(profile, field, word)
        const hidden = { 'company.note': 'private', 'company.industry': 'never', 'company.tag': 'private', [price]: 'private' } as const // prettier-ignore
        const left = leaving(profile, catalogueOf([], hidden), to, limits)
        expect(JSON.stringify([left, draftOf(left)])).not.toContain(word)
        expect(draftOf(left).name).toBe('Nordwind')
      }),
      { numRuns: 30 },
    )
  })
})
