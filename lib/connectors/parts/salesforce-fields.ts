import type { Json, RemoteField, RemoteFieldType } from '../../model/index.ts'
import { encodedPlainly, labelFrom, shownPlainly } from './cells.ts'
import { list, member, text } from './json.ts'

export const KEY = 'Prospect_Key__c'

const TYPES: Readonly<Record<string, RemoteFieldType>> = {
  string: 'text',
  textarea: 'long',
  int: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number',
  date: 'date',
  boolean: 'boolean',
  picklist: 'choice',
  combobox: 'text',
  multipicklist: 'choices',
  url: 'url',
  email: 'email',
  phone: 'phone',
}

/** A field of an object's description that a value can be written to; references and times of day are none that a draft has. */
export function salesforceField(row: Json): RemoteField | undefined {
  const name = text(member(row, 'name'))
  const kind = text(member(row, 'type'))
  const type = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined
  const is = (flag: string) => member(row, flag) === true
  if (type === undefined || name === KEY || !is('createable') || !is('updateable')) return undefined
  const length = Number(text(member(row, 'length')))
  const options = list(member(row, 'picklistValues')).filter((each) => member(each, 'active') !== false).map((each) => ({ value: text(member(each, 'value')), label: text(member(each, 'label')) })) // prettier-ignore
  return {
    name,
    label: text(member(row, 'label')) || labelFrom(name),
    type,
    ...(length > 0 && !['choice', 'choices'].includes(type) ? { maxLength: length } : {}),
    ...(type === 'choice' || type === 'choices' ? { options } : {}),
    ...(type !== 'boolean' && member(row, 'nillable') === false && !is('defaultedOnCreate') ? { required: true } : {}), // prettier-ignore
    ...(is('custom') ? { custom: true } : {}),
  }
}

/** An upsert goes by an external id alone, and only a unique one keeps a second record out. */
export function isKeyField(row: Json): boolean {
  return text(member(row, 'name')) === KEY && member(row, 'externalId') === true && member(row, 'unique') === true // prettier-ignore
}

export function salesforceShown(field: RemoteField, value: Json | undefined): readonly string[] {
  return field.type === 'choices' ? text(value).split(';').filter(Boolean) : shownPlainly(field, value)
}

export function salesforceEncoded(
  field: RemoteField,
  texts: readonly string[],
  beside?: Json,
): Json | undefined {
  if (field.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(texts[0] ?? '')) return undefined
  // An e-mail or a phone is a single one here, and the first is the one that counts.
  if (field.type === 'email' || field.type === 'phone') return texts[0]
  const value = encodedPlainly(field, texts, field.type === 'choices' ? salesforceShown(field, beside) : beside) // prettier-ignore
  return Array.isArray(value) ? value.join(';') : value
}

/** A text inside a query: quotes and backslashes are meant as they stand. */
export function quoted(value: string): string {
  return `'${value.replace(/\p{Cc}/gu, ' ').replace(/[\\']/g, String.raw`\$&`)}'`
}

/** A text anywhere in a field; what the query takes for wildcards is meant as it stands. */
export function anywhere(value: string): string {
  return `'%${quoted(value)
    .slice(1, -1)
    .replace(/[%_]/g, String.raw`\$&`)}%'`
}
