import { describe, expect, it } from 'vitest'
import { RefusedReading, type Connector, type Steps } from '../../lib/connectors/connector.ts'
import { connectors } from '../../lib/connectors/shelf.ts'
import type { CrmAnswer, CrmRequest, Json, RemoteSchema } from '../../lib/model/index.ts'
import { described, wrongs } from './api-description.ts'
import { Attio } from './attio.mjs'
import { Close } from './close.mjs'
import { EspoCrm } from './espocrm.mjs'
import { HubSpot } from './hubspot.mjs'
import { Odoo } from './odoo.mjs'
import { Pipedrive } from './pipedrive.mjs'
import { Salesforce } from './salesforce.mjs'
import { Store } from './store.mjs'
import { Tryton } from './tryton.mjs'
import { Twenty } from './twenty.mjs'

const facts = { portal: '4242', database: 'firm', user: 'export', clientId: 'client-1' }
const answer = (status: number, body?: Json, headers: Record<string, string> = {}): CrmAnswer => ({ status, headers, body }) // prettier-ignore

/** Every request that a connector makes in its life: setup, search, writes, associations, undo. */
function requestsOf(
  crm: Connector,
  schema: RemoteSchema,
  reply: (request: CrmRequest) => CrmAnswer,
): CrmRequest[] {
  const made: CrmRequest[] = []
  const drive = <T>(steps: Steps<T>) => {
    let step = steps.next()
    while (!step.done) {
      made.push(step.value)
      step = steps.next(reply(step.value))
    }
  }
  const site = { address: 'https://crm.example', facts, schema }
  drive(crm.account())
  drive(crm.schema(facts))
  for (const object of ['company', 'person'] as const) {
    const fields = crm.defaults(schema)[object].map(({ to }) => to)
    if (crm.makeKeyField) drive(crm.makeKeyField(object))
    drive(crm.byIds(site, object, ['1', '2'], fields))
    drive(crm.byKeys(site, object, ['k1', 'k2'], fields))
    drive(crm.alike(site, object, [{ key: 'k', name: 'Nordwind & Söhne', domains: ['nordwind.example'], emails: ['info@nordwind.example'] }], fields)) // prettier-ignore
    made.push(crm.write(site, object, [{ key: 'k1', values: valuesFor(object), ...(crm.ties === 'inPerson' && object === 'person' ? { companyId: '7' } : {}) }])) // prettier-ignore
    made.push(crm.write(site, object, [{ key: 'k1', id: '9', values: valuesFor(object) }]))
    made.push(crm.remove(site, object, '9'))
  }
  if (crm.companiesOf) {
    drive(crm.companiesOf(site, ['9']))
    const ties = [{ key: 'k1', personId: '9', companyId: '7' }]
    made.push(crm.tie!(site, ties), crm.untie!(site, ties))
  }
  return made
}

const names: Record<string, Record<'company' | 'person', Record<string, Json>>> = {
  hubspot: { company: { name: 'Nordwind', domain: 'nordwind.example' }, person: { lastname: 'Brandt', email: 'j@nordwind.example' } }, // prettier-ignore
  attio: { company: { name: ['Nordwind'], domains: ['nordwind.example'] }, person: { name: ['J. Brandt'], email_addresses: ['j@nordwind.example'] } }, // prettier-ignore
  close: { company: { name: 'Nordwind', url: 'https://nordwind.example', city: 'Kiel' }, person: { name: 'J. Brandt', emails: [{ email: 'j@nordwind.example', type: 'office' }] } }, // prettier-ignore
  espocrm: { company: { name: 'Nordwind', website: 'https://nordwind.example' }, person: { lastName: 'Brandt', emailAddress: 'j@nordwind.example' } }, // prettier-ignore
  odoo: { company: { name: 'Nordwind', website: 'https://nordwind.example' }, person: { name: 'J. Brandt', email: 'j@nordwind.example' } }, // prettier-ignore
  twenty: { company: { name: 'Nordwind', 'domainName.primaryLinkUrl': 'https://nordwind.example' }, person: { 'name.lastName': 'Brandt', 'emails.primaryEmail': 'j@nordwind.example' } }, // prettier-ignore
  tryton: { company: { name: 'Nordwind', website: 'https://nordwind.example' }, person: { name: 'Brandt', email: 'j@nordwind.example' } }, // prettier-ignore
  salesforce: { company: { Name: 'Nordwind', Website: 'https://nordwind.example' }, person: { LastName: 'Brandt', Email: 'j@nordwind.example' } }, // prettier-ignore
  pipedrive: { company: { name: 'Nordwind', address: { value: 'Kai 4, Kiel' } }, person: { name: 'J. Brandt', emails: [{ value: 'j@nordwind.example', primary: true, label: 'work' }] } }, // prettier-ignore
}
let current = 'hubspot'
const valuesFor = (object: 'company' | 'person') => names[current]![object]

