import type { CrmObject, Json } from '../../model/index.ts'
import { ENTITY } from './espocrm-objects.ts'
import { member, object, text } from './json.ts'

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
