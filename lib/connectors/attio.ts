import type { CrmObject, Json, RemoteField, RemoteRecord } from '../model/index.ts'
import type { Account, Connector, Steps } from './connector.ts'
import { attioEncoded, attioField, attioShown, isWritable, nameParts, slugOf } from './parts/attio-fields.ts'
import { mappingOf } from './parts/defaults.ts'
import { list, member, read, text } from './parts/json.ts'
import { paceOf, troubleOf } from './parts/pace.ts'
import { OBJECTS, KEY, pathOf } from './parts/attio-objects.ts'
import { MOST_ROWS, recordsOf, queried, conditions } from './parts/attio-records.ts'
import { outcomeOf, refusal } from './parts/attio-outcomes.ts'

/**
 * Attio with a workspace access token. A new record is asserted on our own unique attribute, so that a repeated request
 * gives one record; asserting on domain or e-mail could change a record that nobody approved. Known records are updated by
 * id, replacing whole lists.
 */
const attio: Connector = {
  id: 'attio',
  name: 'Attio',
  address: 'https://api.attio.com',
  asks: [{ name: 'token', secret: true }],
  keyPage: 'https://app.attio.com/settings/developers',
  batch: 1,
  parallel: 4,
  settle: 10_000,
  ties: 'inPerson',
  needsKey: true,
  empty: [],

  signed: (request, secret) => ({
    ...request,
    headers: { ...request.headers, Authorization: `Bearer ${secret['token'] ?? ''}` },
  }),
  trouble: troubleOf,
  pace: paceOf,

  *account(): Steps<Account> {
    const { body } = yield { method: 'GET', path: '/v2/self' }
    const slug = text(member(body, 'workspace_slug'))
    return {
      name: text(member(body, 'workspace_name')) || slug || 'Attio',
      facts: /^[\w-]+$/.test(slug) ? { workspace: slug } : {},
    }
  },

  *schema() {
    const fields: Record<CrmObject, RemoteField[]> = { company: [], person: [] }
    const keyFields: Partial<Record<CrmObject, string>> = {}
    for (const kind of ['company', 'person'] as const) {
      const path = `/v2/objects/${OBJECTS[kind]}/attributes`
      const attributes = list(member(read(yield { method: 'GET', path: `${path}?limit=${MOST_ROWS}` }), 'data')) // prettier-ignore
      for (const attribute of attributes) {
        let options: readonly Json[] = []
        if (text(member(attribute, 'type')) === 'select' && isWritable(attribute))
          options = list(member(read(yield { method: 'GET', path: `${path}/${encodeURIComponent(slugOf(attribute))}/options` }), 'data')) // prettier-ignore
        const field = attioField(attribute, options)
        if (field) fields[kind].push(field)
        // Assert matches only on unique attributes.
        if (slugOf(attribute) === KEY && member(attribute, 'is_unique') === true) keyFields[kind] = KEY
      }
    }
    return { ...fields, keyFields }
  },

  *makeKeyField(kind) {
    const data = {
      title: 'Prospect key',
      description: 'Which draft a record comes from, so that it is never written twice.',
      api_slug: KEY,
      type: 'text',
      is_required: false,
      is_unique: true,
      is_multiselect: false,
      config: {},
    }
    read(yield { method: 'POST', path: `/v2/objects/${OBJECTS[kind]}/attributes`, body: { data } })
  },

  defaults: (schema) =>
    mappingOf(schema, {
      company: [
        ['company.name', 'name'],
        ['company.domain', 'domains'],
        ['company.description', 'description'],
        ['company.social/linkedin', 'linkedin'],
      ],
      person: [
        ['person.name', 'name'],
        ['person.email', 'email_addresses'],
        ['person.title', 'job_title'],
        ['person.phone', 'phone_numbers'],
        ['person.profile/linkedin', 'linkedin'],
      ],
    }),

  *byIds(_site, kind, ids, fields) {
    const records: RemoteRecord[] = []
    for (const id of ids) {
      const answer = yield { method: 'GET', path: pathOf(kind, id) }
      if (answer.status !== 404) records.push(...recordsOf(kind, [member(read(answer), 'data') ?? null], fields)) // prettier-ignore
    }
    return records
  },

  *byKeys(site, kind, keys, fields) {
    const field = site.schema.keyFields[kind]
    if (field === undefined) return []
    return yield* queried(kind, keys.map((key) => ({ [field]: { value: { $eq: key } } })), fields) // prettier-ignore
  },

  *alike(_site, kind, hints, fields) {
    return yield* queried(kind, hints.flatMap((hint) => conditions(kind, hint)), fields) // prettier-ignore
  },

  write(site, kind, [write]) {
    const { id, key, companyId } = write!
    const keyField = site.schema.keyFields[kind]
    const values: Record<string, Json> = { ...write!.values }
    if (kind === 'person' && values['name'] !== undefined) values['name'] = list(values['name']).map(nameParts) // prettier-ignore
    if (companyId !== undefined) values['company'] = companyId === '' ? [] : [{ target_object: OBJECTS.company, target_record_id: companyId }] // prettier-ignore
    if (id === undefined && keyField !== undefined) values[keyField] = [key]
    for (const [name, value] of Object.entries(values))
      if (!Array.isArray(value)) values[name] = value === null ? [] : [value]
    return {
      method: 'PUT',
      path: id === undefined ? `/v2/objects/${OBJECTS[kind]}/records?matching_attribute=${encodeURIComponent(keyField ?? KEY)}` : pathOf(kind, id), // prettier-ignore
      body: { data: { values } },
    }
  },
  written: (_site, _kind, writes, answer) =>
    new Map(writes.map((write) => [write.key, outcomeOf(answer, write)])),

  remove: (_site, kind, id) => ({ method: 'DELETE', path: pathOf(kind, id) }),
  removed: (answer) => (answer.status < 300 ? { is: 'done', id: '' } : refusal(answer)),

  shown: attioShown,
  encoded: attioEncoded,
  page: ({ facts }, kind, id) =>
    facts['workspace'] === undefined
      ? undefined
      : `https://app.attio.com/${facts['workspace']}/${kind}/${encodeURIComponent(id)}`,
}

export default attio
