import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Profile } from '../../lib/model/index.ts'
import { isOverdue, keepUntil, RETENTION_DAYS, retentionDays } from '../../lib/privacy/retention.ts'
import { catalogueOf } from '../../lib/profile/catalogue.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { typedClaims } from '../../lib/profile/edit.ts'
import { leaving } from '../../lib/profile/leaving.ts'
import { emptyProfile, withClaims, withReading } from '../../lib/profile/profile.ts'
import { anyReading, DAY, day, everyone, finding, person, reading } from '../profile/invented.ts'

const page = (path: string) =>
  reading(path, [
    finding('company.name', 'Nordwind GmbH'),
    ...person('0', 'Jan Kos', 'CTO', 'kos@nordwind.example'),
  ])
const file = (profile: Profile, path: string, at: string) => {
  const seen = page(path)
  return withReading(profile, seen, everyone(seen), at)
}
const kos = (profile: Profile) => draftOf(profile).people.find(({ name }) => name === 'Jan Kos')!

describe('retention', () => {
  it('counts from the first capture, whatever is captured or edited later', () => {
    let profile = file(emptyProfile('p', [], day(0)), '/team', day(3))
    const until = keepUntil(kos(profile), RETENTION_DAYS)
    expect(until).toBe(day(3 + RETENTION_DAYS))
    for (let month = 1; month < 10; month += 1)
      profile = file(profile, month % 2 ? '/team' : `/team-${month}`, day(3 + 30 * month))
    const { id } = kos(profile)
    profile = withClaims(profile, typedClaims(profile, { subject: id, field: 'person.title', value: 'COO' }, day(400)), day(400)) // prettier-ignore
    expect(kos(profile).fields['person.title']?.standing[0]?.value).toBe('COO')
    expect(keepUntil(kos(profile), RETENTION_DAYS)).toBe(until)
  })

  it('ends at the limit to the millisecond, in every time zone, across a daylight saving change', () => {
    const kept = { capturedAt: '2026-03-28T12:00:00.000Z' }
    const end = new Date('2026-04-04T12:00:00.000Z')
    expect(isOverdue(kept, new Date(end.getTime() - 1), 7)).toBe(false)
    expect(isOverdue(kept, end, 7)).toBe(true)
    expect(isOverdue({ capturedAt: 'yesterday' }, end, 7), 'a date that cannot be read is over').toBe(true)
  })

  it('uses the rep’s limit, capped by policy', () => {
    expect(retentionDays(undefined, 0)).toBe(RETENTION_DAYS)
    expect(retentionDays(365, 0)).toBe(365)
    expect(retentionDays(365, 90)).toBe(90)
    expect(retentionDays(30, 90)).toBe(30)
    for (const odd of [NaN, -1, 1e9, '90', null, 2.5]) expect(retentionDays(odd, 0)).toBeGreaterThanOrEqual(7)
  })
})

describe('an export', () => {
  it('contains nobody past the limit, and nothing that names them', () => {
    const quote = 'Managing director: Jan Kos'
    const imprint = reading('/team/jan-kos', [
      finding('company.legalName', 'Nordwind GmbH', { quote }),
      finding('company.description', 'Founded by Jan Kos in 1998'),
      finding('company.email', 'kos@nordwind.example'),
      ...person('0', 'Jan Kos', 'CTO', 'kos@nordwind.example'),
    ])
    let profile = withReading(
      emptyProfile('p', [], day(0)),
      { ...imprint, title: 'Kos, Jan' },
      everyone(imprint),
      day(0),
    )
    const late = reading('/new', person('0', 'Mira Holm', 'CEO'))
    profile = withReading(profile, late, everyone(late), day(100))
    const limits = { now: new Date(day(181)), retentionDays: 180 }
    for (const to of ['file', 'clipboard', 'connector'] as const) {
      const left = leaving(profile, catalogueOf([]), to, limits)
      expect(JSON.stringify([left, draftOf(left)])).not.toMatch(/kos/i)
      expect(draftOf(left)).toMatchObject({ name: 'Nordwind GmbH', people: [{ name: 'Mira Holm' }] })
    }
    expect(leaving(profile, catalogueOf([]), 'backup', limits), 'the backup is the rep’s own').toBe(profile)
  })

  it('is complete if nobody is past the limit', () => {
    fc.assert(
      fc.property(anyReading, (seen) => {
        const profile = withReading(emptyProfile('p', [], day(0)), seen, everyone(seen), day(0))
        const now = new Date(Date.parse(day(0)) + 179 * DAY)
        expect(leaving(profile, catalogueOf([]), 'file', { now, retentionDays: 180 })).toBe(profile)
      }),
      { numRuns: 50 },
    )
  })
})
