import type { CrmAnswer, CrmObject, Json, RemoteRecord } from '../../model/index.ts'
import { RefusedReading, type Hints, type Site, type Steps } from '../connector.ts'
import { API, ENTITY } from './espocrm-objects.ts'
import { recordOf } from './espocrm-record.ts'
import { withRows } from './espocrm-rows.ts'
import { queryOf } from './espocrm-query.ts'
import { list, member, read, text } from './json.ts'

const ASKED_AT_ONCE = 10
/** Maximum characters of conditions: web servers accept URLs of 8 kB, which also contain the requested fields. */
const MOST_CHARACTERS = 5000

const MOST_ROWS = 200

/** Records that match any condition, page by page. */
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
  for (const some of parcels(items, where))
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

/** Batches as large as a URL can hold. */
function parcels<T>(items: readonly T[], where: (some: T[]) => Where[]): T[][] {
  const lengthOf = (item: T) => queryOf('where', where([item])).join('&').length
  const made: T[][] = []
  let room = 0
  for (const item of items) {
    const last = made.at(-1)
    const length = lengthOf(item)
    if (last && last.length < ASKED_AT_ONCE && length <= room) last.push(item)
    else {
      made.push([item])
      room = MOST_CHARACTERS
    }
    room -= length
  }
  return made
}

/** An administrator may have lowered the maximum of 200 rows; the refusal says to what. */
function mostAllowed({ status, headers }: CrmAnswer): number | undefined {
  const said = status === 403 ? /max size should(?: not)* exceed (\d{1,4})/i.exec(headers['x-status-reason'] ?? '') : null // prettier-ignore
  const most = Number(said?.[1] ?? 0)
  return most > 0 ? most : undefined
}

type Where = { readonly [name: string]: Json }

/** Records that resemble any of the drafts. If the role may not read a field, it is left out of the search. */
export function* resembling(
  site: Site,
  kind: CrmObject,
  hints: readonly Hints[],
  fields: readonly string[],
): Steps<RemoteRecord[]> {
  const by = (may: (attribute: string) => boolean) => (some: Hints[]) => {
    const value = some.flatMap((hint) => conditions(kind, hint)).filter(({ attribute }) => may(attribute))
    return [{ type: 'or', value }]
  }
  try {
    return yield* found(site, kind, hints, fields, by(() => true)) // prettier-ignore
  } catch (failure) {
    if (!(failure instanceof RefusedReading) || failure.status !== 403) throw failure
    const open = new Set(['name', ...site.schema[kind].map(({ name }) => name)])
    return yield* found(site, kind, hints.filter(({ name }) => name !== ''), fields, by((attribute) => open.has(attribute))) // prettier-ignore
  }
}

/** Conditions for records that resemble the draft. */
function conditions(kind: CrmObject, { name, domains, emails }: Hints) {
  const equals = (attribute: string, value: string) => ({ type: 'equals', attribute, value })
  return [
    ...(name === '' ? [] : [equals('name', name)]),
    ...emails.slice(0, 3).map((email) => equals('emailAddress', email)),
    ...(kind === 'company'
      ? domains.slice(0, 3).map((value) => ({ type: 'contains', attribute: 'website', value }))
      : []),
  ]
}
