import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { decide } from '../../lib/actions/crm/jobs.ts'
import type { FieldRule } from '../../lib/model/index.ts'
import { recordsOfJob } from '../../lib/storage/outbox.ts'
import { finding } from '../profile/invented.ts'
import { labels } from './espocrm-parts.mjs'
import { espo, PHONES, type Espo } from './espo.ts'
import { connect } from './world.ts'

/** Fields as an administrator makes them, and as the product itself has them. */
describe('EspoCRM’s fields', () => {
  let at: Espo['at']
  let crm: Espo['crm']
  let { filed, begun, sent, undone, theirs } = {} as Espo
  beforeEach(async () => {
    ;({ at, crm, filed, begun, sent, undone, theirs } = await espo())
  })
  const custom = async (fields: object, ...rules: FieldRule[]) => {
    Object.assign(crm.fields.Account, fields)
    return connect(at.world, 'espocrm', { token: 'espo-key' }, (mapping) => ({ ...mapping, company: [...mapping.company, ...rules] })) // prettier-ignore
  }
  const company = () => at.store.all('company')[0]!.values
  const constant = (to: string, value: string, rule: FieldRule['rule'] = 'fill'): FieldRule => ({ from: 'constant', to, rule, value }) // prettier-ignore

  it('are offered only where a value stays', async () => {
    const { schema } = await connect(at.world, 'espocrm', { token: 'espo-key' })
    const names = schema.person.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['title', 'emailAddress', 'phoneNumber']))
    expect(names.filter((name) => /Role$/.test(name))).toEqual([])
  })

  it('take an amount with the currency of the server, also where the record had none, and lose both again', async () => {
    await custom({ cRevenue: { type: 'currency', isCustom: true } }, constant('cRevenue', '1,200,000'))
    const { id } = theirs({})
    const before = at.store.snapshot()
    const run = await sent(await filed(PHONES))
    expect(company()).toMatchObject({ cRevenue: 1_200_000, cRevenueCurrency: 'EUR' })
    expect(at.store.get('company', id)?.values).toBe(company())
    await undone(run)
    expect(at.store.snapshot()).toBe(before)
  })

  it('keep the currency of an amount that is replaced', async () => {
    await custom({ cRevenue: { type: 'currency', isCustom: true } }, constant('cRevenue', '7', 'overwrite'))
    theirs({ cRevenue: 5, cRevenueCurrency: 'USD' })
    const run = await sent(await filed(PHONES))
    expect(company()).toMatchObject({ cRevenue: 7, cRevenueCurrency: 'USD' })
    await undone(run)
    expect(company()).toMatchObject({ cRevenue: 5, cRevenueCurrency: 'USD' })
  })

  it('bear the names of the server’s language, and their values are found by these', async () => {
    crm.labels = labels as never
    const { schema } = await custom({ cTrade: { type: 'multiEnum', options: ['a', 'b'], translation: 'Account.options.cTrade', isCustom: true }, shippingAddressCity: { type: 'varchar' } }) // prettier-ignore
    const by = Object.fromEntries(schema.company.map((field) => [field.name, field]))
    expect(by['industry']?.label).toBe('Branche')
    expect(by['emailAddress']?.label).toBe('E-Mail')
    expect(by['industry']?.options).toContainEqual({ value: 'Manufacturing', label: 'Fertigung' })
    expect(by['cTrade']).toMatchObject({ label: 'Trade', options: [{ value: 'a', label: 'Pumpen' }, { value: 'b', label: 'b' }] }) // prettier-ignore
    expect([by['billingAddressCity']?.label, by['shippingAddressCity']?.label]).toEqual(['Ort (Billing address city)', 'Ort (Shipping address city)']) // prettier-ignore
    await sent(await filed([], [finding('company.industry', 'Fertigung')]))
    expect(company()['industry']).toBe('Manufacturing')
  })

  it('that take words of their own besides those of their list are given them', async () => {
    await custom({ cTags: { type: 'multiEnum', options: ['a'], allowCustomOptions: true, isCustom: true } }, constant('cTags', 'pumps')) // prettier-ignore
    await sent(await filed([]))
    expect(company()['cTags']).toEqual(['pumps'])
  })

  it('of a date are sent no other words', async () => {
    await custom({ cFounded: { type: 'date', isCustom: true } }, constant('cFounded', 'spring 1990'))
    const run = await begun(await filed([]))
    const [record] = (await recordsOfJob(run, at.world.db)).filter(({ object }) => object === 'company')
    expect(record).toMatchObject({ state: 'done', left: [{ field: 'cFounded', why: 'notADate' }] })
  })

  it('keep a title only of people who have a company, which is said before anything is sent', async () => {
    at.store.create('company', { name: 'Nordwind' })
    const run = await begun(await filed([]))
    const [person] = (await recordsOfJob(run, at.world.db)).filter(({ object }) => object === 'person')
    expect(person).toMatchObject({ state: 'conflict', why: 'companyMissing' })
    await decide(run, person!.key, 'alone', at.world.ports)
    await at.world.run('c')
    const [alone] = (await recordsOfJob(run, at.world.db)).filter(({ object }) => object === 'person')
    expect(alone?.left).toEqual([{ field: 'title', value: 'CEO', why: 'noCompany' }])
    expect(alone?.changes.map(({ field }) => field)).not.toContain('title')
    expect(alone?.name).toBe('Jo Brandt')
  })
})
