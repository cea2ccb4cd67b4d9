import type { Json, RemoteField, RemoteFieldType } from '../../model/index.ts'
import { labelFrom } from './cells.ts'
import { list, member, object, text } from './json.ts'

const TYPES: Readonly<Record<string, RemoteFieldType>> = {
  varchar: 'text',
  text: 'long',
  wysiwyg: 'long',
  int: 'number',
  float: 'number',
  currency: 'number',
  bool: 'boolean',
  enum: 'choice',
  multiEnum: 'choices',
  checklist: 'choices',
  array: 'choices',
  url: 'url',
  email: 'email',
  phone: 'phone',
  date: 'date',
}
const ADDRESS = ['Street', 'City', 'State', 'Country', 'PostalCode']

/** The fields of an entity that a value can be written to, of the metadata of its fields. */
export function fieldsOf(metadata: Json | undefined): RemoteField[] {
  return Object.entries(object(metadata)).flatMap(([name, definition]) => {
    if (is(definition, 'readOnly') || is(definition, 'disabled') || is(definition, 'utility')) return []
    const kind = text(member(definition, 'type'))
    if (kind === 'address')
      return ADDRESS.map((part) => `${name}${part}`)
        .filter((part) => member(metadata, part) === undefined)
        .map((part) => ({ name: part, label: labelFrom(part), type: 'text' as const }))
    const type = TYPES[kind]
    return type === undefined ? [] : [fieldOf(name, definition, type)]
  })
}

function fieldOf(name: string, definition: Json, type: RemoteFieldType): RemoteField {
  const maxLength = Number(text(member(definition, 'maxLength')))
  // `array` takes words of its own where it has no options.
  const closed = type === 'choice' || (type === 'choices' && list(member(definition, 'options')).length > 0)
  const custom = is(definition, 'isCustom')
  return {
    name,
    label: labelFrom(custom ? name.replace(/^c(?=[A-Z])/, '') : name),
    type,
    ...(maxLength > 0 ? { maxLength } : {}),
    ...(closed
      ? { options: list(member(definition, 'options')).map(text).filter(Boolean).map((value) => ({ value, label: value })) } // prettier-ignore
      : {}),
    ...(is(definition, 'required') ? { required: true } : {}),
    ...(custom ? { custom } : {}),
  }
}

/** A custom field gets a `c` before its name since EspoCRM 7.5. */
export function keyFieldOf(metadata: Json | undefined): string | undefined {
  return Object.entries(object(metadata)).find(
    ([name, definition]) => /^(?:cP|p)rospectKey$/.test(name) && member(definition, 'type') === 'varchar',
  )?.[0]
}

const is = (definition: Json, name: string) => member(definition, name) === true
