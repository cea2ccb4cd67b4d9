import type { Json, RemoteField } from '../../model/index.ts'
import { labelFrom } from './cells.ts'
import { list, member, text } from './json.ts'

const TYPES = new Map([
  ['number', 'number'],
  ['date', 'date'],
  ['bool', 'boolean'],
] as const)

/** Neither read-only, calculated nor hidden. */
export function isWritable(property: Json): boolean {
  const locked = member(member(property, 'modificationMetadata'), 'readOnlyValue') === true
  return !locked && member(property, 'calculated') !== true && member(property, 'hidden') !== true
}

/** A schema property as one of our field descriptions. */
export function fieldOf(property: Json): RemoteField {
  const name = text(member(property, 'name'))
  const type = text(member(property, 'type'))
  const form = text(member(property, 'fieldType'))
  const options = list(member(property, 'options')).map((option) => ({
    value: text(member(option, 'value')),
    label: text(member(option, 'label')),
  }))
  return {
    name,
    label: text(member(property, 'label')) || labelFrom(name),
    type:
      type === 'enumeration'
        ? form === 'checkbox'
          ? 'choices'
          : 'choice'
        : (TYPES.get(type as 'number') ?? (form === 'textarea' ? 'long' : name === 'email' ? 'email' : /phone/.test(name) ? 'phone' : 'text')), // prettier-ignore
    ...(type === 'enumeration' ? { options } : {}),
    ...(member(property, 'hubspotDefined') === true ? {} : { custom: true }),
  }
}
