import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { recordsOfJob } from '../../lib/storage/outbox.ts'
import { finding } from '../profile/invented.ts'
import { espo, mail, PHONES, row, type Espo } from './espo.ts'
import { connect } from './world.ts'

/** Behaviour of the real server that depends on its configuration, roles and layouts. */
describe('an EspoCRM', () => {
  let at: Espo['at']
  let crm: Espo['crm']
  let { filed, begun, sent, undone, rule, theirs } = {} as Espo
  beforeEach(async () => {
    ;({ at, crm, filed, begun, sent, undone, rule, theirs } = await espo())
  })
  const company = () => at.store.all('company').find(({ values }) => values['website'] === 'https://nordwind.example') // prettier-ignore
  const recordsOf = async (id: string) => recordsOfJob(id, at.world.db)
  const companyRecord = async (id: string) =>
    (await recordsOf(id)).find(({ object }) => object === 'company')!

  describe('whose addresses have flags', () => {
    const OPTED_OUT = { optOut: true, invalid: false }
    const leadWith = (phone: string, marks: object = OPTED_OUT) => {
      crm.marks.set(phone, { type: 'Mobile', ...(marks as { optOut: boolean; invalid: boolean }) })
      at.store.create('lead', { lastName: 'Brandt', phoneNumber: phone })
    }

    it('keeps an opt-out when several new numbers are written', async () => {
      leadWith(PHONES[1])
      await sent(await filed(PHONES))
      const kept = company()!.values['phoneNumberData'] as { phoneNumber: string }[]
      expect(kept.find(({ phoneNumber }) => phoneNumber === PHONES[1])).toMatchObject({ type: 'Mobile', optOut: true }) // prettier-ignore
      expect(kept.map(({ phoneNumber }) => phoneNumber).sort()).toEqual([...PHONES])
      expect(crm.marks.get(PHONES[1])).toEqual({ type: 'Mobile', ...OPTED_OUT })
    })

    it('keeps it when a number is added', async () => {
      await rule('phoneNumber', 'append')
      leadWith(PHONES[0], { optOut: true, invalid: true })
      const { id } = theirs({ phoneNumber: '+49 1', phoneNumberData: [row('+49 1', { primary: true })] })
      const run = await sent(await filed(PHONES.slice(0, 1)))
      expect(at.store.get('company', id)?.values['phoneNumberData']).toMatchObject([{ phoneNumber: '+49 1' }, { phoneNumber: PHONES[0], optOut: true, invalid: true }]) // prettier-ignore
      await undone(run)
      expect(crm.marks.get(PHONES[0])).toEqual({ type: 'Mobile', optOut: true, invalid: true })
    })

    it('keeps it for e-mails, however they are written elsewhere', async () => {
      crm.marks.set('Info@Nordwind.example', { type: undefined, ...OPTED_OUT })
      at.store.create('person', { firstName: 'Old', lastName: 'Desk', emailAddress: 'Info@Nordwind.example' })
      const mails = ['sales@nordwind.example', 'info@nordwind.example'].map((each) => finding('company.email', each)) // prettier-ignore
      await sent(await filed([], mails))
      expect(company()?.values['emailAddressData']).toContainEqual(mail('Info@Nordwind.example', { optOut: true, primary: expect.any(Boolean) as boolean })) // prettier-ignore
      expect(crm.marks.get('info@nordwind.example')).toBeUndefined()
    })

    it('keeps flags set between an export and its undo', async () => {
      await rule('phoneNumber', 'overwrite')
      const rows = [row('+49 1', { primary: true }), row('+49 2')]
      theirs({ phoneNumber: '+49 1', phoneNumberData: rows })
      const run = await sent(await filed(PHONES.slice(0, 1)))
      leadWith('+49 2')
      await undone(run)
      expect(crm.marks.get('+49 2')).toMatchObject(OPTED_OUT)
    })

    it('works if the role has no access to leads', async () => {
      leadWith(PHONES[1])
      crm.closed.add('Lead')
      await sent(await filed(PHONES))
      expect(crm.marks.get(PHONES[1])).toMatchObject(OPTED_OUT)
    })
  })

  describe('that numbers the versions of its records', () => {
    beforeEach(() => (crm.versioned = true))

    it('does not overwrite a newer version with one read a moment before', async () => {
      await rule('phoneNumber', 'overwrite')
      const { id } = theirs({ phoneNumber: '+49 1', versionNumber: 1 })
      let edits = 0
      at.world.network = {
        send: async (address, request) => {
          // Between the last read and the update.
          if (request.method === 'PUT' && (edits += 1) === 1) at.store.update('company', id, { phoneNumber: '+49 7', versionNumber: 2 }) // prettier-ignore
          return at.line.send(address, request)
        },
      }
      const run = await begun(await filed(PHONES.slice(0, 1)))
      expect(at.store.get('company', id)?.values['phoneNumber']).toBe('+49 7')
      expect(await companyRecord(run)).toMatchObject({ state: 'conflict', why: 'changedSince' })
    })

    it('accepts the change if somebody changed another field meanwhile', async () => {
      const { id } = theirs({ versionNumber: 1 })
      let edits = 0
      at.world.network = {
        send: async (address, request) => {
          if (request.method === 'PUT' && (edits += 1) === 1) at.store.update('company', id, { industry: 'Energy', versionNumber: 2 }) // prettier-ignore
          return at.line.send(address, request)
        },
      }
      const run = await begun(await filed(PHONES.slice(0, 1)))
      expect(at.store.get('company', id)?.values).toMatchObject({ industry: 'Energy', phoneNumber: PHONES[0] }) // prettier-ignore
      expect(await companyRecord(run)).toMatchObject({ state: 'done' })
    })
  })

  it('that checks for duplicates on update is updated, and restored', async () => {
    crm.checksUpdates = true
    at.store.create('company', { name: 'Nordwind', website: 'https://nordwind-elsewhere.example' })
    const { id } = theirs({})
    const before = at.store.snapshot()
    const run = await sent(await filed(PHONES.slice(0, 1)))
    expect(at.store.get('company', id)?.values['phoneNumber']).toBe(PHONES[0])
    await undone(run)
    expect(at.store.snapshot()).toBe(before)
  })

  it('that reformats numbers stores what was sent, once', async () => {
    crm.addresses.international = true
    const id = await filed(['+49 431 12 34 56', '+49 (431) 99-88 77'])
    await sent(id)
    expect(company()?.values['phoneNumberData']).toMatchObject([{ phoneNumber: '+49431123456' }, { phoneNumber: '+49431998877' }]) // prettier-ignore
    const writes = at.store.writes
    await sent(id, 'two')
    expect(at.store.writes).toBe(writes)
  })

  it('whose role may not read the search fields is exported to all the same', async () => {
    crm.forbidden = { Account: ['website', 'emailAddress', 'emailAddressData'], Contact: ['emailAddress', 'emailAddressData'], Lead: [] } as never // prettier-ignore
    await connect(at.world, 'espocrm', { token: 'espo-key' })
    await sent(await filed(PHONES))
    expect([at.store.all('company').length, at.store.all('person').length]).toEqual([1, 1])
  })

  it('never receives a longer URL than web servers accept', async () => {
    const mails = ['a', 'b', 'c'].map((each) =>
      finding('company.email', `${each.repeat(60)}@nordwind.example`),
    )
    const ids: string[] = []
    const { addToProfile } = await import('../../lib/actions/add-to-profile.ts')
    const { reading } = await import('../profile/invented.ts')
    for (let n = 0; n < 12; n += 1) {
      const page = reading('/', [finding('company.name', `Nordwind ${'ن'.repeat(40)} ${n}`), ...mails.map((each) => ({ ...each, value: `${n}${each.value}` }))], 'own', `nordwind-${n}.example`) // prettier-ignore
      const made = await addToProfile(page, new Date(at.world.clock), `file ${n}`, { people: [] }, at.world.db) // prettier-ignore
      if (!made.ok) throw new Error(made.problem)
      ids.push(made.profileId)
    }
    const { startExport, approveExport } = await import('../../lib/actions/crm/jobs.ts')
    const made = await startExport('c', ids, 'all', false, at.world.ports)
    if (!made.ok) throw new Error(made.problem)
    await at.world.run('c')
    await approveExport(made.jobId, at.world.ports)
    await at.world.run('c')
    expect(at.store.all('company')).toHaveLength(12)
  })

  describe('with required fields', () => {
    const asks = (more: object) => Object.assign(crm.fields.Account, { sicCode: { type: 'varchar', required: true, ...more } }) // prettier-ignore

    it('is reported before anything is sent, with the field', async () => {
      asks({})
      const run = await begun(await filed(PHONES.slice(0, 1)))
      expect(await companyRecord(run)).toMatchObject({ state: 'skipped', why: 'fieldWanted', left: [{ field: 'sicCode', value: '', why: 'wanted' }] }) // prettier-ignore
      expect(at.store.all('company')).toEqual([])
    })

    it('keeps its own default, if there is one', async () => {
      asks({ default: '0' })
      await sent(await filed(PHONES.slice(0, 1)))
      expect(company()?.values['sicCode']).toBe('0')
    })
  })
})
