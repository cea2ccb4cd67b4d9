import { fields, isBuiltIn, type BuiltInFieldId } from './built-in-fields.ts'
import { customField, isCustom, type CustomFieldId } from './custom-field.ts'
import type { Field } from './field-shape.ts'

/** Any field: built in, or defined by the rep or a template. */
export type FieldId = BuiltInFieldId | CustomFieldId

const builtIn: ReadonlyMap<string, Field> = new Map(Object.entries(fields))

/** What the rules need to know about a field, built in or custom. */
export function fieldOf(id: FieldId): Field {
  return builtIn.get(id) ?? customField(id as CustomFieldId)
}

export function isFieldId(id: string): id is FieldId {
  return isBuiltIn(id) || isCustom(id)
}
