import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  approveExport,
  cancelExport,
  decide,
  pauseExport,
  resumeExport,
  startExport,
  undoExport,
} from '../../lib/actions/crm/jobs.ts'
import { countsOf, receiptsOf, recordsOfJob } from '../../lib/storage/outbox.ts'
import { EspoCrm } from './espocrm.mjs'
import { chance, faults } from './faults.mjs'
import { HubSpot } from './hubspot.mjs'
import { network } from './network.mjs'
import { Store } from './store.mjs'
import { Tryton } from './tryton.mjs'
import { connect, fileCompanies, World } from './world.ts'

const kinds = {
  espocrm: { make: (store: Store) => new EspoCrm(store), secret: { token: 'espo-key' } },
  hubspot: { make: (store: Store) => new HubSpot(store), secret: { token: 'hub-token' } },
  tryton: { make: (store: Store) => new Tryton(store), secret: { database: 'firm', user: 'export', password: 'secret' } }, // prettier-ignore
} as const

async function started(kind: keyof typeof kinds, companies = 6) {
  const world = new World()
  const store = new Store(() => world.clock)
  const crm = kinds[kind].make(store)
  const line = network(crm, { now: () => world.clock, pass: world.pass })
  world.network = line
  await connect(world, kind, kinds[kind].secret)
  const ids = await fileCompanies(world, 0, companies)
  const begin = async (command: string, auto = true) => {
    const made = await startExport('c', ids, command, auto, world.ports)
    if (!made.ok) throw new Error(made.problem)
    await world.run('c')
    return made.jobId
  }
  return { world, store, crm, ids, begin, line }
}

const job = (world: World, id: string) => world.db.jobs.get(id)

describe.each(['espocrm', 'hubspot'] as const)('an export to %s', (kind) => {
  let at: Awaited<ReturnType<typeof started>>
  beforeEach(async () => {
    at = await started(kind)
  })

  it('makes every company and person once, tied together', async () => {
    const id = await at.begin('one')
    expect((await job(at.world, id))?.state).toBe('done')
    expect(at.store.all('company')).toHaveLength(6)
    expect(at.store.all('person')).toHaveLength(12)
    const companyIds = new Set(at.store.all('company').map((record) => record.id))
    const tied = kind === 'hubspot' ? [...at.store.ties].map((tie) => tie.split('>')[1]) : at.store.all('person').map(({ values }) => values['accountId']) // prettier-ignore
    expect(tied.filter((company) => companyIds.has(String(company)))).toHaveLength(12)
    expect((await countsOf(id, at.world.db)).failed).toBe(0)
  })

  it('changes nothing the second time', async () => {
    await at.begin('one')
    const before = at.store.snapshot()
    const writes = at.store.writes
    const id = await at.begin('two')
    expect((await job(at.world, id))?.state).toBe('done')
    expect(at.store.snapshot()).toBe(before)
    expect(at.store.writes).toBe(writes)
  })

  it('is found again by our key when nothing is remembered', async () => {
    await at.begin('one')
    await at.world.db.remotes.clear()
    const before = at.store.snapshot()
    await at.begin('two')
    expect(at.store.snapshot()).toBe(before)
  })

  it('fills what is empty, replaces nothing, and gives it all back', async () => {
    at.store.create('company', kind === 'hubspot' ? { name: 'Pumpenwerk Null', domain: 'pumpenwerk-0.example', city: 'Altona' } : { name: 'Pumpenwerk Null', website: 'https://www.pumpenwerk-0.example/', billingAddressCity: 'Altona' }) // prettier-ignore
    const before = at.store.snapshot()
    at.world.clock += 60_000 // HubSpot's search has seen it by now.
    const id = await at.begin('one')
    const met = at.store.all('company')[0]!
    expect(met.values['name']).toBe('Pumpenwerk Null')
    expect(met.values[kind === 'hubspot' ? 'city' : 'billingAddressCity']).toBe('Altona')
    expect(met.values[kind === 'hubspot' ? 'phone' : 'phoneNumber']).toBe('+4940100000')
    expect(at.store.replaced).toEqual([])
    expect(at.store.all('company')).toHaveLength(6)
    const back = await undoExport(id, 'back', at.world.ports)
    expect(back.ok).toBe(true)
    await at.world.run('c')
    expect(at.store.snapshot()).toBe(before)
  })

  it('holds back a record that was changed since the plan', async () => {
    at.store.create('company', kind === 'hubspot' ? { name: 'Old', domain: 'pumpenwerk-1.example' } : { name: 'Old', website: 'pumpenwerk-1.example' }) // prettier-ignore
    at.world.clock += 60_000
    const id = await at.begin('one', false)
    expect((await job(at.world, id))?.state).toBe('planned')
    const met = at.store.all('company')[0]!
    at.store.update('company', met.id, kind === 'hubspot' ? { phone: '+49 1' } : { phoneNumber: '+49 1' })
    await approveExport(id, at.world.ports)
    await at.world.run('c')
    const record = (await recordsOfJob(id, at.world.db)).find(({ remoteId, object }) => object === 'company' && remoteId === met.id) // prettier-ignore
    expect(record).toMatchObject({ state: 'conflict', why: 'changedSince' })
    expect(at.store.get('company', met.id)?.values[kind === 'hubspot' ? 'phone' : 'phoneNumber']).toBe(
      '+49 1',
    )
  })

  it('asks when two records of the CRM may be meant, and does what the rep says', async () => {
    for (const name of ['A', 'B'])
      at.store.create('company', kind === 'hubspot' ? { name, domain: 'pumpenwerk-2.example' } : { name, website: 'https://pumpenwerk-2.example' }) // prettier-ignore
    at.world.clock += 60_000
    const id = await at.begin('one')
    expect((await job(at.world, id))?.state).toBe('planned')
    const asked = (await recordsOfJob(id, at.world.db)).filter(({ state }) => state === 'conflict')
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ why: 'several' })
    expect(asked[0]!.candidates).toHaveLength(2)
    await decide(id, asked[0]!.key, { use: asked[0]!.candidates[1]!.id }, at.world.ports)
    await at.world.run('c')
    expect((await job(at.world, id))?.state).toBe('done')
    expect(at.store.all('company')).toHaveLength(7)
    expect(at.store.duplicates('company', at.crm.keyField)).toEqual([])
  })

  it('pauses, goes on and stops with nothing left unknown', async () => {
    let calls = 0
    const send = at.line.send.bind(at.line)
    at.world.network = {
      send: async (address, request) => {
        calls += 1
        if (calls === 8) await pauseExport(id, at.world.ports)
        return send(address, request)
      },
    }
    const made = await startExport('c', at.ids, 'one', true, at.world.ports)
    const id = made.ok ? made.jobId : ''
    await at.world.run('c')
    expect(['paused', 'done']).toContain((await job(at.world, id))?.state)
    const counts = await countsOf(id, at.world.db)
    expect(counts.unknown + counts.sending).toBe(0)
    await resumeExport(id, at.world.ports)
    await at.world.run('c')
    await cancelExport(id, at.world.ports)
    await at.world.run('c')
    expect(at.store.duplicates('company', at.crm.keyField)).toEqual([])
  })

  it('stops at a refused key and goes on with a new one', async () => {
    at.world.kills = (when) => when === 'after' && at.store.writes > 4 && ((at.world.secrets.set('c', { token: 'wrong' })), false) // prettier-ignore
    const id = await at.begin('one')
    at.world.kills = undefined
    // Keys are read anew with each start of the runner.
    await at.world.run('c')
    const stopped = await job(at.world, id)
    if (stopped?.state === 'paused') {
      expect(stopped.stoppedBy).toBe('key')
      at.world.secrets.set('c', kinds[kind].secret)
      await at.world.db.connections.update('c', { state: 'ready' })
      await resumeExport(id, at.world.ports)
      await at.world.run('c')
    }
    expect((await job(at.world, id))?.state).toBe('done')
    expect(at.store.all('person')).toHaveLength(12)
  })
})

