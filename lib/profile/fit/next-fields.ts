import { isBuyingRole, isFieldId, type BuyingRole, type Draft, type FieldId } from '../../model/index.ts'
import { committeeOf } from '../committee.ts'
import type { Fit } from './fit.ts'

/** A gap worth filling next: an empty field or an unfilled role. */
export type Wanted =
  | { readonly field: FieldId; readonly weight: number }
  | { readonly role: BuyingRole; readonly weight: number }

const MOST = 3

/** The gaps to fill next, at most three: first those that decide the most ICP weight, then the key fields. */
export function nextWanted(draft: Draft, fit: Fit | undefined): Wanted[] {
  const open = new Map<string, Wanted>()
  for (const { criterion, verdict, field } of fit?.criteria ?? []) {
    if (verdict !== 'unknown') continue
    for (const [key, wanted] of wantedBy(criterion, field, draft)) {
      const known = open.get(key)
      open.set(key, known ? { ...wanted, weight: known.weight + wanted.weight } : wanted)
    }
  }
  const byWeight = [...open.values()].sort((a, b) => b.weight - a.weight)
  const usual = draft.missing
    .filter((field) => !open.has(field))
    .map((field): Wanted => ({ field, weight: 0 }))
  return [...byWeight, ...usual].slice(0, MOST)
}

function wantedBy(
  criterion: Fit['criteria'][number]['criterion'],
  field: string,
  draft: Draft,
): [string, Wanted][] {
  const { weight } = criterion
  if (criterion.type === 'role') {
    const roles = Array.isArray(criterion['roles']) ? criterion['roles'].map(String) : []
    const wanted = roles.filter(isBuyingRole)
    return committeeOf(draft, wanted).missing.map((role) => [`role ${role}`, { role, weight }])
  }
  return isFieldId(field) ? [[field, { field, weight }]] : []
}
