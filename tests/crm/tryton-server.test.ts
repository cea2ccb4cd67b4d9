import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { undoExport } from '../../lib/actions/crm/jobs.ts'
import { recordsOfJob } from '../../lib/storage/outbox.ts'
import { started } from './kinds.ts'
import { sentWhole } from './sent.ts'
import type { Tryton } from './tryton.mjs'

/** What trytond does by its version and by what is installed beside it. */
describe('a Tryton', () => {
  let at: Awaited<ReturnType<typeof started>>
  beforeEach(async () => {
    at = await started('tryton', 1)
  })
  const theirs = () => at.store.create('company', { name: 'Pumpenwerk 0', code: 'K-42', contact_mechanisms: [{ id: 900, type: 'website', value: 'https://pumpenwerk-0.example' }], identifiers: [] }) // prettier-ignore
  const states = async (run: string) => (await recordsOfJob(run, at.world.db)).map(({ state, why }) => why ?? state) // prettier-ignore

  it('that knows phone numbers is sent all but the one that it does not take', async () => {
    ;(at.crm as unknown as Tryton).isPhone = () => false
    const run = await sentWhole(at.world, at.ids)
    const [company] = (await recordsOfJob(run, at.world.db)).filter(({ object }) => object === 'company')
    expect(company).toMatchObject({ state: 'done', left: [{ field: 'phone', why: 'refusedValue' }] })
    expect(at.store.all('company')[0]?.values['name']).toBe('Pumpenwerk 0')
  })

  it('is not overwritten by what was read a moment before', async () => {
    const { id } = theirs()
    let edits = 0
    at.world.network = {
      send: async (address, request) => {
        const { method } = request.body as { method: string }
        at.world.clock += 1000
        if (method.endsWith('party.write') && (edits += 1) === 1) at.store.update('company', id, { contact_mechanisms: [{ id: 900, type: 'website', value: 'https://pumpenwerk-0.example' }, { id: 901, type: 'email', value: 'desk@pumpenwerk-0.example' }] }) // prettier-ignore
        return at.line.send(address, request)
      },
    }
    const run = await sentWhole(at.world, at.ids)
    expect((await states(run))[0]).toBe('changedSince')
    expect(at.store.get('company', id)?.values['contact_mechanisms']).toHaveLength(2)
  })

  it('that is sent a change twice makes it once, and gives it back', async () => {
    const { id } = theirs()
    at.world.network = {
      send: async (address, request) => {
        at.world.clock += 1000
        if ((request.body as { method: string }).method.endsWith('party.write')) await at.line.send(address, request) // prettier-ignore
        return at.line.send(address, request)
      },
    }
    const run = await sentWhole(at.world, at.ids)
    expect((await states(run))[0]).toBe('done')
    const rows = at.store.get('company', id)?.values['contact_mechanisms'] as { type: string }[]
    expect(rows.map(({ type }) => type).sort()).toEqual(['email', 'phone', 'website'])
    at.world.network = at.line
    await undoExport(run, 'back', at.world.ports)
    await at.world.run('c')
    expect(at.store.get('company', id)?.values).toMatchObject({ code: 'K-42', identifiers: [], contact_mechanisms: [{ id: 900 }] }) // prettier-ignore
  })
})
