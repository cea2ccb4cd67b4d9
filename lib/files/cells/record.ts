import type { Value, Views } from '../../model/index.ts'
import type { DefinedField, FileEntry } from '../file-format.ts'

/** A profile in the JSON exports, which the import reads back. */
export function recordOf({ draft, profile }: FileEntry) {
  return {
    prospectKey: draft.profileId,
    name: draft.name,
    domain: draft.domain,
    domains: profile.domains,
    completeness: draft.completeness,
    conflicts: draft.conflicts,
    createdAt: profile.createdAt,
    updatedAt: profile.updatedAt,
    fields: fieldsOf(draft.fields),
    people: draft.people.map(({ id, name, executive, mentions, fields }) => ({
      id,
      name,
      executive,
      mentions,
      fields: fieldsOf(fields),
    })),
    pages: profile.pages,
    claims: profile.claims,
  }
}

function fieldsOf(views: Views) {
  return Object.fromEntries(
    Object.values(views).map(({ field, standing, rivals, because, conflict }) => [
      field,
      { values: standing.map(valueOf), otherValues: rivals.map(valueOf), because, conflict },
    ]),
  )
}

/** A value refers to its claims by id; they are listed once, in the profile. */
function valueOf({ value, parts, kind, certainty, confidence, lastSeenAt, gone, claims }: Value) {
  return { value, parts, kind, certainty, confidence, lastSeenAt, gone, claims: claims.map(({ id }) => id) }
}

/** Definitions of the custom fields in the file, so that another machine can label them. */
export function definitionsOf(defined: readonly DefinedField[]) {
  return defined.map(({ id, heading, unit, options }) => ({ id, name: heading, unit, options: options.map(({ value }) => value) })) // prettier-ignore
}
