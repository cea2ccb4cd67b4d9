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

/** A writable field of an object's description; references and times have no equivalent in a draft. */
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

/** Upsert requires an external id, and only a unique one prevents a second record. */
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
  // E-mail and phone hold a single value, so the first one counts.
  if (field.type === 'email' || field.type === 'phone') return texts[0]
  const value = encodedPlainly(field, texts, field.type === 'choices' ? salesforceShown(field, beside) : beside) // prettier-ignore
  return Array.isArray(value) ? value.join(';') : value
}

/** A string literal in SOQL, with quotes and backslashes escaped. */
export function quoted(value: string): string {
  return `'${value.replace(/\p{Cc}/gu, ' ').replace(/[\\']/g, String.raw`\$&`)}'`
}

/** A substring match; SOQL wildcards are escaped. */
export function anywhere(value: string): string {
  return `'%${quoted(value)
    .slice(1, -1)
    .replace(/[%_]/g, String.raw`\$&`)}%'`
}
