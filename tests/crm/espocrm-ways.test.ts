import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { approveExport, startExport } from '../../lib/actions/crm/jobs.ts'
import { connectors } from '../../lib/connectors/shelf.ts'
import type { CrmAnswer, Json, RemoteSchema } from '../../lib/model/index.ts'
import { recordsOfJob, receiptsOf } from '../../lib/storage/outbox.ts'
import { finding, reading } from '../profile/invented.ts'
import { espo, mail, PHONES, row, type Espo } from './espo.ts'
import { connect } from './world.ts'

describe('EspoCRM', () => {
  let at: Espo['at']
  let crm: Espo['crm']
  let { filed, sent, undone, rule, theirs } = {} as Espo
  beforeEach(async () => {
    ;({ at, crm, filed, sent, undone, rule, theirs } = await espo())
  })
  const phones = (id: string) => at.store.get('company', id)?.values['phoneNumberData']

  it('adds a number to the existing ones, whose flags are unchanged, and removes it again', async () => {
    await rule('phoneNumber', 'append')
    crm.marks.set('+49 1', { type: 'Mobile', optOut: true, invalid: false })
    const rows = [
      row('+49 1', { type: 'Mobile', primary: true, optOut: true }),
      row('+49 2', { type: 'Fax' }),
    ]
    const { id } = theirs({ phoneNumber: '+49 1', phoneNumberData: rows })
    const before = at.store.snapshot()
    const run = await sent(await filed(PHONES.slice(0, 1)))
    expect(phones(id)).toEqual([...rows, row(PHONES[0])])
    expect(at.store.replaced).toEqual([])
    await undone(run)
    expect(at.store.snapshot()).toBe(before)
  })

  it('shows every number that a replacement removes, and restores them all', async () => {
    await rule('phoneNumber', 'overwrite')
    const rows = [row('+49 1', { primary: true, invalid: true }), row('+49 2', { type: 'Fax', optOut: true })]
    for (const { phoneNumber, ...marks } of rows) crm.marks.set(phoneNumber, marks)
    const { id } = theirs({ phoneNumber: '+49 1', phoneNumberData: rows })
    const before = at.store.snapshot()
    const run = await sent(await filed(PHONES.slice(0, 1)))
    const [receipt] = (await receiptsOf(run, at.world.db)).filter(({ object }) => object === 'company')
    expect(receipt!.changes.find(({ field }) => field === 'phoneNumber')?.was).toEqual(['+49 1', '+49 2'])
    expect(phones(id)).toMatchObject([{ phoneNumber: PHONES[0], primary: true }])
    await undone(run)
    expect(at.store.snapshot()).toBe(before)
  })

  it('undoes several numbers that it filled in, even if the answer was lost', async () => {
    const { id } = theirs({})
    const before = at.store.snapshot()
    let lost = 0
    at.world.network = {
      send: async (address, request) => {
        const answer = await at.line.send(address, request)
        return request.method === 'PUT' && (lost += 1) === 1 ? { status: 0, headers: {}, body: undefined, lost: 'network' } : answer // prettier-ignore
      },
    }
    const run = await sent(await filed(PHONES))
    expect((await recordsOfJob(run, at.world.db)).map(({ state }) => state)).toEqual(['done', 'done'])
    expect(phones(id)).toHaveLength(3)
    await undone(run)
    expect(at.store.snapshot()).toBe(before)
  })

  it('recognises a person by an e-mail other than the first', async () => {
    const rows = [mail('home@mail.example', { primary: true }), mail('jo@nordwind.example')]
    const known = at.store.create('person', { firstName: 'Johanna', lastName: 'Brandt', emailAddress: 'home@mail.example', emailAddressData: rows }) // prettier-ignore
    await sent(await filed([]))
    expect(at.store.all('person').map(({ id }) => id)).toEqual([known.id])
    expect(at.store.get('person', known.id)?.values['emailAddressData']).toEqual(rows)
    expect(at.store.replaced).toEqual([])
  })

  it('asks if such a person was created after the plan', async () => {
    const made = await startExport('c', [await filed([])], 'one', false, at.world.ports)
    if (!made.ok) throw new Error(made.problem)
    await at.world.run('c')
    const rows = [mail('home@mail.example', { primary: true }), mail('jo@nordwind.example')]
    at.store.create('person', { firstName: 'Johanna', lastName: 'Brandt', emailAddress: 'home@mail.example', emailAddressData: rows }) // prettier-ignore
    await approveExport(made.jobId, at.world.ports)
    await at.world.run('c')
    expect(at.store.all('person')).toHaveLength(1)
    expect((await recordsOfJob(made.jobId, at.world.db)).find(({ object }) => object === 'person')).toMatchObject({ state: 'conflict', why: 'duplicate', candidates: [{ name: 'Johanna Brandt' }] }) // prettier-ignore
  })

  it('appends to a long text that lists truncate, without losing a word', async () => {
    crm.mostText = 20
    await rule('description', 'append')
    const said = 'Met in Hanover; they want quieter pumps before the winter.'
    const { id } = theirs({ description: said })
    const before = at.store.snapshot()
    const page = reading('/', [finding('company.name', 'Nordwind'), finding('company.description', 'Pumps for ships')], 'own', 'nordwind.example') // prettier-ignore
    const made = await addToProfile(page, new Date(at.world.clock), 'file', { people: [] }, at.world.db)
    if (!made.ok) throw new Error(made.problem)
    const run = await sent(made.profileId)
    expect(at.store.get('company', id)?.values['description']).toBe(`${said}\nPumps for ships`)
    await undone(run)
    expect(at.store.snapshot()).toBe(before)
  })

  it('treats a record that the key may not see as missing', async () => {
    await rule('phoneNumber', 'overwrite')
    const { id } = theirs({ phoneNumber: '+49 1' })
    const send = at.line.send.bind(at.line)
    at.world.network = { send: (address, request) => request.method === 'GET' && request.path.endsWith(`/Account/${id}`) ? Promise.resolve({ status: 403, headers: { 'x-status-reason': 'No read access.' }, body: undefined }) : send(address, request) } // prettier-ignore
    await sent(await filed(PHONES.slice(0, 1)))
    expect(at.store.get('company', id)?.values['phoneNumber']).toBe('+49 1')
    expect(at.store.replaced).toEqual([])
  })

  it('reads as many rows per request as the server allows', async () => {
    crm.mostRows = 2
    for (let n = 0; n < 7; n += 1) at.store.create('company', { name: 'Nordwind', website: `https://other-${n}.example` }) // prettier-ignore
    theirs({})
    await sent(await filed([]))
    expect(at.store.all('company')).toHaveLength(8)
  })

  it('does not treat a hidden field as empty, and has no key field if it may not write one', async () => {
    crm.forbidden = { Account: ['phoneNumber', 'billingAddress'], Contact: ['cProspectKey'] } as never
    const { schema } = await connect(at.world, 'espocrm', { token: 'espo-key' })
    const names = schema.company.map(({ name }) => name)
    expect(names).not.toContain('phoneNumber')
    expect(names.filter((name) => name.startsWith('billingAddress'))).toEqual([])
    expect(schema.keyFields).toEqual({ company: 'cProspectKey' })
    const id = await filed(PHONES)
    await sent(id)
    await at.world.db.remotes.clear()
    await sent(id, 'two')
    expect([at.store.all('company').length, at.store.all('person').length]).toEqual([1, 1])
  })

  it('names in the receipt what the CRM silently dropped', async () => {
    const made = await startExport('c', [await filed(PHONES.slice(0, 1))], 'one', false, at.world.ports)
    if (!made.ok) throw new Error(made.problem)
    await at.world.run('c')
    crm.forbidden = { Account: ['phoneNumber', 'phoneNumberData'], Contact: [] } as never
    await approveExport(made.jobId, at.world.ports)
    await at.world.run('c')
    const company = (await recordsOfJob(made.jobId, at.world.db)).find(({ object }) => object === 'company')!
    expect(company).toMatchObject({ state: 'done', left: [{ field: 'phoneNumber', value: PHONES[0], why: 'refusedValue' }] }) // prettier-ignore
    const [receipt] = (await receiptsOf(made.jobId, at.world.db)).filter(({ object }) => object === 'company')
    expect(receipt!.changes.map(({ field }) => field)).not.toContain('phoneNumber')
    crm.forbidden = { Account: [], Contact: [], Lead: [] }
    await undone(made.jobId)
    expect(at.store.all('company')).toEqual([])
  })
})

