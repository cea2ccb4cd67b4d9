import type { CrmObject, Json, RemoteField, RemoteFieldType } from '../../model/index.ts'
import { encodedPlainly, numberIn, shownPlainly } from './cells.ts'
import { list, member, text } from './json.ts'

export const KEY_NAME = 'prospect_key'

const TYPES: Readonly<Record<string, RemoteFieldType>> = {
  varchar: 'text',
  varchar_auto: 'text',
  text: 'long',
  double: 'number',
  phone: 'phone',
  date: 'date',
  enum: 'choice',
  set: 'choices',
}
/** Writable built-in fields of Pipedrive, by their name in a record. */
const OWN: Readonly<Record<CrmObject, Readonly<Record<string, Omit<RemoteField, 'label'>>>>> = {
  company: {
    name: { name: 'name', type: 'text', maxLength: 255, required: true },
    address: { name: 'address', type: 'text' },
    website: { name: 'website', type: 'url' },
    linkedin: { name: 'linkedin', type: 'url' },
    employee_count: { name: 'employee_count', type: 'number' },
  },
  person: {
    name: { name: 'name', type: 'text', maxLength: 255, required: true },
    email: { name: 'emails', type: 'email', many: true },
    emails: { name: 'emails', type: 'email', many: true },
    phone: { name: 'phones', type: 'phone', many: true },
    phones: { name: 'phones', type: 'phone', many: true },
  },
}

/** The writable fields; custom ones are named by their code, a hash. */
export function pipedriveField(kind: CrmObject, row: Json): RemoteField | undefined {
  const code = text(member(row, 'field_code'))
  const label = text(member(row, 'field_name')) || code
  if (member(row, 'is_custom_field') !== true)
    return Object.hasOwn(OWN[kind], code) ? { ...OWN[kind][code]!, label } : undefined
  const kindOfField = text(member(row, 'field_type'))
  const type = Object.hasOwn(TYPES, kindOfField) ? TYPES[kindOfField] : undefined
  if (code === '' || type === undefined) return undefined
  const options = list(member(row, 'options')).map((option) => ({
    value: text(member(option, 'id')),
    label: text(member(option, 'label')),
  }))
  return {
    name: code,
    label,
    type,
    custom: true,
    ...(type === 'text' ? { maxLength: 255 } : {}),
    ...(type === 'choice' || type === 'choices' ? { options } : {}),
  }
}

export function isKeyField(row: Json): boolean {
  return text(member(row, 'field_name')) === KEY_NAME && text(member(row, 'field_type')) === 'varchar'
}

/** Addresses, e-mails and phones are objects with a `value`. */
export function pipedriveShown(field: RemoteField, value: Json | undefined): readonly string[] {
  const plain = (each: Json) => member(each, 'value') ?? each
  if (Array.isArray(value)) return shownPlainly(field, value.map(plain))
  return value === null || value === undefined ? [] : shownPlainly(field, plain(value))
}

export function pipedriveEncoded(
  field: RemoteField,
  texts: readonly string[],
  beside?: Json,
): Json | undefined {
  if (field.name === 'emails' || field.name === 'phones') return rowsOf(field, texts, beside)
  if (field.name === 'address') return { value: encodedPlainly(field, texts, beside === undefined ? undefined : (member(beside, 'value') ?? beside)) ?? '' } // prettier-ignore
  if (field.type === 'date') return /^\d{4}-\d\d-\d\d$/.test(texts[0] ?? '') ? texts[0] : undefined
  const value = encodedPlainly(field, texts, beside)
  if (field.type === 'choice') return numberIn(text(value))
  return field.type === 'choices' ? list(value).map((each) => Number(text(each))) : value
}

function rowsOf(field: RemoteField, texts: readonly string[], beside: Json | undefined): Json {
  const before = list(beside)
  const known = new Set(pipedriveShown(field, before as Json).map((each) => each.toLowerCase()))
  const added = texts.filter((each) => !known.has(each.toLowerCase()))
  return [...before, ...added.map((value, at) => ({ value, primary: before.length === 0 && at === 0, label: 'work' }))] // prettier-ignore
}
