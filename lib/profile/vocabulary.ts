import {
  LONGEST_LIST,
  LONGEST_NAME,
  type Claim,
  type FieldDefinition,
  type FieldId,
  type Profile,
} from '../model/index.ts'
import { foldKey } from '../text/fold.ts'
import { claimWithId } from './claims.ts'
import { draftOf } from './draft.ts'
import { mergeClaims } from './merge.ts'
import { derived } from './profile.ts'

/** A renamed list option; if `to` already exists, the two are merged. */
export interface Renaming {
  readonly field: FieldId
  readonly from: string
  readonly to: string
}

/**
 * The profile with an option renamed. An option's value is its label, so this is the one change that rewrites claims instead of
 * adding one. The new value stands wherever either of the two stood.
 */
export function withRenamed(profile: Profile, renaming: Renaming, now: string): Profile {
  const { field, from, to } = renaming
  const touched = new Set([foldKey(from), foldKey(to)])
  const isTouched = (claim: Claim) => claim.field === field && touched.has(foldKey(claim.value))
  if (!profile.claims.some((claim) => claim.field === field && isCalled(claim.value, from))) return profile
  const standsFor = subjectsWhere(profile, field, (value) => touched.has(foldKey(value)))
  const claims = profile.claims.flatMap((claim) => {
    if (!isTouched(claim)) return [claim]
    // A veto of one must not strike the other it merged with.
    if (claim.rank === 'deprecated' && standsFor.has(claim.subject)) return []
    return [claimWithId({ ...claim, value: to })]
  })
  return { ...derived({ ...profile, claims: mergeClaims(claims, []) }), updatedAt: now }
}

/** The definition with an option renamed in place, or removed if merged into another. */
export function withRenamedOption(definition: FieldDefinition, { from, to }: Renaming): FieldDefinition {
  const options = definition.options ?? []
  const joins = options.some((option) => isCalled(option, to) && !isCalled(option, from))
  return {
    ...definition,
    options: joins
      ? options.filter((option) => !isCalled(option, from))
      : options.map((option) => (isCalled(option, from) ? to : option)),
  }
}

/** The definition with an option appended; the same object if it exists, or if the list cannot hold it. */
export function withOption(definition: FieldDefinition, value: string): FieldDefinition {
  const options = definition.options ?? []
  // A definition with more could not be read again, and its field would be gone.
  if (value.length > LONGEST_NAME || options.length >= LONGEST_LIST) return definition
  return options.some((option) => isCalled(option, value))
    ? definition
    : { ...definition, options: [...options, value] }
}

/**
 * Changes from importing a file's field definitions: unknown fields are added under a unique name; known ones only gain options
 * and keep the rep's names.
 */
export function definitionsJoined(
  known: readonly FieldDefinition[],
  others: readonly FieldDefinition[],
): FieldDefinition[] {
  const names = known.map(({ name }) => name)
  const once = new Map(others.map((other) => [other.id, other]))
  return [...once.values()].flatMap((other) => {
    const own = known.find(({ id }) => id === other.id)
    if (own) {
      const grown = (other.options ?? []).reduce(withOption, own)
      return grown === own ? [] : [grown]
    }
    const name = freeName(other.name, names)
    names.push(name)
    return [{ ...other, name }]
  })
}

/** The name, numbered if taken. */
function freeName(wish: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => isCalled(other, name))
  if (!isTaken(wish)) return wish
  let at = 2
  const numbered = () => `${wish.slice(0, LONGEST_NAME - 6)} (${at})`
  while (isTaken(numbered())) at += 1
  return numbered()
}

export function isCalled(option: string, words: string): boolean {
  return foldKey(option) === foldKey(words)
}

/** Subjects (the company or a person's mention) for which such a value stands. */
function subjectsWhere(
  profile: Profile,
  field: FieldId,
  meant: (value: string) => boolean,
): ReadonlySet<string> {
  const draft = draftOf(profile)
  const subjects = new Set<string>()
  if (draft.fields[field]?.standing.some(({ value }) => meant(value))) subjects.add('company')
  for (const { fields, mentions } of draft.people)
    if (fields[field]?.standing.some(({ value }) => meant(value)))
      for (const mention of mentions) subjects.add(mention)
  return subjects
}
