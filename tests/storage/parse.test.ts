import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asItStands, profileSchema, type Profile } from '../../lib/model/index.ts'
import { emptyProfile, withReading } from '../../lib/profile/profile.ts'
import { anyReading, cases, day, everyone } from '../profile/invented.ts'

const stands = asItStands(profileSchema)
const anyProfile = anyReading.map((page): Profile =>
  structuredClone(withReading(emptyProfile('p', ['nordwind.example'], day(1)), page, everyone(page), day(2))),
)

/** Something in the row, found by going down by the numbers, put in another's place. */
function spoilt(row: unknown, way: readonly number[], by: unknown): unknown {
  let place = row as Record<string, unknown>
  for (const [at, step] of way.entries()) {
    const keys = Object.keys(place)
    const key = keys[step % Math.max(1, keys.length)] ?? (Array.isArray(place) ? '0' : 'more')
    const next = place[key]
    if (at === way.length - 1 || typeof next !== 'object' || next === null) {
      Object.defineProperty(place, key, { value: by, enumerable: true, configurable: true, writable: true })
      return row
    }
    place = next as Record<string, unknown>
  }
  return row
}

it('lets a row that was written well through without a copy', () => {
  fc.assert(
    fc.property(anyProfile, (row) => {
      expect(stands(row)).toBe(true)
    }),
    cases(100),
  )
})

it('says yes to nothing that the schema would refuse or change', () => {
  const odd = fc.oneof(fc.constantFrom(undefined, null, NaN, Infinity, -1, '', true), fc.constant([]), fc.constant({}), fc.constant({ more: 1 }), fc.constant(new Date(0)), fc.constant('confirmed')) // prettier-ignore
  fc.assert(
    fc.property(anyProfile, fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }), odd, (row, way, by) => {
      const read = spoilt(structuredClone(row), way, by)
      if (!stands(read)) return
      const parsed = profileSchema.safeParse(read)
      expect(parsed.success && parsed.data).toEqual(read)
    }),
    cases(500),
  )
})

it('is not misled by keys of prototypes and keys of no shape', () => {
  const row = emptyProfile('p', [], day(1))
  const claim = (more: string): unknown => JSON.parse(`{ "__proto__": ${more} }`)
  expect(stands({ ...row, more: 1 })).toBe(false)
  expect(stands(Object.create(row))).toBe(false)
  expect(stands({ ...row, columns: { ...row.columns, facets: claim('["x"]') } })).toBe(false)
  expect(stands(Object.defineProperty({ ...row }, '__proto__', { value: 1, enumerable: true }))).toBe(false)
})
