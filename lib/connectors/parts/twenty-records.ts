import type { CrmObject, Json, RemoteRecord } from '../../model/index.ts'
import { webHost } from '../../text/web-host.ts'
import type { Hints, Steps } from '../connector.ts'
import { chunks, list, member, optional, read, text } from './json.ts'
import { flatValues } from './twenty-fields.ts'
import { KEY, PLURAL } from './twenty-objects.ts'

/** More conditions would make a URL that web servers reject. */
const ASKED_AT_ONCE = 10
const MOST_ROWS = 60

/** Records that match any of the conditions, page by page. */
export function* found(
  kind: CrmObject,
  conditions: readonly string[],
  fields: readonly string[],
): Steps<RemoteRecord[]> {
  const records = new Map<string, RemoteRecord>()
  for (const some of chunks(conditions, ASKED_AT_ONCE)) {
    const filter = encodeURIComponent(some.length === 1 ? some[0]! : `or(${some.join(',')})`)
    for (let after = ''; ;) {
      const page = after === '' ? '' : `&starting_after=${encodeURIComponent(after)}`
      const path = `/rest/${PLURAL[kind]}?filter=${filter}&depth=0&limit=${MOST_ROWS}${page}`
      const body = read(yield { method: 'GET', path })
      const rows = list(member(member(body, 'data'), PLURAL[kind]))
      for (const row of rows) records.set(text(member(row, 'id')), recordOf(kind, row, fields))
      const info = member(body, 'pageInfo')
      const next = text(member(info, 'endCursor'))
      if (rows.length === 0 || member(info, 'hasNextPage') !== true || next === '' || next === after) break
      after = next
    }
  }
  records.delete('')
  return [...records.values()]
}

/** Conditions for records that resemble the draft. */
export function resembling(kind: CrmObject, { name, domains, emails }: Hints): string[] {
  if (kind === 'company')
    return [
      ...(name === '' ? [] : [is('name', 'ilike', name)]),
      ...domains.slice(0, 3).map((domain) => is('domainName.primaryLinkUrl', 'ilike', `%${domain}%`)),
    ]
  const [family = '', ...given] = name.split(/\s+/).reverse()
  const byName = given.length === 0 ? [] : [`and(${is('name.firstName', 'ilike', given.reverse().join(' '))},${is('name.lastName', 'ilike', family)})`] // prettier-ignore
  return [...byName, ...emails.slice(0, 3).map((email) => is('emails.primaryEmail', 'ilike', email))]
}

/** Text is quoted, and cannot contain a quote. */
export const is = (field: string, how: 'eq' | 'ilike', value: string) => `${field}[${how}]:"${value.replace(/["\\]/g, '')}"` // prettier-ignore

function recordOf(kind: CrmObject, row: Json, fields: readonly string[]): RemoteRecord {
  const of = (...path: readonly string[]) => text(path.reduce<Json | undefined>(member, row))
  const site = of('domainName', 'primaryLinkUrl')
  const emails = [of('emails', 'primaryEmail'), ...list(member(member(row, 'emails'), 'additionalEmails')).map(text)] // prettier-ignore
  return {
    id: of('id'),
    name: kind === 'company' ? of('name') : [of('name', 'firstName'), of('name', 'lastName')].filter(Boolean).join(' '), // prettier-ignore
    values: flatValues(row, fields),
    domains: kind === 'company' && site !== '' ? [webHost(site)].filter(Boolean) : [],
    emails: emails.filter(Boolean),
    ...optional('key', of(KEY)),
    ...(kind === 'person' ? optional('companyId', of('companyId')) : {}),
    ...optional('modifiedAt', of('updatedAt')),
    ...optional('createdAt', of('createdAt')),
  }
}
