import type { CrmObject, Json, RemoteRecord } from '../../model/index.ts'
import type { Steps } from '../connector.ts'
import { chunks, list, member, object, read, text } from './json.ts'
import { MOST, CRM, OBJECTS, KEY } from './hubspot-objects.ts'

/** Records by id, or by a unique property. */
export function* batchRead(
  kind: CrmObject,
  ids: readonly string[],
  fields: readonly string[],
  idProperty?: string,
): Steps<RemoteRecord[]> {
  const records: RemoteRecord[] = []
  for (const some of chunks(ids, MOST)) {
    const body = {
      inputs: some.map((id) => ({ id })),
      properties: propertiesOf(kind, fields),
      propertiesWithHistory: [],
      ...(idProperty === undefined ? {} : { idProperty }),
    }
    // 207: records that were not found are listed as errors.
    const answer = yield { method: 'POST', path: `${CRM}/objects/${OBJECTS[kind]}/batch/read`, body }
    records.push(...recordsOf(read(answer), fields))
  }
  return records
}

/** Records whose property has one of the values, page by page. */
export function* search(
  kind: CrmObject,
  propertyName: string,
  values: readonly string[],
  fields: readonly string[],
): Steps<RemoteRecord[]> {
  const records: RemoteRecord[] = []
  for (let after = ''; ;) {
    const body = {
      filterGroups: [{ filters: [{ propertyName, operator: 'IN', values }] }],
      properties: propertiesOf(kind, fields),
      limit: MOST,
      ...(after === '' ? {} : { after }),
    }
    const answer = read(yield { method: 'POST', path: `${CRM}/objects/${OBJECTS[kind]}/search`, body })
    records.push(...recordsOf(answer, fields))
    after = text(member(member(member(answer, 'paging'), 'next'), 'after'))
    if (after === '') return records
  }
}

function propertiesOf(kind: CrmObject, fields: readonly string[]): string[] {
  const own = kind === 'company' ? ['name', 'domain'] : ['firstname', 'lastname', 'email']
  return [...new Set([...own, KEY, ...fields])]
}

/** Skips entries without an id. */
function recordsOf(answer: Json | undefined, fields: readonly string[]): RemoteRecord[] {
  return list(member(answer, 'results')).map((row) => recordOf(row, fields)).filter(({ id }) => id !== '') // prettier-ignore
}

function recordOf(row: Json, fields: readonly string[]): RemoteRecord {
  const values = object(member(row, 'properties'))
  const of = (name: string) => text(member(values, name))
  const key = of(KEY)
  const modifiedAt = text(member(row, 'updatedAt'))
  const createdAt = text(member(row, 'createdAt'))
  return {
    id: text(member(row, 'id')),
    name: of('name') || `${of('firstname')} ${of('lastname')}`.trim() || of('email'),
    values: Object.fromEntries(fields.flatMap((name) => { const value = member(values, name); return value === undefined ? [] : [[name, value]] })), // prettier-ignore
    domains: of('domain') === '' ? [] : [of('domain')],
    emails: of('email') === '' ? [] : [of('email')],
    ...(key === '' ? {} : { key }),
    ...(modifiedAt === '' ? {} : { modifiedAt }),
    ...(createdAt === '' ? {} : { createdAt }),
  }
}
