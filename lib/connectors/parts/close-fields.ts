import type { CrmObject, Json, RemoteField, RemoteFieldType } from '../../model/index.ts'
import { encodedPlainly, shownPlainly } from './cells.ts'
import { list, member, text, type JsonObject } from './json.ts'

export const KEY_NAME = 'prospect_key'
/** Parts of a lead's first address, presented as separate fields. */
export const ADDRESS = ['address_1', 'city', 'state', 'zipcode', 'country'] as const
/** The current addresses: a write sends all of them. */
export const ROWS = '@addresses'

export const CLOSE_OWN: Readonly<Record<CrmObject, readonly RemoteField[]>> = {
  company: [
    { name: 'name', label: 'Company name', type: 'text', required: true },
    { name: 'url', label: 'Website', type: 'url' },
    { name: 'description', label: 'Description', type: 'long' },
    { name: 'address_1', label: 'Address', type: 'text' },
    { name: 'city', label: 'City', type: 'text' },
    { name: 'state', label: 'State', type: 'text' },
    { name: 'zipcode', label: 'Zip code', type: 'text' },
    { name: 'country', label: 'Country', type: 'text' },
  ],
  person: [
    { name: 'name', label: 'Contact name', type: 'text', required: true },
    { name: 'title', label: 'Title', type: 'text' },
    { name: 'emails', label: 'Emails', type: 'email', many: true },
    { name: 'phones', label: 'Phones', type: 'phone', many: true },
    { name: 'urls', label: 'URLs', type: 'url', many: true },
  ],
}
/** List fields of a contact, with the name of the value in each row. */
const ROW_OF: Readonly<Record<string, readonly [member: string, kind: string]>> = {
  emails: ['email', 'office'],
  phones: ['phone', 'office'],
  urls: ['url', 'url'],
}
const TYPES: Readonly<Record<string, RemoteFieldType>> = {
  text: 'text',
  textarea: 'long',
  number: 'number',
  date: 'date',
  choices: 'choice',
}

/** A custom field of the account; users, contacts and times have no equivalent in a draft. */
export function closeField(row: Json): RemoteField | undefined {
  const id = text(member(row, 'id'))
  const kind = text(member(row, 'type'))
  const type = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined
  if (id === '' || type === undefined || isKeyField(row)) return undefined
  const many = member(row, 'accepts_multiple_values') === true
  const choices = list(member(row, 'choices')).map(text).filter(Boolean)
  return {
    name: `custom.${id}`,
    label: text(member(row, 'name')) || id,
    type: type === 'choice' && many ? 'choices' : type,
    custom: true,
    ...(many ? { many } : {}),
    ...(type === 'choice' ? { options: choices.map((value) => ({ value, label: value })) } : {}),
  }
}

export function isKeyField(row: Json): boolean {
  return text(member(row, 'name')) === KEY_NAME && text(member(row, 'type')) === 'text'
}

export function closeShown(field: RemoteField, value: Json | undefined): readonly string[] {
  const [name] = rowOf(field)
  if (name === undefined || !Array.isArray(value)) return shownPlainly(field, value)
  return shownPlainly(field, value.map((row) => member(row, name) ?? '')) // prettier-ignore
}

export function closeEncoded(field: RemoteField, texts: readonly string[], beside?: Json): Json | undefined {
  const [name, type] = rowOf(field)
  if (name !== undefined) {
    const before = list(beside)
    const known = new Set(closeShown(field, before).map((each) => each.toLowerCase()))
    const added = texts.filter((each) => !known.has(each.toLowerCase()))
    return [...before, ...added.map((each) => ({ [name]: each, type: type! }))]
  }
  if (field.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(texts[0] ?? '')) return undefined
  // Countries are two-letter codes; a name is not sent.
  if (field.name === 'country' && !field.custom) return /^[a-z]{2}$/i.test(texts[0] ?? '') ? texts[0]!.toUpperCase() : undefined // prettier-ignore
  return encodedPlainly(field, texts, beside)
}

/** The addresses of a lead with parts of the first one changed; an address that becomes empty is removed. */
export function addressesWith(standing: readonly Json[], parts: JsonObject): Json[] {
  const [first, ...others] = standing
  const blank = { label: 'business', address_1: '', address_2: '', city: '', state: '', zipcode: '', country: '' } // prettier-ignore
  const texts = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, text(value)]))
  const changed = { ...blank, ...(first as JsonObject | undefined), ...texts }
  const isEmpty = ADDRESS.every((part) => text(changed[part]) === '')
  return isEmpty ? others : [changed, ...others]
}

function rowOf({ name, custom }: RemoteField): readonly [member?: string, kind?: string] {
  return custom !== true && Object.hasOwn(ROW_OF, name) ? ROW_OF[name]! : []
}