const fakes = {
  attio: () => ({ crm: new Attio(new Store()), headers: { authorization: 'Bearer attio-token' } }),
  close: () => ({ crm: new Close(new Store()), headers: { authorization: `Basic ${btoa('close-key:')}` } }),
  espocrm: () => ({ crm: new EspoCrm(new Store()), headers: { 'x-api-key': 'espo-key', authorization: `Basic ${btoa('admin:secret')}` } }), // prettier-ignore
  hubspot: () => ({ crm: new HubSpot(new Store()), headers: { authorization: 'Bearer hub-token' } }),
  odoo: () => ({ crm: new Odoo(new Store()), headers: { authorization: 'Bearer odoo-key' } }),
  twenty: () => ({ crm: new Twenty(new Store()), headers: { authorization: 'Bearer twenty-key' } }),
  tryton: () => ({ crm: new Tryton(new Store()), headers: { authorization: `Session ${btoa('export:1:t0ken')}` } }), // prettier-ignore
  salesforce: () => {
    const crm = new Salesforce(new Store())
    crm.sessions.add('Bearer s')
    return { crm, headers: { authorization: 'Bearer s' } }
  },
  pipedrive: () => ({ crm: new Pipedrive(new Store()), headers: { 'x-api-token': 'pipe-token' } }),
} as const

function lifeOf(id: keyof typeof fakes): CrmRequest[] {
  current = id
  const connector = connectors.get(id)!
  const fake = fakes[id]()
  const reply = (request: CrmRequest) => {
    const { method, path, body } = connector.signed(request, {}, { address: 'https://crm.example', facts })
    const heard = fake.crm.answer({ method, path, headers: fake.headers, body }) as { status: number; headers: Record<string, string>; body?: Json } // prettier-ignore
    return answer(heard.status, heard.body, heard.headers)
  }
  const steps = connector.schema(facts)
  let step = steps.next()
  while (!step.done) step = steps.next(reply(step.value))
  return requestsOf(connector, step.value, reply)
}

it('has a fake for every connector on the shelf', () => {
  expect([...connectors.keys()].sort(), 'a connector needs its fake in tests/crm and its line in this file').toEqual(Object.keys(fakes).sort()) // prettier-ignore
})

