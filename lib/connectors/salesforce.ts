import type { CrmAnswer, CrmObject, Json, RemoteField, RemoteRecord } from '../model/index.ts'
import { hostOf } from '../text/domain.ts'
import type { Account, Connector, Hints, Outcome, Site, Steps, Write } from './connector.ts'
import { mappingOf } from './parts/defaults.ts'
import { chunks, list, member, object, read, text, words } from './parts/json.ts'
import { anywhere, isKeyField, KEY, quoted, salesforceEncoded, salesforceField, salesforceShown } from './parts/salesforce-fields.ts' // prettier-ignore
import { salesforcePace, salesforceRenewed, salesforceSignIn, salesforceTrouble } from './parts/salesforce-session.ts' // prettier-ignore

const API = '/services/data/v62.0'
const OBJECTS = { company: 'Account', person: 'Contact' } as const
const READ = {
  company: ['Id', 'Name', 'Website', 'CreatedDate', 'LastModifiedDate'],
  person: ['Id', 'Name', 'Email', 'AccountId', 'Account.Name', 'CreatedDate', 'LastModifiedDate'],
} as const
/** So many conditions stay well below what the server takes as an address. */
const ASKED_AT_ONCE = 40
const MOST = 200

/**
 * Salesforce in the rep's own organisation. New records are upserted on our external id, up to 200 a call, each with a result of its own;
 * known ones are updated by their ids. A key field is an administrator's to make: made by a call, no profile would see it.
 */
const salesforce: Connector = {
  id: 'salesforce',
  name: 'Salesforce',
  address: '',
  asks: [{ name: 'clientId' }],
  keyPage: '{address}/lightning/setup/ManageExternalClientApplication/home',
  batch: MOST,
  parallel: 2,
  settle: 10_000,
  ties: 'inPerson',
  needsKey: true,
  empty: null,

  // The page that makes keys is asked without one.
  signed: (request, secret) =>
    request.form === undefined
      ? { ...request, headers: { ...request.headers, Authorization: `Bearer ${secret['session'] ?? ''}` } }
      : request,
  signIn: salesforceSignIn,
  renewed: salesforceRenewed,
  trouble: salesforceTrouble,
  pace: salesforcePace,

  *account(): Steps<Account> {
    const answer = yield queryFor('SELECT Name FROM Organization LIMIT 1')
    // Who may not read the name of the organisation may still write into it.
    const name = answer.status === 200 ? text(member(list(member(answer.body, 'records'))[0], 'Name')) : ''
    return { name: name || 'Salesforce', facts: {} }
  },

  *schema() {
    const fields: Record<CrmObject, readonly RemoteField[]> = { company: [], person: [] }
    const keyFields: Partial<Record<CrmObject, string>> = {}
    for (const kind of ['company', 'person'] as const) {
      const answer = yield { method: 'GET', path: `${API}/sobjects/${OBJECTS[kind]}/describe` }
      const rows = list(member(read(answer), 'fields'))
      fields[kind] = rows.flatMap((row) => salesforceField(row) ?? [])
      if (rows.some(isKeyField)) keyFields[kind] = KEY
    }
    return { ...fields, keyFields }
  },

  defaults: (schema) =>
    mappingOf(schema, {
      company: [
        ['company.name', 'Name'],
        ['company.site', 'Website'],
        ['company.industry', 'Industry'],
        ['company.description', 'Description'],
        ['company.employees', 'NumberOfEmployees'],
        ['company.phone', 'Phone'],
        ['company.address/street', 'BillingStreet'],
        ['company.address/locality', 'BillingCity'],
        ['company.address/region', 'BillingState'],
        ['company.address/postalCode', 'BillingPostalCode'],
        ['company.address/country', 'BillingCountry'],
      ],
      person: [
        ['person.name/given', 'FirstName'],
        ['person.name/family', 'LastName'],
        ['person.title', 'Title'],
        ['person.email', 'Email'],
        ['person.phone', 'Phone'],
        ['person.sources', 'Description', 'create'],
      ],
    }),

  *byIds(site, kind, ids, fields) {
    return yield* found(site, kind, fields, ids, (some) => [`Id IN (${some.map(quoted).join(',')})`])
  },
  *byKeys(site, kind, keys, fields) {
    const field = site.schema.keyFields[kind]
    if (field === undefined) return []
    return yield* found(site, kind, fields, keys, (some) => [`${field} IN (${some.map(quoted).join(',')})`])
  },
  *alike(site, kind, hints, fields) {
    return yield* found(site, kind, fields, hints, (some) => some.flatMap((hint) => conditions(kind, hint)))
  },

  write(site, kind, writes) {
    const known = writes[0]?.id !== undefined
    const field = site.schema.keyFields[kind] ?? KEY
    return {
      method: 'PATCH',
      path: known ? `${API}/composite/sobjects` : `${API}/composite/sobjects/${OBJECTS[kind]}/${field}`,
      ...(writes.every(({ distinct }) => distinct) ? { headers: { 'Sforce-Duplicate-Rule-Header': 'allowSave=true' } } : {}), // prettier-ignore
      body: {
        allOrNone: false,
        records: writes.map(({ id, key, values, companyId }) => ({
          attributes: { type: OBJECTS[kind] },
          ...(id === undefined ? { [field]: key } : { id }),
          ...values,
          ...(companyId === undefined ? {} : { AccountId: companyId === '' ? null : companyId }),
        })),
      },
    }
  },
  written: (_site, _kind, writes, answer) => outcomesOf(writes, answer),

  remove: (_site, kind, id) => ({
    method: 'DELETE',
    path: `${API}/sobjects/${OBJECTS[kind]}/${encodeURIComponent(id)}`,
  }),
  removed: (answer) => (answer.status < 300 ? { is: 'done', id: '' } : refusal(answer)),

  shown: salesforceShown,
  encoded: salesforceEncoded,
  page: ({ address }, kind, id) => `${address}/lightning/r/${OBJECTS[kind]}/${encodeURIComponent(id)}/view`,
}

