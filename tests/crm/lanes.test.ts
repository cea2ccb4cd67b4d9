import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { pauseExport, resumeExport, startExport } from '../../lib/actions/crm/jobs.ts'
import { OutboxWriter } from '../../lib/actions/crm/outbox-writer.ts'
import { Places } from '../../lib/actions/crm/places.ts'
import { recordsOfJob, sendingToUnknown } from '../../lib/storage/outbox.ts'
import { started } from './kinds.ts'

const next = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('places', () => {
  it('are taken by so many at once, the first who waits first, and given back once', async () => {
    const places = new Places(2)
    const [first] = [await places.take(), await places.take()]
    const order: string[] = []
    const third = places.take().then((leave) => (order.push('third'), leave))
    void places.take().then(() => order.push('fourth'))
    await next()
    expect(order).toEqual([])
    first!()
    first!()
    await next()
    expect(order).toEqual(['third'])
    ;(await third)()
    await next()
    expect(order).toEqual(['third', 'fourth'])
  })
})

describe('a run', () => {
  let at: Awaited<ReturnType<typeof started>>
  beforeEach(async () => {
    at = await started('espocrm', 12)
  })
  const planned = async () => {
    const made = await startExport('c', at.ids, 'one', true, at.world.ports)
    if (!made.ok) throw new Error(made.problem)
    return made.jobId
  }
  const made = () => [at.store.all('company').length, at.store.all('person').length]

  it('marks anew what waited long for a place, and sends it once', async () => {
    const marks = vi.spyOn(OutboxWriter.prototype, 'mark')
    at.world.network = {
      send: async (address, request) => {
        if (request.method === 'POST') at.world.clock += 5000
        return at.line.send(address, request)
      },
    }
    await planned()
    await at.world.run('c')
    expect(made()).toEqual([12, 24])
    expect(at.store.wrongs).toEqual([])
    expect(marks.mock.calls.length).toBeGreaterThan(36)
    marks.mockRestore()
  })

  it('that is paused sends no more of what is marked than is on its way', async () => {
    const id = await planned()
    let calls = 0
    at.world.network = {
      send: async (address, request) => {
        const answer = await at.line.send(address, request)
        if (request.method === 'POST' && (calls += 1) === 3) await pauseExport(id, at.world.ports)
        return answer
      },
    }
    await at.world.run('c')
    const records = await recordsOfJob(id, at.world.db)
    expect(records.filter(({ state }) => state === 'sending' || state === 'unknown')).toEqual([])
    expect(made()[0]).toBeLessThan(12)
    await resumeExport(id, at.world.ports)
    await at.world.run('c')
    expect(made()).toEqual([12, 24])
    expect(at.store.wrongs).toEqual([])
  })

  it('writes what became of a call together with the mark of the next', async () => {
    await planned()
    const transactions = vi.spyOn(at.world.db, 'transaction')
    await at.world.run('c')
    const writes = transactions.mock.calls.filter(([mode, tables]) => mode === 'rw' && Array.isArray(tables) && tables.length === 4) // prettier-ignore
    expect(made()).toEqual([12, 24])
    // 36 records, each marked and settled.
    expect(writes.length).toBeLessThan(40)
    transactions.mockRestore()
  })

  it('that was ended counts the time that a call may be at work from the latest moment of its begin', async () => {
    const id = await planned()
    await at.world.run('c')
    const [record] = await recordsOfJob(id, at.world.db)
    await at.world.db.records.update([id, record!.key], { state: 'sending', sentAt: 1000 })
    await sendingToUnknown(id, at.world.db)
    expect((await recordsOfJob(id, at.world.db))[0]).toMatchObject({ state: 'unknown', sentAt: 3000 })
  })
})
