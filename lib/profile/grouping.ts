import { fieldOf, type Claim, type FieldId } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { addressTokens, foldedValue } from './value-key.ts'

export interface Group {
  /** The folded value that identifies the group. */
  readonly folded: string
  readonly claims: readonly Claim[]
}

/**
 * Groups claims of one field that mean the same: equal when folded; addresses also if one is a shorter form of the other,
 * phones if one lacks the country code. All names of one person are one group.
 */
export function groupsOf(field: FieldId, claims: readonly Claim[]): Group[] {
  const foldedOf = ({ value, parts }: Claim) => (field === 'person.name' ? '' : foldedValue(field, value, parts)) // prettier-ignore
  if (claims.length === 1) return [{ folded: foldedOf(claims[0]!), claims }]
  const equal = new Map<string, Claim[]>()
  for (const claim of claims) {
    const folded = foldedOf(claim)
    const known = equal.get(folded)
    if (known) known.push(claim)
    else equal.set(folded, [claim])
  }
  const groups = [...equal].map(([folded, said]) => ({ folded, claims: said }))
  const type = fieldOf(field).type
  if (groups.length < 2 || (type !== 'address' && type !== 'phone')) return groups
  return gathered(groups, type === 'address' ? addressWithin : phoneWithin)
}

/** Joins each group to the first fuller one that contains it; longest first, so that input order does not matter. */
function gathered(groups: Group[], within: (less: Group, fuller: Group) => boolean): Group[] {
  const ordered = [...groups].sort(
    (a, b) => b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1),
  )
  const kept: { folded: string; claims: Claim[] }[] = []
  for (const group of ordered) {
    const fuller = kept.find((one) => within(group, one))
    if (fuller) fuller.claims.push(...group.claims)
    else kept.push({ folded: group.folded, claims: [...group.claims] })
  }
  return kept
}

/** At least three words, one with a digit (house number or post code), all contained in the fuller address. */
function addressWithin(less: Group, fuller: Group): boolean {
  const words = addressTokens(less.claims[0]!.value)
  const more = addressTokens(fuller.claims[0]!.value)
  return (
    words.size >= 3 &&
    [...words].some((word) => /\d/.test(word)) &&
    [...words].every((word) => more.has(word))
  )
}

function phoneWithin(less: Group, fuller: Group): boolean {
  const short = less.folded.replace(/^0/, '')
  return (
    !fold(less.folded).startsWith('+') &&
    short.length >= 7 &&
    fuller.folded.startsWith('+') &&
    fuller.folded.endsWith(short)
  )
}
