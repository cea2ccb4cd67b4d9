import { fieldOf, type Claim, type FieldId, type Profile, type Reading } from '../model/index.ts'
import { claimsOf, mentionsOf, pageOf } from './claims.ts'

/** What became of one filed claim when its page was read again. */
export interface Recheck {
  readonly outcome: 'same' | 'changed' | 'gone'
  readonly field: FieldId
  /** The person's name; '' for the company. */
  readonly person: string
  readonly value: string
  /** The previous value, if it changed. */
  readonly before?: string
}

/**
 * Compares a filed page with a new reading of it: which claims are the same, changed or gone. Filing the reading refreshes only
 * the same ones. Empty for a page that is not filed.
 */
export function recheckOf(profile: Profile, reading: Reading): Recheck[] {
  const url = pageOf(reading.url)
  if (!profile.pages.some((page) => page.url === url)) return []
  const filed = profile.claims.filter(({ evidence, rank }) => evidence.source === 'page' && evidence.url === url && rank !== 'deprecated') // prettier-ignore
  const now = claimsOf(reading, '', [...mentionsOf(reading).keys()])
  const said = new Set(now.map(({ id }) => id))
  const known = new Set(filed.map(({ id }) => id))
  const names = new Map(filed.filter(({ field }) => field === 'person.name').map((claim) => [claim.subject, claim.value])) // prettier-ignore
  return filed.map((claim): Recheck => {
    const what = { field: claim.field, person: claim.subject === 'company' ? '' : (names.get(claim.subject) ?? '') } // prettier-ignore
    if (said.has(claim.id)) return { outcome: 'same', ...what, value: claim.value }
    const instead = now.find((other) => takesPlaceOf(other, claim) && !known.has(other.id))
    return instead
      ? { outcome: 'changed', ...what, value: instead.value, before: claim.value }
      : { outcome: 'gone', ...what, value: claim.value }
  })
}

/** Whether one claim replaces another: same subject, same single-valued field. */
function takesPlaceOf(one: Claim, other: Claim): boolean {
  return one.subject === other.subject && one.field === other.field && fieldOf(one.field).holds === 'one'
}
