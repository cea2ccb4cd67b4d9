import type { CrmObject, Json } from '../../model/index.ts'
import { ENTITY } from './espocrm-objects.ts'
import { member, object, text } from './json.ts'

/**
 * What the role of an API user leaves it, of the answer that tells who it is: `acl.table` by entity, `acl.fieldTable` by entity and field.
 * A forbidden field is dropped from what is written and from what is read without a word, so that it would always look empty.
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
    // An entity that no role names is missing from the table; a table that is missing altogether says nothing.
    entity: Object.keys(object(entities)).length === 0 || ![undefined, false].includes(member(entities, ENTITY[kind]) as undefined), // prettier-ignore
    mayFill: (field) => !no(field, 'read') && !no(field, 'edit'),
  }
}
