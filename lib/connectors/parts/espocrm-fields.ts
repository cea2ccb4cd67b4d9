import type { Json, RemoteField, RemoteFieldType } from '../../model/index.ts'
import type { Steps } from '../connector.ts'
import { labelFrom } from './cells.ts'
import { API } from './espocrm-objects.ts'
import type { Rights } from './espocrm-rights.ts'
import type { Said } from './espocrm-said.ts'
import { list, member, object, read, text, type JsonObject } from './json.ts'

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
  urlMultiple: 'choices',
  url: 'url',
  email: 'email',
  phone: 'phone',
  date: 'date',
}
const ADDRESS = ['Street', 'City', 'State', 'Country', 'PostalCode']
/** Column sizes if the metadata gives no limit: longer values cause a server error, not a refusal. */
const MOST: Readonly<Record<string, number>> = { varchar: 255, url: 255, email: 255, phone: 36 }
/** Few fields take their options from another field. */
const MOST_REFERENCES = 20

/**
 * Metadata of an entity's fields, with the options that a field takes from another one (`optionsReference:
 * "Account.industry"`). Servers that ignore `key` return everything.
 */
export function* fieldMetadata(entity: string): Steps<JsonObject> {
  const path = ['entityDefs', entity, 'fields']
  const answer = read(yield { method: 'GET', path: `${API}/Metadata?key=${path.join('.')}` })
  const whole = member(answer, 'entityDefs') === undefined ? answer : path.reduce<Json | undefined>(member, answer) // prettier-ignore
  const fields = { ...object(whole) }
  const lent = Object.keys(fields).filter((name) => lender(fields[name]) !== undefined)
  for (const name of lent.slice(0, MOST_REFERENCES)) {
    const [from, field] = lender(fields[name])!
    const options =
      from === entity
        ? (member(member(fields, field), 'options') ?? null)
        : read(
            yield { method: 'GET', path: `${API}/Metadata?key=entityDefs.${from}.fields.${field}.options` },
          )
    fields[name] = { ...object(fields[name]), options: list(options ?? null) }
  }
  return fields
}

function lender(definition: Json | undefined): readonly [entity: string, field: string] | undefined {
  const [, entity, field] = /^(\w+)\.(\w+)$/.exec(text(member(definition, 'optionsReference'))) ?? []
  return entity === undefined || field === undefined ? undefined : [entity, field]
}

/** The fields of an entity that this user can write. */
export function fieldsOf(metadata: JsonObject, rights: Rights, said: Said): RemoteField[] {
  const shut = Object.entries(metadata).flatMap(([name, definition]) => rights.mayFill(name) ? [] : [name, ...partsOf(name, definition)]) // prettier-ignore
  return Object.entries(metadata).flatMap(([name, definition]) => {
    const kind = text(member(definition, 'type'))
    if (['readOnly', 'disabled', 'utility'].some((mark) => is(definition, mark)) || shut.includes(name)) return [] // prettier-ignore
    if (isKeptElsewhere(definition) && name !== 'title') return []
    if (kind === 'address')
      return partsOf(name, definition)
        .filter((part) => member(metadata, part) === undefined)
        .map((part) => ({ name: part, label: said.field(part) ?? labelFrom(part), type: 'text' as const }))
    const type = TYPES[kind]
    return type === undefined ? [] : [fieldOf(name, definition, type, said)]
  })
}

/**
 * Fields that only display other data, such as a role at a meeting; writes to them are dropped. The exception is a person's
 * title, which EspoCRM stores as their role at their company.
 */
const isKeptElsewhere = (definition: Json) => is(definition, 'notStorable') || is(definition, 'directUpdateDisabled') // prettier-ignore

/** Addresses and names are composite: without access to the whole, the parts are forbidden too. */
function partsOf(name: string, definition: Json): string[] {
  const kind = text(member(definition, 'type'))
  if (kind === 'address') return ADDRESS.map((part) => `${name}${part}`)
  return kind === 'personName' ? ['firstName', 'middleName', 'lastName'] : []
}

function fieldOf(name: string, definition: Json, type: RemoteFieldType, said: Said): RemoteField {
  const kind = text(member(definition, 'type'))
  const maxLength =
    Number(text(member(definition, 'maxLength'))) || (Object.hasOwn(MOST, kind) ? MOST[kind]! : 0)
  // Some accept free text; `array` always does if it has no options.
  const closed = (type === 'choice' || (type === 'choices' && list(member(definition, 'options')).length > 0)) && !is(definition, 'allowCustomOptions') // prettier-ignore
  const custom = is(definition, 'isCustom')
  return {
    name,
    label: said.field(name) ?? labelFrom(custom ? name.replace(/^c(?=[A-Z])/, '') : name),
    type,
    ...(maxLength > 0 ? { maxLength } : {}),
    ...(closed
      ? { options: list(member(definition, 'options')).map(text).filter(Boolean).map((value) => ({ value, label: said.option(name, definition, value) ?? value })) } // prettier-ignore
      : {}),
    ...(is(definition, 'required') && [undefined, null, ''].includes(member(definition, 'default') as null) ? { required: true } : {}), // prettier-ignore
    ...(custom ? { custom } : {}),
    ...(kind === 'currency' && said.currency !== '' ? { currency: said.currency } : {}),
    ...(name === 'title' && isKeptElsewhere(definition) ? { withCompany: true as const } : {}),
  }
}

/** Since EspoCRM 7.5 custom fields have the prefix `c`. */
export function keyFieldOf(metadata: JsonObject, rights: Rights): string | undefined {
  return Object.entries(metadata).find(
    ([name, definition]) =>
      /^(?:cP|p)rospectKey$/.test(name) && member(definition, 'type') === 'varchar' && rights.mayFill(name),
  )?.[0]
}

const is = (definition: Json, name: string) => member(definition, name) === true