describe('EspoCRM’s fields', () => {
  const espocrm = connectors.get('espocrm')!
  const schemaOf = (answers: (path: string) => Json | null): RemoteSchema => {
    const steps = espocrm.schema({})
    let step = steps.next()
    while (!step.done) step = steps.next({ status: 200, headers: {}, body: answers(step.value.path) } satisfies CrmAnswer) // prettier-ignore
    return step.value
  }
  const fields = { name: { type: 'varchar', required: true }, trade: { type: 'enum', optionsReference: 'Lead.trade' }, site: { type: 'url' }, title: { type: 'varchar', maxLength: 50 } } // prettier-ignore

  it('take options from other fields, and have limits missing from the metadata', () => {
    const { company } = schemaOf((path) => (path.includes('App/user') ? {} : path.includes('Lead') ? ['', 'Pumps'] : fields)) // prettier-ignore
    const by = Object.fromEntries(company.map((each) => [each.name, each]))
    expect(by['trade']?.options).toEqual([{ value: 'Pumps', label: 'Pumps' }])
    expect([by['name']?.maxLength, by['site']?.maxLength, by['title']?.maxLength]).toEqual([255, 255, 50])
  })

  it('are found if a server returns all its metadata', () => {
    const whole = { entityDefs: { Account: { fields }, Contact: { fields } } }
    expect(schemaOf((path) => (path.includes('App/user') ? {} : path.includes('options') ? [] : whole)).company.map(({ name }) => name)).toContain('site') // prettier-ignore
  })

  it('are refused if the role has no access to companies', () => {
    expect(() => schemaOf((path) => (path.includes('App/user') ? {} : null))).toThrow('No access to Account.')
    expect(() => schemaOf((path) => (path.includes('App/user') ? { acl: { table: { Contact: {} } } } : fields))).toThrow('No access to Account.') // prettier-ignore
  })
})
