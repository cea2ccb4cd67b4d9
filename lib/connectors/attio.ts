import type { CrmAnswer, CrmObject, Json, RemoteField, RemoteRecord } from '../model/index.ts'
import type { Account, Connector, Hints, Outcome, Steps, Write } from './connector.ts'
import { attioEncoded, attioField, attioShown, isWritable, nameParts, slugOf, writtenForm } from './parts/attio-fields.ts' // prettier-ignore
import { mappingOf } from './parts/defaults.ts'
import { chunks, list, member, namedIn, object, read, text, words } from './parts/json.ts'
import { paceOf, troubleOf } from './parts/pace.ts'

const OBJECTS = { company: 'companies', person: 'people' } as const
const KEY = 'prospect_key'
const ASKED_AT_ONCE = 25
const MOST_ROWS = 500

/**
 * Attio by an access token of the workspace. A new record is asserted on our own unique attribute, so that the same call twice is one
 * record; by domain or e-mail it would change a record that nobody approved. A known one is written by its id, whole lists at a time.
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
        // Assert matches on unique attributes alone.
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

const pathOf = (kind: CrmObject, id: string) =>
  `/v2/objects/${OBJECTS[kind]}/records/${encodeURIComponent(id)}`

type Condition = { readonly [name: string]: Json }

function conditions(kind: CrmObject, { name, domains, emails }: Hints): Condition[] {
  const is = (attribute: string, part: string, value: string) => ({ [attribute]: { [part]: { $eq: value } } })
  const byName = name === '' ? [] : [is('name', kind === 'company' ? 'value' : 'full_name', name)]
  return kind === 'company'
    ? [...byName, ...domains.slice(0, 3).map((domain) => is('domains', 'domain', domain))]
    : [...byName, ...emails.slice(0, 3).map((email) => is('email_addresses', 'email_address', email))]
}

/** Records that any of the conditions holds for. */
function* queried(
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

function recordsOf(kind: CrmObject, rows: readonly Json[], fields: readonly string[]): RemoteRecord[] {
  return rows.flatMap((row) => {
    const id = text(member(member(row, 'id'), 'record_id'))
    const stored = object(member(row, 'values'))
    const of = (name: string) => writtenForm(member(stored, name))
    const optional = (name: string, value: string) => (value === '' ? {} : { [name]: value })
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

function outcomeOf(answer: CrmAnswer, { id: known, values }: Write): Outcome {
  const field = namedIn(text(member(answer.body, 'message')), Object.keys(values))
  // What is not found when a record is made, or by its name, is no record.
  if (answer.status >= 300) return refusal(answer, known === undefined, field)
  const id = text(member(member(member(answer.body, 'data'), 'id'), 'record_id'))
  return id === '' ? { is: 'unknown' } : { is: 'done', id }
}

function refusal(answer: CrmAnswer, isNew = false, field?: string): Outcome {
  if (answer.status === 404 && !isNew && field === undefined) return { is: 'gone' }
  const detail = words(text(member(answer.body, 'message')))
  if (answer.status === 403) return { is: 'refused', reason: 'noRight', detail }
  const reason = answer.status === 400 || field !== undefined ? 'invalid' : 'refused'
  return { is: 'refused', reason, detail, ...(field === undefined ? {} : { field }) }
}