describe.each([...connectors.values()])('$id', (crm) => {
  const id = crm.id as keyof typeof fakes

  it('builds the same requests for the same input, never containing the key', () => {
    const life = lifeOf(id)
    expect(lifeOf(id)).toEqual(life)
    // If the rep's input is not the key itself, the key is what is derived from it.
    const secret = crm.renewed ? { session: 'S3CRET' } : Object.fromEntries(crm.asks.map(({ name }) => [name, 'S3CRET'])) // prettier-ignore
    expect(JSON.stringify(life)).not.toContain('S3CRET')
    const signed = crm.signed(life[0]!, secret, { address: 'https://crm.example', facts })
    expect(signed.path, 'a key in an address stands in logs').not.toContain('S3CRET')
    expect(JSON.stringify(signed.headers)).toMatch(new RegExp(`S3CRET|${btoa('S3CRET:')}`))
  })

  it('puts our key on every record it creates, and sends nothing it was not given', () => {
    current = id
    const schema: RemoteSchema = { company: [], person: [], keyFields: { company: 'keyed', person: 'keyed' } }
    const site = { address: 'https://crm.example', facts, schema }
    for (const object of ['company', 'person'] as const) {
      const made = JSON.stringify(
        crm.write(site, object, [{ key: 'our-key', values: valuesFor(object) }]).body,
      )
      expect(made).toContain('our-key')
      const changed = JSON.stringify(
        crm.write(site, object, [{ key: 'our-key', id: '9', values: { only: 'this' } }]).body,
      )
      expect(changed).toContain('this')
      expect(changed).not.toContain('null')
    }
  })

  it('distinguishes trouble from answers', () => {
    expect(crm.trouble(answer(401))).toBe('key')
    expect(crm.trouble(answer(429))).toBe('busy')
    expect(crm.trouble(answer(500))).toBe('lost')
    expect(crm.trouble({ status: 0, headers: {}, body: undefined, lost: 'timeout' })).toBe('lost')
    expect(crm.trouble({ status: 200, headers: {}, body: undefined, lost: 'notJson' })).toBe('lost')
    expect(crm.trouble(answer(200, {}))).toBeUndefined()
    const now = Date.UTC(2026, 2, 1)
    expect(crm.pace(answer(429, {}, { 'retry-after': '7' }), now)?.wait).toBe(7000)
    const date = { 'retry-after': new Date(now + 9000).toUTCString(), date: new Date(now).toUTCString() }
    expect(crm.pace(answer(429, {}, date), now + 3_600_000)?.wait, 'the rep’s clock may be wrong').toBe(9000)
    expect(crm.pace(answer(429, {}, { ratelimit: 'limit=100, remaining=0, reset=5' }), now)?.wait).toBe(5000)
    expect(crm.pace(answer(429, {}, { 'retry-after': '99999999' }), now)?.wait).toBeLessThanOrEqual(
      86_400_000,
    )
  })

  it('never takes an unintelligible answer for a success', () => {
    const schema: RemoteSchema = { company: [], person: [], keyFields: { company: 'k', person: 'k' } }
    const site = { address: 'https://crm.example', facts, schema }
    for (const body of [null, [], 'x', 7, {}, { results: [{}] }, { __proto__: null }] as Json[]) {
      for (const object of ['company', 'person'] as const) {
        const writes = [{ key: 'a', values: {} }]
        expect(crm.written(site, object, writes, answer(200, body)).get('a')?.is).not.toBe('done')
        for (const steps of [
          crm.byIds(site, object, ['1'], []),
          crm.alike(site, object, [{ key: 'a', name: 'n', domains: ['d'], emails: ['e'] }], []),
        ])
          // prettier-ignore
          try {
            let step = steps.next()
            for (let turn = 0; turn < 9 && !step.done; turn += 1) step = steps.next(answer(200, body))
          } catch (failure) {
            expect(failure).toBeInstanceOf(RefusedReading)
          }
      }
    }
  })
})