describe('a call that the browser itself sends twice', () => {
  it('is one record, and ours to take back', async () => {
    const at = await started('espocrm', 2)
    const before = at.store.snapshot()
    const send = at.line.send.bind(at.line)
    // A kept connection is cut after the CRM has done it: the browser sends the call again and tells nobody.
    at.world.network = {
      send: async (address, request) => {
        if (request.method === 'POST') await send(address, request)
        return send(address, request)
      },
    }
    const id = await at.begin('one')
    expect((await countsOf(id, at.world.db)).done).toBe(6)
    expect([at.store.all('company').length, at.store.all('person').length]).toEqual([2, 4])
    await undoExport(id, 'back', at.world.ports)
    await at.world.run('c')
    expect(at.store.snapshot()).toBe(before)
  })
})

describe('a value that the CRM does not take', () => {
  it('stays at home, says so, and keeps nothing else there', async () => {
    const at = await started('espocrm', 1)
    // The rule came into the CRM after its fields were read.
    const fields = at.crm as unknown as { fields: Record<string, Record<string, { maxLength?: number }>> }
    fields.fields['Contact']!['title']!.maxLength = 5
    const id = await at.begin('one')
    const records = await recordsOfJob(id, at.world.db)
    expect(records.map(({ state }) => state)).toEqual(['done', 'done', 'done'])
    const bernd = records.find(({ name }) => name.startsWith('Bernd'))!
    expect(bernd.left).toEqual([{ field: 'title', value: 'Head of Sales', why: 'refusedValue' }])
    expect(
      at.store
        .all('person')
        .map(({ values }) => values['title'] ?? '')
        .sort(),
    ).toEqual(['', 'CEO'])
  })
})

describe.each(['espocrm', 'hubspot', 'tryton'] as const)('%s under fire', (kind) => {
  const seeds = Array.from({ length: Number(process.env['CASES'] ?? 3) }, (_, at) => at + 1)
  it.each(seeds)(
    'seed %i: every draft once, nothing twice, and back again',
    async (seed) => {
      const { world, store, crm, begin } = await started(kind, 20)
      const before = store.snapshot()
      const fired = faults(seed, 0.2)
      const line = network(crm, { now: () => world.clock, pass: world.pass, faults: fired })
      world.network = line
      const next = chance(seed * 7919)
      world.kills = (_when, request) => request.method !== 'GET' && next() < 0.04
      const id = await begin('one')
      expect((await job(world, id))?.state).toBe('done')
      const records = await recordsOfJob(id, world.db)
      expect(records.filter(({ state }) => state !== 'done').map(({ key, state, why, error }) => ({ key, state, why, error }))).toEqual([]) // prettier-ignore
      expect(store.wrongs).toEqual([])
      expect(store.replaced).toEqual([])
      for (const object of crm.objects) expect(store.duplicates(object, crm.keyField)).toEqual([])
      expect([store.all('company').length, store.all('person').length]).toEqual([20, 40])
      expect(await receiptsOf(id, world.db)).toHaveLength(records.length)
      const settled = store.snapshot()
      await begin('two')
      expect(store.snapshot()).toBe(settled)
      await undoExport(id, 'back', world.ports)
      await world.run('c')
      expect(store.snapshot()).toBe(before)
      expect(world.deaths).toBeGreaterThan(0)
    },
    120_000,
  )
})
