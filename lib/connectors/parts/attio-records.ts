import type { CrmObject, Json, RemoteRecord } from '../../model/index.ts'
import type { Hints, Steps } from '../connector.ts'
import { writtenForm } from './attio-fields.ts'
import { chunks, list, member, object, optional, read, text } from './json.ts'
import { OBJECTS, KEY } from './attio-objects.ts'

const ASKED_AT_ONCE = 25

export const MOST_ROWS = 500

type Condition = { readonly [name: string]: Json }

/** Conditions for records that resemble the draft. */
export function conditions(kind: CrmObject, { name, domains, emails }: Hints): Condition[] {
  const is = (attribute: string, part: string, value: string) => ({ [attribute]: { [part]: { $eq: value } } })
  const byName = name === '' ? [] : [is('name', kind === 'company' ? 'value' : 'full_name', name)]
  return kind === 'company'
    ? [...byName, ...domains.slice(0, 3).map((domain) => is('domains', 'domain', domain))]
    : [...byName, ...emails.slice(0, 3).map((email) => is('email_addresses', 'email_address', email))]
}

/** Records that match any of the conditions. */
export function* queried(
  kind: CrmObject,
  all: readonly Condition[],
  fields: readonly string[],
): Steps<RemoteRecord[]> {
  const records = new Map<string, RemoteRecord>()
  for (const $or of chunks(all, ASKED_AT_ONCE))
    for (let offset = 0; ; offset += MOST_ROWS) {
      const body = { filter: { $or }, limit: MOST_ROWS, offset }
      const rows = list(member(read(yield { method: 'POST', path: `/v2/objects/${OBJECTS[kind]}/records/query`, body }), 'data')) // prettier-ignore
      for (const record of recordsOf(kind, rows, fields)) records.set(record.id, record)
      if (rows.length < MOST_ROWS) break
    }
  return [...records.values()]
}

export function recordsOf(kind: CrmObject, rows: readonly Json[], fields: readonly string[]): RemoteRecord[] {
  return rows.flatMap((row) => {
    const id = text(member(member(row, 'id'), 'record_id'))
    const stored = object(member(row, 'values'))
    const of = (name: string) => writtenForm(member(stored, name))
    const name = of('name')[0]
    const record = {
      id,
      name: text(member(name, 'full_name')) || text(name),
      values: Object.fromEntries(fields.filter((field) => member(stored, field) !== undefined).map((field) => [field, of(field)])), // prettier-ignore
      domains: of('domains').map(text),
      emails: of('email_addresses').map(text),
      ...optional('key', text(of(KEY)[0])),
      ...(kind === 'person' ? optional('companyId', text(of('company')[0])) : {}),
      ...optional('createdAt', text(member(row, 'created_at'))),
    }
    return id === '' ? [] : [record]
  })
}