describe('requests conform to the CRM’s own API description', () => {
  const hubspot = described('hubspot/hubspot-crm-subset.json')
  it.skipIf(!hubspot)('HubSpot (skipped where its description is not beside the project)', () => {
    const life = lifeOf('hubspot').filter(({ path }) => path !== '/account-info/v3/details')
    expect(life.flatMap(({ method, path, body }) => wrongs(hubspot!, method, path, body))).toEqual([])
    expect(life.length).toBeGreaterThan(15)
  })

  const pipedrive = described('pipedrive/pipedrive-v2-persons-organizations.json')
  it.skipIf(!pipedrive)('Pipedrive (skipped where its description is not beside the project)', () => {
    const life = lifeOf('pipedrive').filter(({ path }) => path !== '/v1/users/me')
    expect(life.every(({ path }) => path.startsWith('/api/v2/'))).toBe(true)
    expect(life.flatMap(({ method, path, body }) => wrongs(pipedrive!, method, path.slice('/api/v2'.length), body))).toEqual([]) // prettier-ignore
    expect(life.length).toBeGreaterThan(15)
  })

  const attio = described('attio/attio-v2-records.json')
  it.skipIf(!attio)('Attio (skipped where its description is not beside the project)', () => {
    const life = lifeOf('attio')
    expect(life.flatMap(({ method, path, body }) => wrongs(attio!, method, path, body))).toEqual([])
    expect(life.length).toBeGreaterThan(15)
  })

  const closeSpec = described('close/close-leads-contacts.json')
  it.skipIf(!closeSpec)(
    'Close, whose description is loose (skipped where it is not beside the project)',
    () => {
      const life = lifeOf('close').filter(({ path }) => !path.startsWith('/api/v1/data/search/'))
      expect(life.flatMap(({ method, path, body }) => wrongs(closeSpec!, method, path.slice('/api/v1'.length), body))).toEqual([]) // prettier-ignore
      expect(life.length).toBeGreaterThan(12)
    },
  )

  const espo = described('espocrm/recordings-8.4.2.json')
  it.skipIf(!espo)('EspoCRM’s recorded answers mean what happened (skipped where they are absent)', () => {
    const crm = connectors.get('espocrm')!
    const site = { address: 'http://127.0.0.1', facts: {}, schema: { company: [], person: [], keyFields: { company: 'cProspectKey' } } } // prettier-ignore
    const met = Object.fromEntries(
      espo!.exchanges!.map(({ name, response }) => {
        const heard = answer(response.status, response.body as Json, response.headers)
        return [
          name,
          crm.trouble(heard) ?? crm.written(site, 'company', [{ key: 'k', values: {} }], heard).get('k'),
        ]
      }),
    )
    expect(met['create account']).toMatchObject({ is: 'done', id: '6b04d73ff1bd19f0d' })
    expect(met['duplicate contact refused']).toMatchObject({ is: 'duplicate' })
    expect(met['bad email']).toMatchObject({ is: 'refused', reason: 'invalid', field: 'emailAddress' })
    expect(met['value not in enum']).toMatchObject({ is: 'refused', reason: 'invalid', field: 'industry' })
    expect(met['no permission for entity']).toMatchObject({ is: 'refused', reason: 'noRight' })
    expect(met['not found']).toMatchObject({ is: 'gone' })
    expect(met['wrong key']).toBe('key')
    const paths = new Set(espo!.exchanges!.map(({ request }) => `${request.method} ${request.path.split('?')[0]!.replace(/\/[0-9a-f]{17}/, '/:id')}`)) // prettier-ignore
    expect(paths).toContain('POST /api/v1/Account')
  })
})