export default salesforce

const queryFor = (soql: string) => ({ method: 'GET', path: `${API}/query?q=${encodeURIComponent(soql)}` }) as const // prettier-ignore

function conditions(kind: CrmObject, { name, domains, emails }: Hints): string[] {
  return [
    ...(name === '' ? [] : [`Name = ${quoted(name)}`]),
    ...(kind === 'company'
      ? domains.slice(0, 3).map((domain) => `Website LIKE ${anywhere(domain)}`)
      : emails.slice(0, 3).map((email) => `Email = ${quoted(email)}`)),
  ]
}

/** Records for which any condition holds, page by page. Fields and keys are names of the organisation's own description. */
function* found<T>(
  site: Site,
  kind: CrmObject,
  fields: readonly string[],
  items: readonly T[],
  where: (some: T[]) => string[],
): Steps<RemoteRecord[]> {
  const key = site.schema.keyFields[kind]
  const wanted = [...new Set([...READ[kind], ...(key === undefined ? [] : [key]), ...fields])]
  const records = new Map<string, RemoteRecord>()
  for (const some of chunks(items, ASKED_AT_ONCE)) {
    const all = where(some)
    if (all.length === 0) continue
    let next: string | undefined = queryFor(`SELECT ${wanted.join(',')} FROM ${OBJECTS[kind]} WHERE ${all.join(' OR ')}`).path // prettier-ignore
    while (next !== undefined) {
      const body: Json | undefined = read(yield { method: 'GET', path: next })
      for (const row of list(member(body, 'records'))) {
        const record = recordOf(kind, row, key, fields)
        if (record.id !== '') records.set(record.id, record)
      }
      const after = text(member(body, 'nextRecordsUrl'))
      next = after !== next && /^\/services\/data\/v\d+\.\d\/query\/[\w-]+$/.test(after) ? after : undefined
    }
  }
  return [...records.values()]
}

