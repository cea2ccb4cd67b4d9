import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { approveExport, cancelExport, decide, pauseExport, resumeExport, startExport, undoExport } from '../../lib/actions/crm/jobs.ts' // prettier-ignore
import { activeConnections, countsOf, recordsOfJob } from '../../lib/storage/outbox.ts'
import { finding, person, reading } from '../profile/invented.ts'
import { job, kinds, started } from './kinds.ts'

/** What the rep and others do between the plan of a run and its end. */
let at: Awaited<ReturnType<typeof started>>
beforeEach(async () => {
  at = await started('hubspot', 3)
})
const { old, edit, filled } = kinds.hubspot
const companyOf = async (id: string, remoteId: string) =>
  (await recordsOfJob(id, at.world.db)).find((each) => each.object === 'company' && each.remoteId === remoteId)! // prettier-ignore

/** A run with one company that two records of the CRM could be. */
async function asking() {
  for (const name of ['A', 'B']) at.store.create('company', old(name, 'pumpenwerk-2.example'))
  at.world.clock += 60_000
  const id = await at.begin('one', false)
  const asked = (await recordsOfJob(id, at.world.db)).find(({ state }) => state === 'conflict')!
  return { id, asked, first: asked.candidates[0]!.id }
}

describe('the undo of a record of which somebody has edited a field', () => {
  it('restores the other fields although the CRM was busy at first', async () => {
    const theirs = at.store.create('company', old('Pumpenwerk Null', 'pumpenwerk-0.example'))
    at.world.clock += 60_000
    const id = await at.begin('one')
    expect(theirs.values[filled[0]]).toEqual(filled[1])
    at.store.update('company', theirs.id, { [edit[0]]: edit[1] })
    let busy = 0
    at.world.network = {
      send: async (address, request) =>
        request.path.endsWith('/companies/batch/update') && (busy += 1) === 1
          ? { status: 429, headers: { 'retry-after': '1' }, body: {} }
          : at.line.send(address, request),
    }
    const back = await undoExport(id, 'back', at.world.ports)
    await at.world.run('c')
    const undone = await companyOf(back.ok ? back.jobId : '', theirs.id)
    expect(busy).toBe(2)
    expect(undone).toMatchObject({ state: 'done', left: [{ field: edit[0], why: 'kept' }] })
    expect(theirs.values[edit[0]]).toEqual(edit[1])
    expect(theirs.values['city'] || '').toBe('')
  })
})

describe('a decision', () => {
  it('is carried out although the run was paused meanwhile', async () => {
    const { id, asked, first } = await asking()
    await decide(id, asked.key, { use: first }, at.world.ports)
    await pauseExport(id, at.world.ports)
    await resumeExport(id, at.world.ports)
    await at.world.run('c')
    expect((await companyOf(id, first)).state).toBe('planned')
    expect((await job(at.world, id))?.state).toBe('planned')
  })

  it('is carried out although the plan was approved on another page meanwhile', async () => {
    const { id, asked, first } = await asking()
    await decide(id, asked.key, { use: first }, at.world.ports)
    await approveExport(id, at.world.ports)
    await at.world.run('c')
    expect((await countsOf(id, at.world.db)).deciding).toBe(0)
    expect((await companyOf(id, first)).action).toBe('update')
  })

  it('sends nothing of a company that must not be contacted by now', async () => {
    const { id, asked, first } = await asking()
    at.world.gate = { ...at.world.gate, company: async () => 'doNotContact' }
    await decide(id, asked.key, { use: first }, at.world.ports)
    await at.world.run('c')
    const decided = (await recordsOfJob(id, at.world.db)).find(({ key }) => key === asked.key)
    expect(decided).toMatchObject({ state: 'skipped', why: 'doNotContact', changes: [] })
  })

  it('does not give a person the address that another person of the run keeps', async () => {
    const { world, store } = await started('espocrm', 0)
    const office = 'office@nordwind.example'
    const people = [...person('a', 'Anna Muster', 'CEO', office), ...person('b', 'Bo Lind', 'Head of Sales', office)] // prettier-ignore
    const page = reading('/', [finding('company.name', 'Nordwind'), ...people])
    const filed = await addToProfile(page, new Date(world.clock), 'file', { people: ['person:a', 'person:b'] }, world.db) // prettier-ignore
    store.create('person', { firstName: 'Bo', lastName: 'Lind', name: 'Bo Lind' })
    world.clock += 60_000
    const made = await startExport('c', filed.ok ? [filed.profileId] : [], 'one', false, world.ports)
    const id = made.ok ? made.jobId : ''
    await world.run('c')
    const asked = (await recordsOfJob(id, world.db)).find(({ state }) => state === 'conflict')!
    expect(asked).toMatchObject({ name: 'Bo Lind', why: 'sameName', emails: [] })
    await decide(id, asked.key, 'create', world.ports)
    await world.run('c')
    const decided = await world.db.records.get([id, asked.key])
    expect(decided).toMatchObject({ state: 'planned', action: 'create', emails: [] })
    expect(JSON.stringify(decided?.changes)).not.toContain(office)
  })
})

