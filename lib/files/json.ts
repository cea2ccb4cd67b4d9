import type { Value, Views } from '../model/index.ts'
import type { FileEntry, FileFormat } from './file-format.ts'

/** Everything that is known, with where from: the view as the rep sees it, and every claim behind it. */
const json: FileFormat = {
  id: 'json',
  extension: 'json',
  suffix: '',
  mime: 'application/json',
  labelKey: 'file.json',
  open: ({ now, defined = [] }) => {
    const names = defined.map(({ id, heading, unit, options }) => ({ id, name: heading, unit, options: options.map(({ value }) => value) })) // prettier-ignore
    const fieldsOfRep = names.length > 0 ? `"fields":${JSON.stringify(names)},` : ''
    let written = 0
    return {
      start: `{"format":"dossier-profiles","version":1,"exportedAt":${JSON.stringify(now)},${fieldsOfRep}"profiles":[`,
      rows: (entries) =>
        entries
          .map((entry) => `${written++ === 0 ? '\n' : ',\n'}${JSON.stringify(profileOf(entry))}`)
          .join(''),
      end: '\n]}\n',
    }
  },
}

export default json

function profileOf({ draft, profile }: FileEntry) {
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
