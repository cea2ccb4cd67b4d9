import type { Json, RemoteField, RemoteFieldType } from '../../model/index.ts'
import { encodedPlainly, labelFrom, shownPlainly } from './cells.ts'
import { list, member, object, text } from './json.ts'

/** Our key field, created with consent. Odoo's own fields never begin with `x_`. */
export const KEY = 'x_prospect_key'
/** The only rich-text field of a partner. */
const NOTES = 'comment'

const TYPES: Readonly<Record<string, RemoteFieldType>> = {
  char: 'text',
  text: 'long',
  selection: 'choice',
  integer: 'number',
  float: 'number',
  monetary: 'number',
  date: 'date',
}
const BY_NAME: Readonly<Record<string, RemoteFieldType>> = {
  email: 'email',
  phone: 'phone',
  mobile: 'phone',
  website: 'url',
  [NOTES]: 'long',
}
/** References to Odoo's short lists: the value is the row's id. */
export const LISTS: Readonly<Record<string, string>> = {
  country_id: 'res.country',
  industry_id: 'res.partner.industry',
}
/** Fields that make the record a company or a person, and fields that Odoo computes. */
const KEPT = new Set([KEY, 'display_name', 'complete_name', 'is_company', 'company_type', 'parent_id', 'type', 'lang', 'tz']) // prettier-ignore

/** The writable fields of a partner, from `fields_get`; `lists` contains the rows of the lists. */
export function fieldsOf(
  described: Json | undefined,
  lists: Readonly<Record<string, readonly Json[]>>,
): RemoteField[] {
  return Object.entries(object(described)).flatMap(([name, about]) => {
    if (KEPT.has(name) || member(about, 'readonly') === true || member(about, 'store') === false) return []
    const listed = Object.hasOwn(LISTS, name)
    const type = listed ? 'choice' : Object.hasOwn(BY_NAME, name) ? BY_NAME[name]! : typeOf(about)
    if (type === undefined) return []
    const options = listed ? rowsAsOptions(lists[name] ?? []) : selectionOf(about)
    const maxLength = Number(text(member(about, 'size')))
    return [
      {
        name,
        label: text(member(about, 'string')) || labelFrom(name),
        type,
        ...(maxLength > 0 ? { maxLength } : {}),
        ...(type === 'choice' ? { options } : {}),
        // For the others, nothing says which ones Odoo fills by itself.
        ...(name === 'name' ? { required: true } : {}),
        ...(name.startsWith('x_') ? { custom: true } : {}),
      },
    ]
  })
}

function typeOf(about: Json): RemoteFieldType | undefined {
  const kind = text(member(about, 'type'))
  return Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined
}

/** A country matches by its name or code. */
function rowsAsOptions(rows: readonly Json[]) {
  return rows.flatMap((row) => {
    const value = text(member(row, 'id'))
    return [text(member(row, 'name')), text(member(row, 'code'))].filter(Boolean).map((label) => ({ value, label })) // prettier-ignore
  })
}

const selectionOf = (about: Json) => list(member(about, 'selection')).map((pair) => ({ value: text(list(pair)[0]), label: text(list(pair)[1]) })) // prettier-ignore

/** `false` is empty, and so is an unset number, which reads as 0; a row of a list is `[7, "Energy"]`. */
export function odooShown(field: RemoteField, value: Json | undefined): readonly string[] {
  if (value === false || (field.type === 'number' && value === 0)) return []
  const plain = Array.isArray(value) ? value[0] : value
  if (field.type === 'choice') return shownPlainly(field, plain).map((one) => field.options?.find((each) => each.value === one)?.label ?? one) // prettier-ignore
  return shownPlainly(field, field.name === NOTES ? plainText(text(plain)) : plain)
}

export function odooEncoded(field: RemoteField, texts: readonly string[], beside?: Json): Json | undefined {
  if (field.type === 'choice') return Object.hasOwn(LISTS, field.name) ? Number(texts[0]) : texts[0]
  if (field.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(texts[0] ?? '')) return undefined
  const before = odooShown(field, beside)
  const value = encodedPlainly(field, texts, before.length === 0 ? undefined : before.join('\n'))
  return field.name === NOTES && typeof value === 'string' ? richText(value) : value
}

const richText = (plain: string) =>
  `<p>${plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')}</p>`

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
}

/** The text of a rich-text field. */
function plainText(rich: string): string {
  const words = rich.replace(/<br\s{0,3}\/?>|<\/(?:p|div|li)>/gi, '\n').replace(/<[^<>]{0,2000}>/g, '')
  return words.replace(/&([a-z]{2,4}|#39);/g, (all, name: string) => NAMED[name] ?? all).replace(/\n+$/, '')
}
