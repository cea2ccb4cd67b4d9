import type { CrmAnswer, CrmObject, Json, RemoteField, RemoteRecord } from '../model/index.ts'
import type { Account, Connector, Outcome, Steps, Tie, Write } from './connector.ts'
import { encodedPlainly, labelFrom, shownPlainly } from './parts/cells.ts'
import { mappingOf } from './parts/defaults.ts'
import { hubspotPace, hubspotTrouble } from './parts/hubspot-limits.ts'
import { chunks, list, member, namedIn, object, read, text, words } from './parts/json.ts'

/** The dated paths (`2026-03`) answer the same; v3 is what every client in use still sends. */
const CRM = '/crm/v3'
const OBJECTS = { company: 'companies', person: 'contacts' } as const
/** HubSpot's own numbers of the two objects, for addresses of records. */
const NUMBERS = { company: '0-2', person: '0-1' } as const
const KEY = 'prospect_key'
const MOST = 100

/**
 * HubSpot by a service key or the token of an older private app. New records go by batch upsert on our own unique property, since a
 * company's domain is not unique there and an upsert by e-mail cannot be partial; known ones by batch update on their ids.
 */
const hubspot: Connector = {
  id: 'hubspot',
  name: 'HubSpot',
  address: 'https://api.hubapi.com',
  asks: [{ name: 'token', secret: true }],
  keyPage: 'https://app.hubspot.com/l/keys',
  batch: MOST,
  parallel: 2,
  settle: 5_000,
  ties: 'apart',
  needsKey: true,
  empty: '',

  signed: (request, secret) => ({
    ...request,
    headers: { ...request.headers, Authorization: `Bearer ${secret['token'] ?? ''}` },
  }),
  trouble: hubspotTrouble,
  pace: hubspotPace,

  *account(): Steps<Account> {
    const answer = yield { method: 'GET', path: '/account-info/v3/details' }
    // A key without this right is a good key; records then have no address to open.
    const portal = text(member(answer.body, 'portalId'))
    if (answer.status === 403 || portal === '') return { name: 'HubSpot', facts: {} }
    const host = text(member(answer.body, 'uiDomain')) || 'app.hubspot.com'
    return { name: `HubSpot ${portal}`, facts: { portal, host } }
  },

  *schema() {
    const fields: Record<CrmObject, RemoteField[]> = { company: [], person: [] }
    const keyFields: Partial<Record<CrmObject, string>> = {}
    for (const kind of ['company', 'person'] as const) {
      const found = list(
        member(read(yield { method: 'GET', path: `${CRM}/properties/${OBJECTS[kind]}` }), 'results'),
      )
      fields[kind] = found.filter(isWritable).map(fieldOf)
      const key = found.find((property) => text(member(property, 'name')) === KEY)
      if (key !== undefined && member(key, 'hasUniqueValue') === true) keyFields[kind] = KEY
    }
    return { ...fields, keyFields }
  },

  *makeKeyField(kind) {
    const body = {
      name: KEY,
      label: 'Prospect key',
      description: 'Which draft a record comes from, so that it is never written twice.',
      groupName: kind === 'company' ? 'companyinformation' : 'contactinformation',
      type: 'string',
      fieldType: 'text',
      hasUniqueValue: true,
      formField: false,
    }
    read(yield { method: 'POST', path: `${CRM}/properties/${OBJECTS[kind]}`, body })
  },

  defaults: (schema) =>
    mappingOf(schema, {
      company: [
        ['company.name', 'name'],
        ['company.domain', 'domain'],
        ['company.site', 'website'],
        ['company.industry', 'industry'],
        ['company.description', 'description'],
        ['company.employees', 'numberofemployees'],
        ['company.founded', 'founded_year'],
        ['company.phone', 'phone'],
        ['company.address/street', 'address'],
        ['company.address/locality', 'city'],
        ['company.address/region', 'state'],
        ['company.address/postalCode', 'zip'],
        ['company.address/country', 'country'],
        ['company.social/linkedin', 'linkedin_company_page'],
      ],
      person: [
        ['person.name/given', 'firstname'],
        ['person.name/family', 'lastname'],
        ['person.title', 'jobtitle'],
        ['person.email', 'email'],
        ['person.phone', 'phone'],
        ['person.profile/linkedin', 'hs_linkedin_url'],
      ],
    }),

  *byIds(_site, kind, ids, fields) {
    return yield* batchRead(kind, ids, fields)
  },
  *byKeys(site, kind, keys, fields) {
    return site.schema.keyFields[kind] === undefined ? [] : yield* batchRead(kind, keys, fields, KEY)
  },
  *alike(_site, kind, hints, fields) {
    const records = new Map<string, RemoteRecord>()
    if (kind === 'person') {
      const emails = hints.flatMap((hint) => hint.emails.map((email) => email.toLowerCase()))
      for (const record of yield* batchRead(kind, [...new Set(emails)], fields, 'email'))
        records.set(record.id, record)
      return [...records.values()]
    }
    const domains = [...new Set(hints.flatMap((hint) => hint.domains))]
    const names = [...new Set(hints.map(({ name }) => name.toLowerCase()).filter(Boolean))]
    for (const [propertyName, all] of [
      ['domain', domains],
      ['name', names],
    ] as const)
      // prettier-ignore
      for (const values of chunks(all, MOST))
        for (const record of yield* search(kind, propertyName, values, fields)) records.set(record.id, record)
    return [...records.values()]
  },

  write(site, kind, writes) {
    const known = writes[0]?.id !== undefined
    return {
      method: 'POST',
      path: `${CRM}/objects/${OBJECTS[kind]}/batch/${known ? 'update' : 'upsert'}`,
      body: {
        inputs: writes.map((write) => ({
          ...(known ? { id: write.id! } : { id: write.key, idProperty: KEY }),
          objectWriteTraceId: write.key,
          properties: {
            ...write.values,
            ...(known || site.schema.keyFields[kind] === undefined ? {} : { [KEY]: write.key }),
          },
        })),
      },
    }
  },
  written: (_site, _kind, writes, answer) => outcomesOf(writes, answer),

  remove: (_site, kind, id) => ({
    method: 'DELETE',
    path: `${CRM}/objects/${OBJECTS[kind]}/${encodeURIComponent(id)}`,
  }),
  removed: (answer) => (answer.status < 300 ? { is: 'done', id: '' } : refusal(answer)),

  *companiesOf(_site, personIds) {
    const companies = new Map<string, readonly string[]>()
    for (const some of chunks(personIds, MOST)) {
      const body = { inputs: some.map((id) => ({ id })) }
      const answer = read(yield { method: 'POST', path: '/crm/v4/associations/contacts/companies/batch/read', body }) // prettier-ignore
      for (const row of list(member(answer, 'results')))
        companies.set(
          text(member(member(row, 'from'), 'id')),
          list(member(row, 'to')).map((each) => text(member(each, 'toObjectId'))),
        )
    }
    return companies
  },
  tie: (_site, ties) => ({
    method: 'POST',
    path: '/crm/v4/associations/contacts/companies/batch/associate/default',
    body: {
      inputs: ties.map(({ personId, companyId }) => ({ from: { id: personId }, to: { id: companyId } })),
    },
  }),
  untie: (_site, ties) => ({
    method: 'POST',
    path: '/crm/v4/associations/contacts/companies/batch/archive',
    body: {
      inputs: ties.map(({ personId, companyId }) => ({ from: { id: personId }, to: [{ id: companyId }] })),
    },
  }),
  tied: (ties, answer) => new Map(ties.map((tie) => [tie.key, tieOutcome(tie, ties.length, answer)])),

  shown: (field, value) =>
    field.type === 'choices' ? text(value).split(';').filter(Boolean) : shownPlainly(field, value),
  encoded: (field, texts, beside) => {
    const value = encodedPlainly(field, texts, field.type === 'choices' && beside !== undefined ? text(beside).split(';') : beside) // prettier-ignore
    return Array.isArray(value) ? value.join(';') : value === undefined ? undefined : text(value)
  },
  page: ({ facts }, kind, id) =>
    facts['portal'] === undefined
      ? undefined
      : `https://${facts['host'] ?? 'app.hubspot.com'}/contacts/${facts['portal']}/record/${NUMBERS[kind]}/${id}`,
}

