import type { CrmObject, Json, RemoteRecord } from '../../model/index.ts'
import { webHost } from '../../text/web-host.ts'
import { member, optional, text } from './json.ts'

/** Converts a row of the CRM to the engine's record. */
export function recordOf(
  kind: CrmObject,
  row: Json,
  key: string | undefined,
  fields: readonly string[],
): RemoteRecord {
  const website = text(member(row, 'website'))
  const email = text(member(row, 'emailAddress'))
  return {
    id: text(member(row, 'id')),
    name: text(member(row, 'name')),
    values: Object.fromEntries(fields.flatMap((name) => { const value = member(row, name); return value === undefined ? [] : [[name, value]] })), // prettier-ignore
    domains: kind === 'company' && website !== '' ? [webHost(website)].filter(Boolean) : [],
    emails: email === '' ? [] : [email],
    ...(key === undefined ? {} : optional('key', text(member(row, key)))),
    ...optional('companyId', text(member(row, 'accountId'))),
    ...optional('companyName', text(member(row, 'accountName'))),
    ...optional('modifiedAt', isoOf(text(member(row, 'modifiedAt')))),
    ...optional('createdAt', isoOf(text(member(row, 'createdAt')))),
    ...optional('version', text(member(row, 'versionNumber'))),
  }
}

/** `2026-11-24 00:15:59` is UTC. */
const isoOf = (written: string) => (written === '' ? '' : `${written.replace(' ', 'T')}Z`)
