import type { CrmObject, Json, RemoteRecord } from '../../model/index.ts'
import { webHost } from '../../text/web-host.ts'
import type { Hints, Site, Steps } from '../connector.ts'
import { chunks, list, member, object, optional, read, text } from './json.ts'
import { anywhere, quoted } from './salesforce-fields.ts'
import { API, OBJECTS } from './salesforce-objects.ts'

const READ = {
  company: ['Id', 'Name', 'Website', 'CreatedDate', 'LastModifiedDate'],
  person: ['Id', 'Name', 'Email', 'AccountId', 'Account.Name', 'CreatedDate', 'LastModifiedDate'],
} as const

/** This many conditions stay well below the server's maximum URL length. */
const ASKED_AT_ONCE = 40

export const queryFor = (soql: string) => ({ method: 'GET', path: `${API}/query?q=${encodeURIComponent(soql)}` }) as const // prettier-ignore

/** Conditions for records that resemble the draft. */
export function conditions(kind: CrmObject, { name, domains, emails }: Hints): string[] {
  return [
    ...(name === '' ? [] : [`Name = ${quoted(name)}`]),
    ...(kind === 'company'
      ? domains.slice(0, 3).map((domain) => `Website LIKE ${anywhere(domain)}`)
      : emails.slice(0, 3).map((email) => `Email = ${quoted(email)}`)),
  ]
}

/** Records that match any condition, page by page. Fields and keys are names from the organisation's own description. */
export function* found<T>(
  site: Site,
  kind: CrmObject,
  fields: readonly string[],
  items: readonly T[],
  where: (some: T[]) => string[],
): Steps<RemoteRecord[]> {
  const key = site.schema.keyFields[kind]
  const wanted = [...new Set([...READ[kind], ...(key === undefined ? [] : [key]), ...fields])]
  const records = new Map<string, RemoteRecord>()
  for (const some of chunks(items, ASKED_AT_ONCE)) {
    const all = where(some)
    if (all.length === 0) continue
    let next: string | undefined = queryFor(`SELECT ${wanted.join(',')} FROM ${OBJECTS[kind]} WHERE ${all.join(' OR ')}`).path // prettier-ignore
    while (next !== undefined) {
      const body: Json | undefined = read(yield { method: 'GET', path: next })
      for (const row of list(member(body, 'records'))) {
        const record = recordOf(kind, row, key, fields)
        if (record.id !== '') records.set(record.id, record)
      }
      const after = text(member(body, 'nextRecordsUrl'))
      next = after !== next && /^\/services\/data\/v\d+\.\d\/query\/[\w-]+$/.test(after) ? after : undefined
    }
  }
  return [...records.values()]
}

function recordOf(
  kind: CrmObject,
  row: Json,
  key: string | undefined,
  fields: readonly string[],
): RemoteRecord {
  const values = object(row)
  const of = (name: string) => text(member(values, name))
  const kept = fields.flatMap((name): [string, Json][] => { const value = member(values, name); return value === undefined || value === null ? [] : [[name, value]] }) // prettier-ignore
  return {
    id: of('Id'),
    name: of('Name'),
    values: Object.fromEntries(kept),
    domains: kind === 'company' && of('Website') !== '' ? [webHost(of('Website'))].filter(Boolean) : [],
    emails: of('Email') === '' ? [] : [of('Email')],
    ...optional('key', key === undefined ? '' : of(key)),
    ...optional('companyId', of('AccountId')),
    ...optional('companyName', text(member(member(values, 'Account'), 'Name'))),
    ...optional('modifiedAt', isoOf(of('LastModifiedDate'))),
    ...optional('createdAt', isoOf(of('CreatedDate'))),
  }
}

/** `2026-03-01T08:00:00.000+0000` */
const isoOf = (written: string) => written.replace(/\+0000$/, 'Z')
