import type { Json, RemoteField, RemoteFieldType } from '../../model/index.ts'
import { encodedPlainly, labelFrom, shownPlainly } from './cells.ts'
import { list, member, object, text } from './json.ts'
import { KEY } from './twenty-objects.ts'
import { isInternational, PHONE, phoneIn, phoneOf } from './twenty-phones.ts'

const TYPES: Readonly<Record<string, RemoteFieldType>> = {
  TEXT: 'text',
  NUMBER: 'number',
  NUMERIC: 'number',
  DATE: 'date',
  SELECT: 'choice',
  MULTI_SELECT: 'choices',
  ARRAY: 'choices',
}
/** Composite fields and their writable parts: `emails.primaryEmail`. */
const PARTS: Readonly<Record<string, readonly (readonly [part: string, type: RemoteFieldType])[]>> = {
  LINKS: [['primaryLinkUrl', 'url']],
  EMAILS: [['primaryEmail', 'email']],
  PHONES: [[PHONE, 'phone']],
  FULL_NAME: [
    ['firstName', 'text'],
    ['lastName', 'text'],
  ],
  ADDRESS: [
    ['addressStreet1', 'text'],
    ['addressCity', 'text'],
    ['addressState', 'text'],
    ['addressPostcode', 'text'],
    ['addressCountry', 'text'],
  ],
}

/** The writable fields of an object, from its metadata. */
export function fieldsOf(fields: readonly Json[]): RemoteField[] {
  return fields.flatMap((field): RemoteField[] => {
    const name = text(member(field, 'name'))
    if (name === KEY || member(field, 'isSystem') === true || member(field, 'isActive') === false) return []
    const kind = text(member(field, 'type'))
    const about = {
      label: text(member(field, 'label')) || labelFrom(name),
      ...(member(field, 'isCustom') === true ? { custom: true } : {}),
    }
    if (Object.hasOwn(PARTS, kind))
      return PARTS[kind]!.map(([part, type]) => ({
        ...about,
        name: `${name}.${part}`,
        label: PARTS[kind]!.length === 1 ? about.label : `${about.label}: ${labelFrom(part.replace(/^address/, ''))}`, // prettier-ignore
        type,
      }))
    const type = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined
    if (type === undefined) return []
    const options = list(member(field, 'options')).map((option) => ({ value: text(member(option, 'value')), label: text(member(option, 'label')) })) // prettier-ignore
    return [{ ...about, name, type, ...(kind === 'SELECT' || kind === 'MULTI_SELECT' ? { options } : {}) }]
  })
}

/** A record's parts by their flat names, plus every composite field as a whole, since an update sends it whole. */
export function flatValues(row: Json, fields: readonly string[]): { readonly [name: string]: Json } {
  const values: Record<string, Json> = {}
  for (const name of fields) {
    const [field = '', part] = name.split('.')
    const whole = member(row, field)
    if (whole === undefined) continue
    values[name] =
      part === undefined ? whole : part === PHONE ? phoneIn(whole) : (member(whole, part) ?? null)
    if (part !== undefined) values[`${WHOLE}${field}`] = whole
  }
  return values
}

const WHOLE = '@'

/** Combines flat names into composite values; unchanged parts keep their values. */
export function nested(
  values: Readonly<Record<string, Json>>,
  standing: Readonly<Record<string, Json>> = {},
): Record<string, Json> {
  const body: Record<string, Json> = {}
  for (const [name, value] of Object.entries(values)) {
    const [field = '', part] = name.split('.')
    if (part === undefined) body[field] = value
    else if (part === PHONE) body[field] = phoneOf(value, standing[`${WHOLE}${field}`])
    else body[field] = { ...object(standing[`${WHOLE}${field}`]), ...object(body[field]), [part]: value }
  }
  return body
}

export function twentyEncoded(field: RemoteField, texts: readonly string[], beside?: Json): Json | undefined {
  // Twenty rejects a number without its country code.
  if (field.type === 'phone') return texts.find(isInternational)
  if (field.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(texts[0] ?? '')) return undefined
  return encodedPlainly(field, field.type === 'email' ? texts.slice(0, 1) : texts, beside)
}

export const twentyShown = (field: RemoteField, value: Json | undefined) => shownPlainly(field, field.type === 'date' ? text(value).slice(0, 10) : value) // prettier-ignore
