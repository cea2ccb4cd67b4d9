import type { Value, Views } from '../../model/index.ts'
import type { DefinedField, FileEntry } from '../file-format.ts'

/** A profile as the JSON exports write it, and as the import reads it back. */
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

/** The claims stand once in the profile's list; a value names its own by id. */
function valueOf({ value, parts, kind, certainty, confidence, lastSeenAt, gone, claims }: Value) {
  return { value, parts, kind, certainty, confidence, lastSeenAt, gone, claims: claims.map(({ id }) => id) }
}

/** The fields of the rep's own that the file may hold, so that another machine can name them. */
export function definitionsOf(defined: readonly DefinedField[]) {
  return defined.map(({ id, heading, unit, options }) => ({ id, name: heading, unit, options: options.map(({ value }) => value) })) // prettier-ignore
}