export default hubspot

const TYPES = new Map([
  ['number', 'number'],
  ['date', 'date'],
  ['bool', 'boolean'],
] as const)

function isWritable(property: Json): boolean {
  const locked = member(member(property, 'modificationMetadata'), 'readOnlyValue') === true
  return !locked && member(property, 'calculated') !== true && member(property, 'hidden') !== true
}

function fieldOf(property: Json): RemoteField {
  const name = text(member(property, 'name'))
  const type = text(member(property, 'type'))
  const form = text(member(property, 'fieldType'))
  const options = list(member(property, 'options')).map((option) => ({
    value: text(member(option, 'value')),
    label: text(member(option, 'label')),
  }))
  return {
    name,
    label: text(member(property, 'label')) || labelFrom(name),
    type:
      type === 'enumeration'
        ? form === 'checkbox'
          ? 'choices'
          : 'choice'
        : (TYPES.get(type as 'number') ?? (form === 'textarea' ? 'long' : name === 'email' ? 'email' : /phone/.test(name) ? 'phone' : 'text')), // prettier-ignore
    ...(type === 'enumeration' ? { options } : {}),
    ...(member(property, 'hubspotDefined') === true ? {} : { custom: true }),
  }
}

function* batchRead(
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
    // 207: those that were not found are named as errors beside those that were.
    const answer = yield { method: 'POST', path: `${CRM}/objects/${OBJECTS[kind]}/batch/read`, body }
    records.push(...recordsOf(read(answer), fields))
  }
  return records
}

