import { fieldOf, isFieldId, type Claim, type FieldId, type Profile, type Rank } from '../model/index.ts'
import { hash } from '../text/hash.ts'
import { claimWithId } from './claims.ts'
import { groupsOf } from './grouping.ts'
import { personNameKey } from './person-name-key.ts'
import { mentionsOfPerson } from './profile.ts'
import { valueKey } from './value-key.ts'

/** Identifies a value shown in the panel: subject, field and `Value.key`. */
export interface ValueAddress {
  /** `company`, or any mention of the person. */
  readonly subject: string
  readonly field: FieldId
  readonly key: string
}

/** A value typed by the rep. `replaces` is the key of the value edited in place. */
export interface Typed {
  /** `company`, or any mention of the person. */
  readonly subject: string
  readonly field: FieldId
  readonly value: string
  readonly parts?: Readonly<Record<string, string>>
  readonly replaces?: string
}

/** The rep's claims with the author's name, if known. */
export function signed(claims: readonly Claim[], author: string): Claim[] {
  return claims.map((claim) =>
    author === '' || claim.evidence.source !== 'user' || claim.evidence.author !== undefined
      ? claim
      : { ...claim, evidence: { ...claim.evidence, author } },
  )
}

/**
 * Claims for a value typed by the rep. The value that it replaces is vetoed, except a person's name, and except a value read
 * elsewhere in a single-valued field.
 */
export function typedClaims(
  profile: Profile,
  { subject, field, value, parts, replaces }: Typed,
  now: string,
): Claim[] {
  // The day is part of a note's identity: the same words on another day are another note.
  const dated = fieldOf(field).type === 'note' && parts?.['at'] === undefined ? { ...parts, at: now } : parts
  const typed = byRep(subject, field, value.trim(), 'normal', now, dated)
  if (replaces === undefined || replaces === valueKey(field, value, dated)) return [typed]
  const said = claimsAt(profile, { subject, field, key: replaces })
  const read = said.some(({ evidence }) => evidence.source !== 'user')
  return field === 'person.name' || (read && fieldOf(field).holds === 'one')
    ? [typed]
    : [...vetoes(said, now), typed]
}

/** Vetoes a value: it is removed, and no page brings it back. */
export function vetoClaims(profile: Profile, address: ValueAddress, now: string): Claim[] {
  return vetoes(claimsAt(profile, address), now)
}

/** Makes one of several read values the preferred one. */
export function preferClaims(profile: Profile, address: ValueAddress, now: string): Claim[] {
  const said = claimsAt(profile, address).filter(({ rank }) => rank !== 'deprecated')
  const best = said.find(({ evidence }) => evidence.source === 'page') ?? said[0]
  return best ? [byRep(best.subject, best.field, best.value, 'preferred', now, best.parts)] : []
}

/** Adds a person. The same name typed again is the same person. */
export function personClaims(
  person: Readonly<Partial<Record<FieldId, string>>> & { readonly 'person.name': string },
  now: string,
): { readonly mention: string; readonly claims: Claim[] } {
  const mention = `person:${hash('rep', personNameKey(person['person.name']))}`
  const claims = Object.entries(person).flatMap(([field, value]) =>
    isFieldId(field) && fieldOf(field).about === 'person' && value && value.trim() !== ''
      ? [byRep(mention, field, value.trim(), 'normal', now)]
      : [],
  )
  return { mention, claims }
}

/** Removes a person: vetoes every form of the name, so that no page brings them back. */
export function removePersonClaims(profile: Profile, mention: string, now: string): Claim[] {
  return vetoes(
    claimsAt(profile, { subject: mention, field: 'person.name', key: valueKey('person.name', '') }),
    now,
  )
}

/** All claims of the addressed value, over every mention of the person and every spelling. */
function claimsAt(profile: Profile, { subject, field, key }: ValueAddress): readonly Claim[] {
  const subjects = subject === 'company' ? ['company'] : mentionsOfPerson(profile.claims, subject)
  const said = profile.claims.filter((claim) => claim.field === field && subjects.includes(claim.subject))
  const group = groupsOf(field, said).find(({ claims }) =>
    claims.some(({ value, parts }) => valueKey(field, value, parts) === key),
  )
  return group?.claims ?? []
}

function vetoes(claims: readonly Claim[], now: string): Claim[] {
  const vetoed = claims.map(({ subject, field, value, parts }) =>
    byRep(subject, field, value, 'deprecated', now, parts),
  )
  return [...new Map(vetoed.map((claim) => [claim.id, claim])).values()]
}

function byRep(
  subject: string,
  field: FieldId,
  value: string,
  rank: Rank,
  now: string,
  parts?: Claim['parts'],
): Claim {
  return claimWithId({
    subject,
    field,
    value,
    ...(parts ? { parts: { ...parts } } : {}),
    certainty: 'confirmed',
    rank,
    confidence: 1,
    evidence: {
      source: 'user',
      url: '',
      pageTitle: '',
      seenAt: now,
      lastSeenAt: now,
      extractor: 'rep',
      quote: '',
      lang: '',
    },
  })
}