describe('peculiarities of Pipedrive', () => {
  const crm = connectors.get('pipedrive')!
  const site = { address: '', facts: {}, schema: { company: [], person: [], keyFields: {} } }

  it('distinguishes the daily budget from a burst limit', () => {
    const left = (tokens: string) => answer(429, {}, { 'x-daily-ratelimit-token-remaining': tokens, 'x-ratelimit-reset': '2' }) // prettier-ignore
    expect(crm.trouble(left('0'))).toBe('quota')
    expect(crm.pace(left('0'), 0)).toMatchObject({ daily: true })
    expect(crm.trouble(left('120'))).toBe('busy')
    expect(crm.pace(left('120'), 0)).toEqual({ wait: 2000 })
  })

  it('adds an address to the existing ones without repeating any', () => {
    const field = { name: 'emails', label: 'E-mail', type: 'email', many: true } as const
    const there = [{ value: 'Jonas@nordwind.example', primary: true, label: 'home' }]
    const added = crm.encoded(field, ['jonas@nordwind.example', 'j@nordwind.example'], there)
    expect(added).toEqual([...there, { value: 'j@nordwind.example', primary: false, label: 'work' }])
    expect(crm.shown(field, added)).toEqual(['Jonas@nordwind.example', 'j@nordwind.example'])
    expect(crm.write(site, 'person', [{ key: 'k', id: '9', values: { emails: null } }]).body).toEqual({ emails: [] }) // prettier-ignore
  })

  it('sends options by their ids and leaves out invalid dates', () => {
    const options = [{ value: '12', label: 'Energy' }]
    const field = { name: 'f', label: 'F', options, custom: true } as const
    expect(crm.encoded({ ...field, type: 'choice' }, ['12'])).toBe(12)
    expect(crm.encoded({ ...field, type: 'choices' }, ['12'], [7])).toEqual([7, 12])
    expect(crm.encoded({ ...field, type: 'date' }, ['spring'])).toBeUndefined()
    expect(crm.encoded({ ...field, type: 'date' }, ['2026-03-01'])).toBe('2026-03-01')
  })

  it('rejects a record URL that is not its own', () => {
    const steps = crm.account()
    steps.next()
    const made = steps.next(answer(200, { success: true, data: { company_domain: 'evil.example/#', company_name: 'X' } })) // prettier-ignore
    expect(made.value).toEqual({ name: 'X', facts: {} })
    expect(crm.page({ address: '', facts: { domain: 'sales' } }, 'person', '7')).toBe('https://sales.pipedrive.com/person/7') // prettier-ignore
  })
})

describe('peculiarities of Close', () => {
  const crm = connectors.get('close')!
  const schema: RemoteSchema = { company: [], person: [], keyFields: { company: 'custom.cf_k' } }
  const site = { address: '', facts: {}, schema }
  const kai = { label: 'mailing', address_1: 'Kai 4', address_2: '', city: 'Kiel', state: '', zipcode: '', country: 'DE' } // prettier-ignore

  it('keeps the other addresses, and the unchanged parts of the first', () => {
    const standing = { '@addresses': [kai, { label: 'other', city: 'Husum' }] }
    const body = (values: Record<string, Json>) => crm.write(site, 'company', [{ key: 'k', id: '9', values, standing }]).body // prettier-ignore
    expect(body({ zipcode: '24103' })).toEqual({ addresses: [{ ...kai, zipcode: '24103' }, { label: 'other', city: 'Husum' }] }) // prettier-ignore
    expect(body({ address_1: null, city: null, country: null })).toEqual({ addresses: [{ label: 'other', city: 'Husum' }] }) // prettier-ignore
  })

  it('accepts a country only as a two-letter code', () => {
    const country = { name: 'country', label: 'Country', type: 'text' } as const
    expect(crm.encoded(country, ['de'])).toBe('DE')
    expect(crm.encoded(country, ['Deutschland'])).toBeUndefined()
  })

  it('finds a lead by name if its site cannot be searched', () => {
    const hint = { key: 'k', name: 'Nordwind', domains: ['nordwind.example'], emails: [] }
    const steps = crm.alike(site, 'company', [hint], [])
    expect(JSON.stringify(steps.next())).toContain('Nordwind')
    const second = steps.next(answer(200, { data: [{ id: 'lead_1' }], cursor: null }))
    expect(JSON.stringify(second)).toContain('nordwind.example')
    const third = steps.next(answer(400, { error: 'no such field' })).value as CrmRequest
    expect(third.path).toMatch(/^\/api\/v1\/lead\/lead_1\/\?_fields=id,name,url,/)
    expect(third.path).toContain('custom.cf_k')
    expect(steps.next(answer(404)).value).toEqual([])
  })

  it('names the field that was refused', () => {
    const heard = answer(400, { errors: [], 'field-errors': { url: 'Not a valid URL.' } })
    expect(crm.written(site, 'company', [{ key: 'k', values: {} }], heard).get('k')).toEqual({ is: 'refused', reason: 'invalid', detail: 'Not a valid URL.', field: 'url' }) // prettier-ignore
  })
})

