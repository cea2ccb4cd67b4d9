import type { CrmObject, Json, RemoteField, RemoteRecord } from '../../model/index.ts'
import type { Site, Steps } from '../connector.ts'
import { API, ENTITY } from './espocrm-objects.ts'
import { recordOf } from './espocrm-record.ts'
import { list, member, object, read, text } from './json.ts'

/**
 * E-mails and phones are nested rows: `emailAddressData: [{emailAddress, primary, optOut, invalid}]`, phones with a `type`.
 * Lists return only the first; a single record returns all. A write replaces every row with its flags: a person who opted
 * out could be e-mailed again.
 */
export const hasRows = (name: string) => name === 'emailAddress' || name === 'phoneNumber'

/** Fields that a run may replace and that lists return only in part: the first row, the first ten thousand characters. */
function asksWhole(site: Site, kind: CrmObject, fields: readonly string[]): string[] {
  const long = new Set(site.schema[kind].filter(({ type }) => type === 'long').map(({ name }) => name))
  return fields.filter((name) => (hasRows(name) || long.has(name)) && (site.whole?.has(name) ?? true))
}

/**
 * Records by id, one by one with all rows and their version; undefined if a list is enough, as for planning. A record the
 * user may not see is marked as such. Administrators also see deleted ones.
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
    if (answer.status === 403) records.push({ id, name: '', values: {}, closed: true })
    if (answer.status === 403 || answer.status === 404) continue
    const row = read(answer) ?? null
    if (member(row, 'deleted') === true) continue
    const record = recordOf(kind, row, site.schema.keyFields[kind], fields)
    const filled = asked.filter((name) => text(record.values[name]) !== '')
    if (record.id !== '') records.push(filledIn(record, filled, row))
  }
  return records
}

/** The records, with complete values of the requested fields that the run may replace. */
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

/** People with all their e-mails, if the first is not the one they were searched by: lists return only the first. */
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

/** Texts in writable form: a single one as it is, several as rows; with `beside`, after the existing rows. */
export function rowsOf({ name }: RemoteField, texts: readonly string[], beside?: Json): Json | undefined {
  const there = Array.isArray(beside) ? list(beside) : text(beside) === '' ? [] : [{ [name]: text(beside), primary: true }] // prettier-ignore
  const known = new Set(there.map((row) => folded(name, row)))
  const added = texts.filter((each) => !known.has(folded(name, each)))
  if (there.length === 0 && added.length <= 1) return added[0]
  return [...there, ...added.map((each, at) => ({ [name]: each, primary: there.length + at === 0 }))]
}

/** The value written for such a field: rows keep their current flags in the CRM, and new ones take those of other records. */
export function attributes(
  name: string,
  value: Json,
  standing: Json | undefined,
  elsewhere: readonly Json[] = [],
): Record<string, Json> {
  if (!hasRows(name)) return { [name]: value }
  if (value === null || value === '') return { [name]: null, [`${name}Data`]: [] }
  const rows = asRows(value, standing)
  // If there is none yet, the address alone: rows would reset the flags set by other records.
  if (rows === undefined) return { [name]: value }
  const before = [...list(standing), ...elsewhere]
  const marked = rows.map((row, at): Json => {
    const known = before.find((each) => folded(name, each) === folded(name, row)) ?? row
    return { optOut: false, invalid: false, ...object(known), [name]: text(member(known, name)) || text(row), primary: at === 0 } // prettier-ignore
  })
  return { [name]: member(marked[0], name) ?? null, [`${name}Data`]: marked }
}

/** The rows of a value to be written; undefined if it is written as a single address. */
function asRows(value: Json, standing: Json | undefined): readonly Json[] | undefined {
  if (Array.isArray(value)) return list(value)
  return list(standing).length === 0 ? undefined : [value]
}

/** The addresses that a write adds as rows and whose flags the record itself does not know. */
export function unmarked(name: string, value: Json, standing: Json | undefined): string[] {
  if (!hasRows(name) || value === null || value === '') return []
  const known = new Set(list(standing).map((row) => folded(name, row)))
  return (asRows(value, standing) ?? []).flatMap((row) => known.has(folded(name, row)) ? [] : [text(member(row, name)) || text(row)]) // prettier-ignore
}

/** Equal addresses, however they are written. */
export function folded(name: string, row: Json): string {
  const written = text(member(row, name)) || text(row)
  return name === 'phoneNumber' ? written.replace(/[^\d+x]/gi, '') : written.trim().toLowerCase()
}
