import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Connector } from '../../lib/connectors/connector.ts'
import { connectors } from '../../lib/connectors/shelf.ts'
import { COMPANY, planned } from '../../lib/exporting/plan.ts'
import { localRecords } from '../../lib/exporting/local.ts'
import type { CrmAnswer, CrmRequest, RemoteSchema } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { emptyProfile, withReading } from '../../lib/profile/profile.ts'
import { day, everyone, finding, person, reading } from '../profile/invented.ts'
import { Attio } from './attio.mjs'
import { Close } from './close.mjs'
import { EspoCrm } from './espocrm.mjs'
import { HubSpot } from './hubspot.mjs'
import { Odoo } from './odoo.mjs'
import { openGate } from './open-gate.ts'
import { Pipedrive } from './pipedrive.mjs'
import { Salesforce } from './salesforce.mjs'
import { Store } from './store.mjs'
import { Tryton } from './tryton.mjs'
import { Twenty } from './twenty.mjs'

const page = reading('/', [
  finding('company.name', 'Nordwind'),
  finding('company.description', 'Pumps, "quiet" ones;\nmade in Kiel'),
  finding('company.industry', 'Manufacturing'),
  finding('company.employees', '1,200'),
  finding('company.social', 'https://www.linkedin.com/company/nordwind'),
  finding('company.address', 'Hafenstraße 4, 24103 Kiel', { parts: { street: 'Hafenstraße 4', postalCode: '24103', locality: 'Kiel', country: 'DE', type: 'head' } }), // prettier-ignore
  finding('company.phone', '+4943112345'),
  finding('company.email', 'info@nordwind.example'),
  ...person('0', 'Dr. Jonas van der Brandt', 'CEO', 'jonas@nordwind.example'),
  ...person('1', '蔡美柔', '業務總監'),
])

type Fake = { answer(call: object): { status: number; headers: Record<string, string>; body?: unknown } }
const fakes: Record<string, { crm: Fake; secret: Record<string, string>; facts?: Record<string, string> }> = {
  attio: { crm: new Attio(new Store()) as Fake, secret: { token: 'attio-token' } },
  close: { crm: new Close(new Store()) as Fake, secret: { token: 'close-key' } },
  espocrm: { crm: new EspoCrm(new Store()) as Fake, secret: { token: 'espo-key' } },
  hubspot: { crm: new HubSpot(new Store()) as Fake, secret: { token: 'hub-token' } },
  odoo: { crm: new Odoo(new Store()) as Fake, secret: { token: 'odoo-key' } },
  twenty: { crm: new Twenty(new Store()) as Fake, secret: { token: 'twenty-key' } },
  tryton: { crm: new Tryton(new Store()) as Fake, secret: { session: btoa('export:1:t0ken') }, facts: { database: 'firm' } }, // prettier-ignore
  salesforce: { crm: signedIn(), secret: { session: 's' } },
  pipedrive: { crm: new Pipedrive(new Store()) as Fake, secret: { token: 'pipe-token' } },
}

function signedIn(): Fake {
  const crm = new Salesforce(new Store())
  crm.sessions.add('Bearer s')
  return crm as Fake
}

function schemaOf(crm: Connector): RemoteSchema {
  const { crm: fake, secret, facts = {} } = fakes[crm.id]!
  const steps = crm.schema(facts)
  let step = steps.next()
  while (!step.done) {
    const { headers = {}, ...request } = crm.signed(step.value, secret, { address: '', facts })
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])) // prettier-ignore
    step = steps.next(fake.answer({ ...request, headers: lower }) as CrmAnswer)
  }
  return step.value
}

it.each([...connectors.keys()])('the sample draft makes the golden requests to %s', async (id) => {
  const crm = connectors.get(id)!
  const schema = schemaOf(crm)
  const mapping = crm.defaults(schema)
  const profile = withReading(emptyProfile('nord', [], day(0)), page, everyone(page), day(0))
  const entry = { profile, draft: draftOf(profile) }
  const ground = { jobId: 'job', crm, schema, mapping, companyId: '4711' }
  const requests: CrmRequest[] = []
  for (const [at, local] of (await localRecords(entry, entry, openGate)).entries()) {
    const { key, changes } = planned(local, at, { is: 'new', distinct: false }, ground)
    const values = Object.fromEntries(changes.flatMap(({ field, after }) => (field === COMPANY ? [] : [[field, after]]))) // prettier-ignore
    const tie = changes.some(({ field }) => field === COMPANY) ? { companyId: '4711' } : {}
    const site = { address: 'https://crm.example', facts: {}, schema }
    requests.push(crm.write(site, local.object, [{ key, values, ...tie }]))
  }
  expect(requests).toHaveLength(3)
  const golden = new URL(`golden/${id}.json.golden`, import.meta.url)
  const told = `${JSON.stringify(requests, undefined, 1)}\n`
  if (process.env['GOLDEN'] === 'write') writeFileSync(golden, told)
  expect(told).toBe(readFileSync(golden, 'utf8'))
})