describe('a run whose CRM cannot be called any more', () => {
  it('is cancelled although the key is refused', async () => {
    const id = await at.begin('one', false)
    await at.world.db.connections.update('c', { state: 'broken' })
    await cancelExport(id, at.world.ports)
    await at.world.run('c')
    expect((await job(at.world, id))?.state).toBe('cancelled')
  })

  it('is cancelled although the CRM is no longer connected', async () => {
    const id = await at.begin('one', false)
    await at.world.db.connections.delete('c')
    await cancelExport(id, at.world.ports)
    expect(await activeConnections(at.world.db)).toEqual(['c'])
    await at.world.run('c')
    expect((await job(at.world, id))?.state).toBe('cancelled')
    expect((await countsOf(id, at.world.db)).planned).toBe(0)
  })

  it('waits for the CRM to be connected again if the outcome of a request is unknown', async () => {
    const id = await at.begin('one', false)
    const [record] = await recordsOfJob(id, at.world.db)
    await at.world.db.records.update([id, record!.key], { state: 'unknown' })
    await at.world.db.connections.delete('c')
    await cancelExport(id, at.world.ports)
    await at.world.run('c')
    expect((await job(at.world, id))?.state).toBe('paused')
  })

  it('is neither resumed nor undone, and the rep is told why', async () => {
    const id = await at.begin('one')
    await at.world.db.connections.delete('c')
    expect(await undoExport(id, 'back', at.world.ports)).toMatchObject({ problem: 'noConnection' })
    await at.world.db.jobs.update(id, { state: 'paused' })
    expect(await resumeExport(id, at.world.ports)).toMatchObject({ problem: 'noConnection' })
    expect(await activeConnections(at.world.db)).toEqual([])
  })
})

describe('an undo that was cancelled', () => {
  it('can be begun again, and takes back what is left', async () => {
    const start = at.store.snapshot()
    const id = await at.begin('one')
    let calls = 0
    at.world.network = {
      send: async (address, request) => {
        if (request.method === 'DELETE' && (calls += 1) === 2) await cancelExport(back, at.world.ports)
        return at.line.send(address, request)
      },
    }
    const made = await undoExport(id, 'back', at.world.ports)
    const back = made.ok ? made.jobId : ''
    await at.world.run('c')
    expect((await job(at.world, back))?.state).toBe('cancelled')
    expect(at.store.snapshot()).not.toBe(start)
    const again = await undoExport(id, 'again', at.world.ports)
    await at.world.run('c')
    expect(again.ok && (await countsOf(again.jobId, at.world.db)).done).toBeGreaterThan(0)
    expect(at.store.snapshot()).toBe(start)
  })
})
