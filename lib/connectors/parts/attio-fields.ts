import type { Json, RemoteField, RemoteFieldType } from '../../model/index.ts'
import { splitName } from '../../text/split-name.ts'
import { encodedPlainly, shownPlainly } from './cells.ts'
import { list, member, text } from './json.ts'

/** Locations require country code and coordinates, which a draft does not have, so they are left out. */
const TYPES: Readonly<Record<string, RemoteFieldType>> = {
  text: 'text',
  number: 'number',
  checkbox: 'boolean',
  date: 'date',
  select: 'choice',
  domain: 'url',
  'email-address': 'email',
  'phone-number': 'phone',
  'personal-name': 'text',
}
/** Where a stored value of each type contains the writable value. */
const INNER: Readonly<Record<string, string>> = {
  domain: 'domain',
  'email-address': 'email_address',
  'phone-number': 'phone_number',
  'record-reference': 'target_record_id',
}

export const slugOf = (attribute: Json) => text(member(attribute, 'api_slug'))

export function isWritable(attribute: Json): boolean {
  return member(attribute, 'is_writable') !== false && member(attribute, 'is_archived') !== true
}

export function attioField(attribute: Json, options: readonly Json[]): RemoteField | undefined {
  const kind = text(member(attribute, 'type'))
  const type = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined
  if (type === undefined || !isWritable(attribute)) return undefined
  const many = member(attribute, 'is_multiselect') === true
  const titles = options.map((option) => text(member(option, 'title'))).filter(Boolean)
  return {
    name: slugOf(attribute),
    label: text(member(attribute, 'title')) || slugOf(attribute),
    type: type === 'choice' && many ? 'choices' : type,
    ...(many ? { many } : {}),
    ...(type === 'choice' ? { options: titles.map((title) => ({ value: title, label: title })) } : {}),
    ...(member(attribute, 'is_system_attribute') === true ? {} : { custom: true }),
  }
}

/** A stored attribute in its writable form: the values without author and time. */
export function writtenForm(stored: Json | undefined): Json[] {
  return list(stored).flatMap((value) => {
    const kind = text(member(value, 'attribute_type'))
    if (kind === 'personal-name') return [{ first_name: text(member(value, 'first_name')), last_name: text(member(value, 'last_name')), full_name: text(member(value, 'full_name')) }] // prettier-ignore
    if (kind === 'select') return text(member(member(value, 'option'), 'title')) || []
    const inner = member(value, (Object.hasOwn(INNER, kind) ? INNER[kind] : undefined) ?? 'value')
    return inner === undefined || inner === null ? [] : [inner]
  })
}

export function attioShown(field: RemoteField, value: Json | undefined): readonly string[] {
  const all = Array.isArray(value) ? list(value) : value === undefined || value === null ? [] : [value]
  return shownPlainly(
    field,
    all.map((each) => member(each, 'full_name') ?? each),
  )
}

/** Every attribute is a list, even one that holds a single value. */
export function attioEncoded(field: RemoteField, texts: readonly string[], beside?: Json): Json | undefined {
  if (field.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(texts[0] ?? '')) return undefined
  if (field.many) return encodedPlainly(field, texts, beside)
  const value = encodedPlainly(field, texts, attioShown(field, beside)[0])
  return value === undefined ? undefined : [value]
}

/** A person's name is written in parts; one that was read back has them already. */
export function nameParts(value: Json): Json {
  if (typeof value !== 'string') return value
  const { given, family } = splitName(value)
  return { first_name: given, last_name: family, full_name: value }
}
