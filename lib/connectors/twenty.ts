import type { CrmObject, Json, RemoteField } from '../model/index.ts'
import { RefusedReading, type Account, type Connector, type Steps } from './connector.ts'
import { mappingOf } from './parts/defaults.ts'
import { list, member, object, read, text } from './parts/json.ts'
import { paceOf, troubleOf } from './parts/pace.ts'
import { fieldsOf, nested, twentyEncoded, twentyShown } from './parts/twenty-fields.ts'
import { KEY, pathOf, PLURAL, SINGULAR } from './parts/twenty-objects.ts'
import { outcomeOf, refusal } from './parts/twenty-outcomes.ts'
import { found, is, resembling } from './parts/twenty-records.ts'

/**
 * Twenty, in the cloud (api.twenty.com) or on the rep's own server, with a workspace API key. One record per request and no
 * upsert over REST, so our key field identifies records.
 */
const twenty: Connector = {
  id: 'twenty',
  name: 'Twenty',
  address: '',
  asks: [{ name: 'token', secret: true }],
  keyPage: '{address}/settings/api-webhooks',
  batch: 1,
  parallel: 2,
  settle: 10_000,
  ties: 'inPerson',
  needsKey: true,
  empty: null,

  signed: (request, secret) => ({
    ...request,
    headers: { ...request.headers, Authorization: `Bearer ${secret['token'] ?? ''}` },
  }),
  trouble: troubleOf,
  pace: paceOf,

  // A key belongs to a workspace, which the REST API does not name.
  *account(): Steps<Account> {
    read(yield { method: 'GET', path: `/rest/${PLURAL.company}?limit=1&depth=0` })
    return { name: 'Twenty', facts: {} }
  },

  *schema() {
    const fields: Record<CrmObject, RemoteField[]> = { company: [], person: [] }
    const keyFields: Partial<Record<CrmObject, string>> = {}
    const objects = yield* metadata()
    for (const kind of ['company', 'person'] as const) {
      const own = fieldRows(objects[kind])
      fields[kind] = fieldsOf(own)
      if (own.some((field) => text(member(field, 'name')) === KEY && text(member(field, 'type')) === 'TEXT'))
        keyFields[kind] = KEY
    }
    return { ...fields, keyFields }
  },

  *makeKeyField(kind) {
    const objectMetadataId = text(member((yield* metadata())[kind], 'id'))
    const body = { objectMetadataId, name: KEY, label: 'Prospect key', type: 'TEXT', isNullable: true }
    read(yield { method: 'POST', path: '/rest/metadata/fields', body })
  },

  defaults: (schema) =>
    mappingOf(schema, {
      company: [
        ['company.name', 'name'],
        ['company.site', 'domainName.primaryLinkUrl'],
        ['company.employees', 'employees'],
        ['company.social/linkedin', 'linkedinLink.primaryLinkUrl'],
        ['company.address/street', 'address.addressStreet1'],
        ['company.address/locality', 'address.addressCity'],
        ['company.address/region', 'address.addressState'],
        ['company.address/postalCode', 'address.addressPostcode'],
        ['company.address/country', 'address.addressCountry'],
      ],
      person: [
        ['person.name/given', 'name.firstName'],
        ['person.name/family', 'name.lastName'],
        ['person.title', 'jobTitle'],
        ['person.email', 'emails.primaryEmail'],
        ['person.phone', 'phones.primaryPhoneNumber'],
        ['person.profile/linkedin', 'linkedinLink.primaryLinkUrl'],
      ],
    }),

  *byIds(_site, kind, ids, fields) {
    return yield* found(kind, ids.map((id) => is('id', 'eq', id)), fields) // prettier-ignore
  },
  *byKeys(site, kind, keys, fields) {
    const field = site.schema.keyFields[kind]
    if (field === undefined) return []
    return yield* found(kind, keys.map((key) => is(field, 'eq', key)), fields) // prettier-ignore
  },
  *alike(_site, kind, hints, fields) {
    return yield* found(kind, hints.flatMap((hint) => resembling(kind, hint)), fields) // prettier-ignore
  },

  write(site, kind, [write]) {
    const { id, key, values, companyId, standing } = write!
    const body: Record<string, Json> = nested(values, standing)
    if (companyId !== undefined) body['companyId'] = companyId === '' ? null : companyId
    if (id !== undefined) return { method: 'PATCH', path: `${pathOf(kind, id)}?depth=0`, body }
    return { method: 'POST', path: `/rest/${PLURAL[kind]}?depth=0`, body: { ...body, [site.schema.keyFields[kind] ?? KEY]: key } } // prettier-ignore
  },
  written: (_site, kind, writes, answer) =>
    new Map(writes.map((write) => [write.key, outcomeOf(kind, write, answer)])),

  // Deleted permanently, because a record in the bin would still block its e-mail.
  remove: (_site, kind, id) => ({ method: 'DELETE', path: `${pathOf(kind, id)}?soft_delete=false` }),
  removed: (answer) => (answer.status < 300 ? { is: 'done', id: '' } : refusal(answer)),

  shown: twentyShown,
  encoded: twentyEncoded,
  // The cloud API has its own host, which serves no pages.
  page: ({ address }, kind, id) =>
    /^https:\/\/api\.twenty\.com/i.test(address)
      ? undefined
      : `${address}/object/${SINGULAR[kind]}/${encodeURIComponent(id)}`,
}

export default twenty

/** The two object types of the workspace, with their fields. */
function* metadata(): Steps<Record<CrmObject, Json>> {
  const body = read(yield { method: 'GET', path: '/rest/metadata/objects?limit=1000' })
  const objects = list(member(member(body, 'data'), 'objects'))
  const named = (kind: CrmObject) => {
    const found = objects.find((each) => text(member(each, 'nameSingular')) === SINGULAR[kind])
    if (found === undefined) throw new RefusedReading(403, `No access to ${PLURAL[kind]}.`)
    return found
  }
  return { company: named('company'), person: named('person') }
}

/** Either a list or a connection with edges. */
function fieldRows(described: Json): readonly Json[] {
  const fields = member(described, 'fields')
  return Array.isArray(fields) ? list(fields) : list(member(object(fields), 'edges')).map((edge) => member(edge, 'node') ?? null) // prettier-ignore
}