describe('peculiarities of Salesforce', () => {
  const crm = connectors.get('salesforce')!
  const keyFields = { company: 'Prospect_Key__c', person: 'Prospect_Key__c' }
  const site = { address: 'https://sales.my.salesforce.com', facts: {}, schema: { company: [], person: [], keyFields } } // prettier-ignore
  const soqlOf = (steps: Steps<unknown>) => new URL((steps.next().value as CrmRequest).path, 'https://x.example').searchParams.get('q')! // prettier-ignore

  it('signs in with PKCE and without a secret', () => {
    const page = new URL(crm.signIn!.page({ clientId: 'c1' }, site.address, 'https://abc.chromiumapp.org/', { challenge: 'ch', state: 'st' })) // prettier-ignore
    expect(page.origin).toBe(site.address)
    expect(Object.fromEntries(page.searchParams)).toEqual({ response_type: 'code', client_id: 'c1', redirect_uri: 'https://abc.chromiumapp.org/', scope: 'api refresh_token', code_challenge: 'ch', code_challenge_method: 'S256', state: 'st' }) // prettier-ignore
    const steps = crm.signIn!.keyOf({ clientId: 'c1' }, 'https://abc.chromiumapp.org/', 'code', 'verifier')
    const { form } = steps.next().value as CrmRequest
    expect(form).toEqual({ grant_type: 'authorization_code', client_id: 'c1', redirect_uri: 'https://abc.chromiumapp.org/', code: 'code', code_verifier: 'verifier' }) // prettier-ignore
    expect(steps.next(answer(200, { access_token: 'a', refresh_token: 'r' })).value).toEqual({ clientId: 'c1', session: 'a', refresh: 'r' }) // prettier-ignore
  })

  it('takes a new refresh token, and keeps the old one if none is sent', () => {
    const renewed = (body: Json) => {
      const steps = crm.renewed!({ clientId: 'c1', session: 'old', refresh: 'r1' }, {})
      expect((steps.next().value as CrmRequest).form).toMatchObject({ grant_type: 'refresh_token', refresh_token: 'r1' }) // prettier-ignore
      return steps.next(answer(200, body)).value
    }
    expect(renewed({ access_token: 'a2', refresh_token: 'r2' })).toMatchObject({ session: 'a2', refresh: 'r2' }) // prettier-ignore
    expect(renewed({ access_token: 'a2' })).toMatchObject({ session: 'a2', refresh: 'r1' })
    expect(() => renewed({ error: 'invalid_grant' })).toThrow(RefusedReading)
  })

  it('searches for names literally, whatever characters they contain', () => {
    const hint = {
      key: 'k',
      name: String.raw`O'Neill \ Söhne`,
      domains: ["a_b%' OR Name LIKE '%"],
      emails: [],
    }
    const soql = soqlOf(crm.alike(site, 'company', [hint], []))
    expect(soql).toContain(String.raw`Name = 'O\'Neill \\ Söhne'`)
    expect(soql).toContain(String.raw`Website LIKE '%a\_b\%\' OR Name LIKE \'\%%'`)
    expect(soqlOf(crm.byKeys(site, 'person', ["x') OR (Id != '"], []))).toContain(String.raw`IN ('x\') OR (Id != \'')`) // prettier-ignore
  })

  it('reads page by page, and follows no foreign URL', () => {
    const steps = crm.byIds(site, 'company', ['1', '2'], [])
    steps.next()
    const next = '/services/data/v62.0/query/01gA-2000'
    expect((steps.next(answer(200, { records: [{ Id: '1' }], nextRecordsUrl: next })).value as CrmRequest).path).toBe(next) // prettier-ignore
    const done = steps.next(answer(200, { records: [{ Id: '2' }], nextRecordsUrl: '//evil.example/query/1' }))
    expect(done).toMatchObject({ done: true, value: [{ id: '1' }, { id: '2' }] })
  })

  it('interprets each record’s own result', () => {
    const writes = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, values: {}, ...(key === 'e' ? { distinct: true } : {}) })) // prettier-ignore
    const wrong = (statusCode: string, message = '', ...fields: string[]) => ({ success: false, errors: [{ statusCode, message, fields }] }) // prettier-ignore
    const heard = answer(200, [{ success: true, id: '1' }, wrong('STRING_TOO_LONG', 'too large', 'Title'), wrong('UNABLE_TO_LOCK_ROW'), wrong('DUPLICATE_VALUE', 'duplicate value found: Prospect_Key__c'), wrong('DUPLICATES_DETECTED')]) // prettier-ignore
    expect([...crm.written(site, 'person', writes, heard).values()]).toEqual([
      { is: 'done', id: '1' },
      { is: 'refused', reason: 'invalid', detail: 'too large', field: 'Title' },
      { is: 'again' },
      { is: 'unknown' },
      { is: 'split' },
    ])
    expect(crm.write(site, 'person', writes).headers).toBeUndefined()
    expect(crm.write(site, 'person', [writes[4]!]).headers).toEqual({ 'Sforce-Duplicate-Rule-Header': 'allowSave=true' }) // prettier-ignore
    expect([...crm.written(site, 'person', writes, answer(200, [{ success: true, id: '1' }])).values()].map(({ is }) => is)).toEqual(Array(5).fill('unknown')) // prettier-ignore
  })

  it('distinguishes an exhausted quota from a missing permission', () => {
    const heard = (errorCode: string) => answer(403, [{ errorCode, message: '' }])
    expect(crm.trouble(heard('REQUEST_LIMIT_EXCEEDED'))).toBe('quota')
    expect(crm.pace(heard('REQUEST_LIMIT_EXCEEDED'), 0)).toMatchObject({ daily: true })
    expect(crm.trouble(heard('INSUFFICIENT_ACCESS'))).toBeUndefined()
  })
})

