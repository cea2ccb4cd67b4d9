import { expect, it } from 'vitest'
import type { FieldId, Profile } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { preferClaims, typedClaims, vetoClaims } from '../../lib/profile/edit.ts'
import { emptyProfile, withClaims, withReading } from '../../lib/profile/profile.ts'
import { valueKey } from '../../lib/profile/value-key.ts'
import { day, finding, reading } from './invented.ts'
import sets from './claim-sets.json'

interface Said {
  readonly v: string
  /** `confirmed`: by the contact, and the rep took it up. */
  readonly kind: string
  /** Days after the first. */
  readonly at: number
  readonly page?: number
  /** Another site than the company's own. */
  readonly site?: string
  readonly certainty?: number
  readonly rejected?: boolean
  readonly picked?: boolean
}

function said(profile: Profile, field: FieldId, one: Said): Profile {
  const at = day(one.at)
  const address = { subject: 'company', field, key: valueKey(field, one.v) }
  if (one.kind !== 'stated' && one.kind !== 'derived')
    return withClaims(profile, typedClaims(profile, { subject: 'company', field, value: one.v }, at), at)
  const domain = one.site === undefined || one.site === 'own' ? 'nordwind.example' : `${one.site}.example`
  const found = finding(field, one.v, {
    certainty: one.kind === 'derived' ? 'inferred' : 'stated',
    ...(one.certainty === undefined ? {} : { confidence: one.certainty }),
  })
  const page = reading(`/${one.page ?? (one.v === 'A' ? 1 : 2)}`, [found], 'own', domain)
  const filed = withReading(profile, page, [], at, false)
  const refused = one.rejected === true ? withClaims(filed, vetoClaims(filed, address, at), at) : filed
  return one.picked === true ? withClaims(refused, preferClaims(refused, address, at), at) : refused
}

/** Which of several values stands, and why; in whatever order they came. */
it.each(sets as { what: string; why: string; claims: Said[]; stands: string[] }[])('$what: $why', ({ claims, stands }) => {
  const field = claims.some(({ kind }) => kind === 'judged') ? 'company.growthStage' : 'company.legalName'
  const standing = [claims, [...claims].reverse()].map((some) => {
    const profile = some.reduce((own, one) => said(own, field, one), emptyProfile('p', ['nordwind.example'], day(0)))
    return draftOf(profile).fields[field]?.standing[0]?.value
  })
  expect(standing[0]).toBe(standing[1])
  if (stands.length === 0) expect(standing[0]).toBeUndefined()
  else expect(stands).toContain(standing[0])
}) // prettier-ignore
