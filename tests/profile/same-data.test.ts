import fc from 'fast-check'
import { expect, it } from 'vitest'
import { draftOf } from '@/lib/profile/draft.ts'
import { emptyProfile, withReading } from '@/lib/profile/profile.ts'
import { sameData } from '@/lib/profile/same-data.ts'
import { day, everyone, finding, reading } from './invented.ts'

const page = reading('/', [finding('company.product', 'Pumps'), finding('company.founded', '1987')])
const filed = () => withReading(emptyProfile('p', [], day(0)), page, everyone(page), day(0))
const product = (profile: ReturnType<typeof filed>) => draftOf(profile).fields['company.product']

it('finds a field as it was in a draft that is derived anew', () => {
  const profile = filed()
  expect(product(structuredClone(profile))).not.toBe(product(profile))
  expect(sameData(product(structuredClone(profile)), product(profile))).toBe(true)
})

it('sees a value, a source and a page more', () => {
  const profile = filed()
  const more = reading('/more', [finding('company.product', 'Fans')])
  const again = reading('/again', [finding('company.product', 'Pumps')])
  for (const next of [more, again])
    expect(sameData(product(withReading(profile, next, everyone(next), day(9))), product(profile))).toBe(
      false,
    )
  expect(sameData(undefined, product(profile))).toBe(false)
  expect(sameData(undefined, undefined)).toBe(true)
})

it('agrees with the text of any two drafts', () => {
  const view = fc.record(
    { a: fc.option(fc.string()), b: fc.array(fc.record({ c: fc.integer({ max: 2, min: 0 }) })) },
    { requiredKeys: ['b'] },
  )
  fc.assert(
    fc.property(view, view, (one, other) => {
      const text = JSON.stringify(one, ['a', 'b', 'c']) === JSON.stringify(other, ['a', 'b', 'c'])
      expect(sameData(one, other)).toBe(text)
      expect(sameData(one, structuredClone(one))).toBe(true)
    }),
  )
})
