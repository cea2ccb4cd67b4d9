import type { CrmAnswer, CrmObject, Json, RemoteRecord } from '../../model/index.ts'
import type { Hints, Site, Steps } from '../connector.ts'
import { API, ENTITY } from './espocrm-objects.ts'
import { recordOf } from './espocrm-record.ts'
import { withRows } from './espocrm-rows.ts'
import { chunks, list, member, read, text } from './json.ts'

/** So many conditions stay well below the 8 kB that web servers take as an address. */
const ASKED_AT_ONCE = 10

const MOST_ROWS = 200

/** Records for which any condition holds, page by page. */
export function* found<T>(
  site: Site,
  kind: CrmObject,
  items: readonly T[],
  fields: readonly string[],
  where: (some: T[]) => Where[],
): Steps<RemoteRecord[]> {
  const key = site.schema.keyFields[kind]
  const wanted = ['name', 'createdAt', 'modifiedAt', ...(kind === 'company' ? ['website', 'emailAddress'] : ['emailAddress', 'accountId', 'accountName']), ...(key ? [key] : []), ...fields] // prettier-ignore
  const select = [...new Set(wanted)].join(',')
  const records = new Map<string, RemoteRecord>()
  let most = MOST_ROWS
  for (const some of chunks(items, ASKED_AT_ONCE))
    for (let offset = 0; ;) {
      const query = [`select=${select}`, `maxSize=${most}`, `offset=${offset}`, ...queryOf('where', where(some))] // prettier-ignore
      const answer = yield { method: 'GET', path: `${API}/${ENTITY[kind]}?${query.join('&')}` }
      const allowed = mostAllowed(answer)
      if (allowed !== undefined && allowed < most) most = allowed
      else {
        const rows = list(member(read(answer), 'list'))
        for (const row of rows) records.set(text(member(row, 'id')), recordOf(kind, row, key, fields))
        if (rows.length < most) break
        offset += rows.length
      }
    }
  records.delete('')
  return yield* withRows(site, kind, [...records.values()], fields)
}

/** An administrator may have set fewer rows than the usual 200; the refusal names how many. */
function mostAllowed({ status, headers }: CrmAnswer): number | undefined {
  const said = status === 403 ? /max size should(?: not)* exceed (\d{1,4})/i.exec(headers['x-status-reason'] ?? '') : null // prettier-ignore
  const most = Number(said?.[1] ?? 0)
  return most > 0 ? most : undefined
}

type Where = { readonly [name: string]: Json }

/** What a record that resembles the draft may have. */
export function conditions(kind: CrmObject, { name, domains, emails }: Hints): Where[] {
  const equals = (attribute: string, value: string) => ({ type: 'equals', attribute, value })
  return [
    ...(name === '' ? [] : [equals('name', name)]),
    ...emails.slice(0, 3).map((email) => equals('emailAddress', email)),
    ...(kind === 'company'
      ? domains.slice(0, 3).map((value) => ({ type: 'contains', attribute: 'website', value }))
      : []),
  ]
}

/** PHP's way to write a nested list in an address. */
function queryOf(name: string, value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => queryOf(`${name}[${at}]`, each))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([part, each]) => queryOf(`${name}[${part}]`, each as Json))
  return [`${encodeURIComponent(name)}=${encodeURIComponent(text(value))}`]
}
