import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { undoExport } from '../../lib/actions/crm/jobs.ts'
import { receiptsOf, recordsOfJob } from '../../lib/storage/outbox.ts'
import { started } from './kinds.ts'
import { sentWhole } from './sent.ts'
import { connect } from './world.ts'

/** Odoo itself copies addresses between a company and its contacts. */
describe('Odoo’s addresses', () => {
  let at: Awaited<ReturnType<typeof started>>
  beforeEach(async () => {
    at = await started('odoo', 1)
  })
  const company = (more: object) => at.store.create('company', { name: 'Pumpenwerk 0', is_company: true, website: 'https://pumpenwerk-0.example', ...more }) // prettier-ignore
  const anna = (more: object) => at.store.create('person', { name: 'Anna Muster0', is_company: false, email: 'anna@pumpenwerk-0.example', ...more }) // prettier-ignore
  const thereAndBack = async () => {
    const before = at.store.snapshot()
    const run = await sentWhole(at.world, at.ids)
    const between = at.store.snapshot()
    expect(between).not.toBe(before)
    expect(at.store.replaced).toEqual([])
    const records = await recordsOfJob(run, at.world.db)
    await undoExport(run, 'back', at.world.ports)
    await at.world.run('c')
    expect(at.store.snapshot().replaceAll('["type","contact"],', '').replaceAll(',["type","contact"]', '')).toBe(before) // prettier-ignore
    return records
  }

  it('are not written for new contacts, who take the company’s', async () => {
    await thereAndBack()
  })

  it('are removed with the association from a person who had none', async () => {
    company({ street: 'Kai 9', city: 'Kiel' })
    anna({})
    await thereAndBack()
  })

  it('stay with a person who has one, and are not copied to a company that has none', async () => {
    const { id } = company({ phone: '1', comment: '<p>Old</p>' })
    await connect(at.world, 'odoo', { token: 'odoo-key' }, (mapping) => ({ ...mapping, company: mapping.company.filter(({ from }) => !from.startsWith('company.address')) })) // prettier-ignore
    const person = anna({ street: 'Home 1', city: 'Husum' })
    await thereAndBack()
    expect(at.store.get('company', id)?.values['city'] ?? null).toBeNull()
    expect(at.store.get('person', person.id)?.values['city']).toBe('Husum')
  })

  it('stay with a person whose company has a different one', async () => {
    company({ street: 'Kai 9', city: 'Kiel' })
    const person = anna({ street: 'Home 1', city: 'Husum' })
    await thereAndBack()
    expect(at.store.get('person', person.id)?.values['city']).toBe('Husum')
  })

  for (const type of ['other', 'delivery'])
    it(`of a contact that is kept as ${type} leave it such, tied and taken back`, async () => {
      company({ street: 'Kai 9', city: 'Kiel' })
      const person = anna({ type, street: 'Home 1', city: 'Husum' })
      await thereAndBack()
      expect(at.store.get('person', person.id)?.values['type']).toBe(type)
    })

  it('tell in the receipt that a contact was made one of its own address, and before the call', async () => {
    company({ street: 'Kai 9', city: 'Kiel' })
    const person = anna({ type: 'contact', street: 'Home 1', city: 'Husum' })
    at.world.network = {
      send: async (address, request) => {
        const answer = await at.line.send(address, request)
        const isWrite = request.path.endsWith('/write') && JSON.stringify(request.body).includes('parent_id')
        return isWrite ? { status: 0, headers: {}, body: undefined, lost: 'network' } : answer
      },
    }
    const before = at.store.snapshot()
    const run = await sentWhole(at.world, at.ids)
    expect(at.store.get('person', person.id)?.values['type']).toBe('other')
    const receipts = await receiptsOf(run, at.world.db)
    expect(receipts.flatMap(({ changes }) => changes)).toContainEqual({ field: 'type', rule: 'fill', before: 'contact', after: 'other', was: ['contact'], becomes: ['other'] }) // prettier-ignore
    at.world.network = at.line
    await undoExport(run, 'back', at.world.ports)
    await at.world.run('c')
    expect(at.store.snapshot()).toBe(before)
  })

  it('of a company are unchanged if one of its contacts would lose its own, and the receipt says so', async () => {
    const { id } = company({})
    const other = at.store.create('person', { name: 'Old Hand', is_company: false, parent_id: Number(id), street: 'Home 2', city: 'Husum' }) // prettier-ignore
    const records = await thereAndBack()
    expect(at.store.get('person', other.id)?.values['city']).toBe('Husum')
    const sent = records.find(({ object }) => object === 'company')!
    expect(sent.left.map(({ field, why }) => `${field} ${why}`)).toEqual(expect.arrayContaining(['street refusedValue', 'city refusedValue'])) // prettier-ignore
  })

  it('of contacts that share the company’s empty one follow it', async () => {
    const { id } = company({})
    at.store.create('person', { name: 'Old Hand', is_company: false, parent_id: Number(id) })
    await thereAndBack()
  })
})