function* search(
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

/** What has no id is no record. */
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

/** Results come in any order: told by the trace that went with each, or by our key. */
function outcomesOf(writes: readonly Write[], answer: CrmAnswer): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>()
  if (answer.status >= 300) {
    const whole: Outcome =
      writes.length > 1 && answer.status !== 403 ? { is: 'split' } : refusal(answer, writes[0])
    return new Map(writes.map(({ key }) => [key, whole]))
  }
  const keys = new Map(writes.map(({ key, id }) => [id ?? key, key]))
  const written = new Set(writes.map(({ key }) => key))
  for (const row of list(member(answer.body, 'results'))) {
    const id = text(member(row, 'id'))
    const key = text(member(row, 'objectWriteTraceId')) || text(member(member(row, 'properties'), KEY)) || keys.get(id) || '' // prettier-ignore
    if (id !== '' && written.has(key)) outcomes.set(key, { is: 'done', id })
  }
  for (const error of list(member(answer.body, 'errors')))
    for (const write of meantBy(error, writes)) outcomes.set(write.key, errorOf(error, write))
  // What is neither among the results nor named by an error may have been written or not.
  for (const { key } of writes) if (!outcomes.has(key)) outcomes.set(key, { is: 'unknown' })
  return outcomes
}

function meantBy(error: Json, writes: readonly Write[]): Write[] {
  const context = object(member(error, 'context'))
  const said = new Set(Object.values(context).flatMap((each) => list(each).map(text)))
  said.add(text(member(error, 'id')))
  return writes.filter(({ key, id }) => said.has(key) || (id !== undefined && said.has(id)))
}

function errorOf(error: Json, write?: Write): Outcome {
  const category = text(member(error, 'category'))
  const detail = words(text(member(error, 'message')))
  const existing = /Existing ID: (\d+)/.exec(detail)?.[1]
  if (existing !== undefined) return { is: 'duplicate', matches: [{ id: existing, name: '', values: {} }] }
  if (category === 'OBJECT_NOT_FOUND') return { is: 'gone' }
  if (category !== 'VALIDATION_ERROR') return { is: 'refused', reason: 'refused', detail }
  const field = namedIn(text(member(error, 'message')), Object.keys(write?.values ?? {}))
  return { is: 'refused', reason: 'invalid', detail, ...(field === undefined ? {} : { field }) }
}

function refusal(answer: CrmAnswer, write?: Write): Outcome {
  if (answer.status === 404) return { is: 'gone' }
  if (answer.status === 403)
    return { is: 'refused', reason: 'noRight', detail: words(text(member(answer.body, 'message'))) }
  return errorOf(answer.body ?? {}, write)
}

function tieOutcome(tie: Tie, together: number, answer: CrmAnswer): Outcome {
  if (answer.status >= 300) return together > 1 && answer.status !== 403 ? { is: 'split' } : refusal(answer)
  const failed = list(member(answer.body, 'errors')).length > 0
  // An error here names no pair: asked one by one, each answer is its own.
  return failed && together > 1 ? { is: 'split' } : failed ? errorOf(list(member(answer.body, 'errors'))[0] ?? {}) : { is: 'done', id: tie.personId } // prettier-ignore
}
