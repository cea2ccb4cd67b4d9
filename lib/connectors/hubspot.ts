import type { CrmObject, RemoteField, RemoteRecord } from '../model/index.ts'
import type { Account, Connector, Steps } from './connector.ts'
import { encodedPlainly, shownPlainly } from './parts/cells.ts'
import { mappingOf } from './parts/defaults.ts'
import { hubspotPace, hubspotTrouble } from './parts/hubspot-limits.ts'
import { chunks, list, member, read, text } from './parts/json.ts'
import { MOST, CRM, OBJECTS, KEY } from './parts/hubspot-objects.ts'
import { isWritable, fieldOf } from './parts/hubspot-fields.ts'
import { batchRead, search } from './parts/hubspot-records.ts'
import { outcomesOf, refusal, tieOutcome } from './parts/hubspot-outcomes.ts'

/** HubSpot's numeric ids of the two object types, for record URLs. */
const NUMBERS = { company: '0-2', person: '0-1' } as const

/**
 * HubSpot with a service key or an older private app's token. New records use batch upsert on our own unique property, since
 * a company's domain is not unique there and an upsert by e-mail cannot be partial; known ones use batch update by id.
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
    // A key without this scope is still valid; records then have no URL.
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
        ['company.stage/lifecycle', 'lifecyclestage', 'create'],
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
