import type { CrmObject, Json, RemoteField, RemoteRecord } from '../../model/index.ts'
import type { Site, Steps } from '../connector.ts'
import { API, ENTITY } from './espocrm-objects.ts'
import { recordOf } from './espocrm-record.ts'
import { list, member, object, read, text } from './json.ts'

/**
 * E-mails and phones are rows of their own: `emailAddressData: [{emailAddress, primary, optOut, invalid}]`, phones with a `type`. Lists
 * tell the first one alone; all of them stand in the answer for a single record. What is written replaces every row, its marks included:
 * a person who opted out would be written to again.
 */
export const hasRows = (name: string) => name === 'emailAddress' || name === 'phoneNumber'

/** Fields of which a run may replace what is there, and lists tell only a part: the first row, the first ten thousand characters. */
function asksWhole(site: Site, kind: CrmObject, fields: readonly string[]): string[] {
  const long = new Set(site.schema[kind].filter(({ type }) => type === 'long').map(({ name }) => name))
  return fields.filter((name) => (hasRows(name) || long.has(name)) && (site.whole?.has(name) ?? true))
}

/**
 * Records by their ids, one by one with all that they hold and their version; undefined where a list tells enough, which it does to plan.
 * Who may not see one is told as of a list: nothing. Administrators are shown deleted ones, too.
 */
export function* wholeOnes(
  site: Site,
  kind: CrmObject,
  ids: readonly string[],
  fields: readonly string[],
): Steps<RemoteRecord[] | undefined> {
  const asked = asksWhole(site, kind, fields)
  if (asked.length === 0 && site.whole) return undefined
  const records: RemoteRecord[] = []
  for (const id of ids) {
    const answer = yield { method: 'GET', path: `${API}/${ENTITY[kind]}/${encodeURIComponent(id)}` }
    if (answer.status === 403 || answer.status === 404) continue
    const row = read(answer) ?? null
    if (member(row, 'deleted') === true) continue
    const record = recordOf(kind, row, site.schema.keyFields[kind], fields)
    const filled = asked.filter((name) => text(record.values[name]) !== '')
    if (record.id !== '') records.push(filledIn(record, filled, row))
  }
  return records
}

/** The records with all that the fields hold that were asked for, where the run may replace what is there. */
export function* withRows(
  site: Site,
  kind: CrmObject,
  records: readonly RemoteRecord[],
  fields: readonly string[],
): Steps<RemoteRecord[]> {
  const asked = asksWhole(site, kind, fields)
  const whole: RemoteRecord[] = []
  for (const record of records) {
    const filled = asked.filter((name) => text(record.values[name]) !== '')
    if (filled.length === 0) whole.push(record)
    else {
      const answer = yield { method: 'GET', path: `${API}/${ENTITY[kind]}/${encodeURIComponent(record.id)}` }
      if (answer.status !== 403 && answer.status !== 404) whole.push(filledIn(record, filled, read(answer)))
    }
  }
  return whole
}

/** People with all their e-mails, where the first one is not what they were looked for by: lists tell the first one alone. */
export function* withEmails(
  kind: CrmObject,
  records: readonly RemoteRecord[],
  emails: ReadonlySet<string>,
): Steps<RemoteRecord[]> {
  const whole: RemoteRecord[] = []
  for (const record of records) {
    const [first] = record.emails ?? []
    if (kind === 'company' || first === undefined || emails.has(first.toLowerCase())) whole.push(record)
    else {
      const answer = yield { method: 'GET', path: `${API}/${ENTITY[kind]}/${encodeURIComponent(record.id)}` }
      if (answer.status === 404) continue
      const all = list(member(read(answer), 'emailAddressData')).map((row) =>
        text(member(row, 'emailAddress')),
      )
      whole.push({ ...record, emails: [...new Set([first, ...all])].filter(Boolean) })
    }
  }
  return whole
}

function filledIn(record: RemoteRecord, names: readonly string[], one: Json | undefined): RemoteRecord {
  const rows = names.flatMap((name): [string, Json][] => {
    if (!hasRows(name)) return [[name, member(one, name) ?? null]]
    const all = list(member(one, `${name}Data`)).filter((row) => text(member(row, name)) !== '')
    const first = (row: Json) => Number(member(row, 'primary') === true)
    return all.length === 0 ? [] : [[name, [...all].sort((a, b) => first(b) - first(a))]]
  })
  return { ...record, values: { ...record.values, ...Object.fromEntries(rows) } }
}

/** Texts as they are written: one alone as it is, several as rows; with `beside`, after the rows that are there. */
export function rowsOf({ name }: RemoteField, texts: readonly string[], beside?: Json): Json | undefined {
  const there = Array.isArray(beside) ? list(beside) : text(beside) === '' ? [] : [{ [name]: text(beside), primary: true }] // prettier-ignore
  const known = new Set(there.map((row) => folded(name, row)))
  const added = texts.filter((each) => !known.has(folded(name, each)))
  if (there.length === 0 && added.length <= 1) return added[0]
  return [...there, ...added.map((each, at) => ({ [name]: each, primary: there.length + at === 0 }))]
}

/** What is written for such a field: rows keep the marks that they have in the CRM now, and new ones those that other records tell. */
export function attributes(
  name: string,
  value: Json,
  standing: Json | undefined,
  elsewhere: readonly Json[] = [],
): Record<string, Json> {
  if (!hasRows(name)) return { [name]: value }
  if (value === null || value === '') return { [name]: null, [`${name}Data`]: [] }
  const rows = asRows(value, standing)
  // Where there is nothing yet, the address alone: rows would set the marks that other records gave to it.
  if (rows === undefined) return { [name]: value }
  const before = [...list(standing), ...elsewhere]
  const marked = rows.map((row, at): Json => {
    const known = before.find((each) => folded(name, each) === folded(name, row)) ?? row
    return { optOut: false, invalid: false, ...object(known), [name]: text(member(known, name)) || text(row), primary: at === 0 } // prettier-ignore
  })
  return { [name]: member(marked[0], name) ?? null, [`${name}Data`]: marked }
}

/** The rows that such a value is written as; undefined where it is written as one address alone. */
function asRows(value: Json, standing: Json | undefined): readonly Json[] | undefined {
  if (Array.isArray(value)) return list(value)
  return list(standing).length === 0 ? undefined : [value]
}

/** The addresses that a write adds by rows, of which the record itself tells no marks. */
export function unmarked(name: string, value: Json, standing: Json | undefined): string[] {
  if (!hasRows(name) || value === null || value === '') return []
  const known = new Set(list(standing).map((row) => folded(name, row)))
  return (asRows(value, standing) ?? []).flatMap((row) => known.has(folded(name, row)) ? [] : [text(member(row, name)) || text(row)]) // prettier-ignore
}

/** The same address, however it is written. */
export function folded(name: string, row: Json): string {
  const written = text(member(row, name)) || text(row)
  return name === 'phoneNumber' ? written.replace(/[^\d+x]/gi, '') : written.trim().toLowerCase()
}
