import type { CrmObject, Json } from '../../model/index.ts'
import { ENTITY } from './espocrm-objects.ts'
import { member, object, text, type JsonObject } from './json.ts'

/**
 * What an API user's role permits, from the answer about the user: `acl.table` by entity, `acl.fieldTable` by entity and
 * field. Forbidden fields are silently dropped from reads and writes, so they would always look empty.
 */
export interface Rights {
  readonly entity: boolean
  mayFill(field: string): boolean
}

export function rightsOf(user: Json | undefined, kind: CrmObject): Rights {
  const acl = member(user, 'acl')
  const entities = member(acl, 'table')
  const fields = object(member(member(acl, 'fieldTable'), ENTITY[kind]))
  const no = (field: string, action: string) => text(member(member(fields, field), action)) === 'no'
  return {
    // An entity that no role names is missing from the table; if the table itself is missing, nothing is known.
    entity: Object.keys(object(entities)).length === 0 || ![undefined, false].includes(member(entities, ENTITY[kind]) as undefined), // prettier-ignore
    mayFill: (field) => !no(field, 'read') && !no(field, 'edit'),
  }
}

/**
 * The owner of a new record. With access level `own` or `team` a user can read, change and delete only what is assigned to
 * them, even if they created it: an unassigned record could not be read back and would be created twice. The layout may also
 * require an owner, and an assignment permission of `team` forbids having none. Assigning to oneself is always allowed.
 */
export function ownerOf(
  user: Json | undefined,
  kind: CrmObject,
  metadata: JsonObject,
  rights: Rights,
): Readonly<Record<string, Json>> {
  const acl = member(user, 'acl')
  const levels = object(member(member(acl, 'table'), ENTITY[kind]))
  const field = object(metadata['assignedUser'])
  const isNarrow = ['read', 'edit', 'delete'].some((action) => ['own', 'team'].includes(text(levels[action])))
  const isWanted = member(field, 'required') === true || text(member(acl, 'assignmentPermission')) === 'team'
  const id = text(member(member(user, 'user'), 'id'))
  // If the user may not write the field, the server assigns them itself.
  if (id === '' || text(field['type']) !== 'link' || !rights.mayFill('assignedUser')) return {}
  return isNarrow || isWanted ? { assignedUserId: id } : {}
}