function recordOf(
  kind: CrmObject,
  row: Json,
  key: string | undefined,
  fields: readonly string[],
): RemoteRecord {
  const values = object(row)
  const of = (name: string) => text(member(values, name))
  const optional = (name: string, value: string) => (value === '' ? {} : { [name]: value })
  const kept = fields.flatMap((name): [string, Json][] => { const value = member(values, name); return value === undefined || value === null ? [] : [[name, value]] }) // prettier-ignore
  return {
    id: of('Id'),
    name: of('Name'),
    values: Object.fromEntries(kept),
    domains: kind === 'company' && of('Website') !== '' ? [hostOf(of('Website'))] : [],
    emails: of('Email') === '' ? [] : [of('Email')],
    ...optional('key', key === undefined ? '' : of(key)),
    ...optional('companyId', of('AccountId')),
    ...optional('companyName', text(member(member(values, 'Account'), 'Name'))),
    ...optional('modifiedAt', isoOf(of('LastModifiedDate'))),
    ...optional('createdAt', isoOf(of('CreatedDate'))),
  }
}

/** `2026-03-01T08:00:00.000+0000` */
const isoOf = (written: string) => written.replace(/\+0000$/, 'Z')

/** Results come in the order of the request. */
function outcomesOf(writes: readonly Write[], answer: CrmAnswer): Map<string, Outcome> {
  if (answer.status >= 300) {
    const whole: Outcome = writes.length > 1 && answer.status === 400 ? { is: 'split' } : refusal(answer)
    return new Map(writes.map(({ key }) => [key, whole]))
  }
  const results = list(answer.body)
  const mixed = !writes.every(({ distinct }) => distinct)
  return new Map(
    writes.map((write, at): [string, Outcome] => {
      const result = results.length === writes.length ? results[at] : undefined
      const id = text(member(result, 'id'))
      if (member(result, 'success') === true) return [write.key, id === '' ? { is: 'unknown' } : { is: 'done', id }] // prettier-ignore
      const [error] = list(member(result, 'errors'))
      if (error === undefined) return [write.key, { is: 'unknown' }]
      // That it is another one than those it resembles can be said for a call only: it goes again in a smaller one.
      if (write.distinct && mixed && codeOf(error) === 'DUPLICATES_DETECTED') return [write.key, { is: 'split' }] // prettier-ignore
      return [write.key, errorOf(error)]
    }),
  )
}

const codeOf = (error: Json) => text(member(error, 'statusCode')) || text(member(error, 'errorCode'))

function errorOf(error: Json): Outcome {
  const code = codeOf(error)
  const detail = words(text(member(error, 'message')))
  const [field] = list(member(error, 'fields')).map(text)
  if (code === 'UNABLE_TO_LOCK_ROW') return { is: 'again' }
  if (code === 'DUPLICATES_DETECTED') return { is: 'duplicate', matches: [] }
  // Our key stands there already: reading by key tells of what.
  if (code === 'DUPLICATE_VALUE' && detail.includes(KEY)) return { is: 'unknown' }
  if (code === 'ENTITY_IS_DELETED' || code === 'NOT_FOUND' || code === 'INVALID_CROSS_REFERENCE_KEY') return { is: 'gone' } // prettier-ignore
  if (code.startsWith('INSUFFICIENT_ACCESS')) return { is: 'refused', reason: 'noRight', detail }
  const reason = field === undefined && !code.startsWith('FIELD_') ? 'refused' : 'invalid'
  return { is: 'refused', reason, detail, ...(field === undefined ? {} : { field }) }
}

function refusal(answer: CrmAnswer): Outcome {
  if (answer.status === 404) return { is: 'gone' }
  const [error] = list(answer.body)
  if (answer.status === 403) return { is: 'refused', reason: 'noRight', detail: words(text(member(error, 'message'))) } // prettier-ignore
  return error === undefined ? { is: 'refused', reason: 'refused', detail: '' } : errorOf(error)
}