describe('peculiarities of Attio', () => {
  const crm = connectors.get('attio')!
  const schema: RemoteSchema = { company: [], person: [], keyFields: { company: 'prospect_key', person: 'prospect_key' } } // prettier-ignore
  const site = { address: '', facts: {}, schema }

  it('creates records by our key and updates known ones by id', () => {
    const made = crm.write(site, 'company', [{ key: 'k', values: { domains: ['nordwind.example'] } }])
    expect(made).toMatchObject({ method: 'PUT', path: '/v2/objects/companies/records?matching_attribute=prospect_key' }) // prettier-ignore
    const changed = crm.write(site, 'company', [{ key: 'k', id: '9', values: { prospect_key: 'k', linkedin: null } }]) // prettier-ignore
    expect(changed).toEqual({ method: 'PUT', path: '/v2/objects/companies/records/9', body: { data: { values: { prospect_key: ['k'], linkedin: [] } } } }) // prettier-ignore
  })

  it('writes back what it read, names in parts and numbers beside others', () => {
    const steps = crm.byIds(site, 'person', ['9'], ['name', 'phone_numbers'])
    steps.next()
    const name = { attribute_type: 'personal-name', first_name: 'Jo', last_name: 'van Brandt', full_name: 'Jo van Brandt', active_from: '2026-01-01' } // prettier-ignore
    const phone = { attribute_type: 'phone-number', phone_number: '+4943112345', country_code: 'DE' }
    const read = steps.next(answer(200, { data: { id: { record_id: '9' }, values: { name: [name], phone_numbers: [phone] } } })) // prettier-ignore
    const record = (read.value as { name: string; values: Record<string, Json> }[])[0]!
    expect(record.name).toBe('Jo van Brandt')
    const parts = { first_name: 'Jo', last_name: 'van Brandt', full_name: 'Jo van Brandt' }
    expect(crm.write(site, 'person', [{ key: 'k', id: '9', values: { name: record.values['name']! } }]).body).toEqual({ data: { values: { name: [parts] } } }) // prettier-ignore
    const field = { name: 'phone_numbers', label: '', type: 'phone', many: true } as const
    expect(crm.encoded(field, ['+49431999'], record.values['phone_numbers'])).toEqual(['+4943112345', '+49431999']) // prettier-ignore
  })
})
