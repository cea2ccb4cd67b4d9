import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { approveExport, undoExport } from '../../lib/actions/crm/jobs.ts'
import { keepJournal } from '../../lib/storage/journal.ts'
import { mendStore } from '../../lib/storage/mend.ts'
import { recordsOfJob } from '../../lib/storage/outbox.ts'
import { memoryFiles } from '../storage/kit/memory-files.ts'
import { job, names, started } from './kinds.ts'

/** Chrome loses the store in the middle of a run, and the journal restores an earlier state. */
describe.each(names)('a run to %s whose outbox comes back older than it was', (name) => {
  it.each([1, 7, 1000])('sends nothing twice after %i calls', async (calls) => {
    const at = await started(name)
    const { world, store, crm } = at
    const before = store.snapshot()
    const files = memoryFiles()
    const id = await at.begin('one', false)
    await approveExport(id, world.ports)
    await keepJournal(world.db, files)
    // From here on the journal does not see what is sent.
    let left = calls
    world.kills = (when) => when === 'after' && (left -= 1) <= 0
    await world.run('c', 1).catch(() => undefined)
    world.kills = undefined
    await world.db.discard()
    await mendStore(new Date(world.clock), false, world.db, files)
    await world.run('c')
    expect((await job(world, id))?.state).toBe('done')
    expect((await recordsOfJob(id, world.db)).map(({ state }) => state)).not.toContain('failed')
    expect([store.all('company').length, store.all('person').length]).toEqual([6, 12])
    expect(crm.objects.flatMap((object) => store.duplicates(object, crm.keyField))).toEqual([])
    expect(store.wrongs).toEqual([])
    world.clock += 60_000
    await undoExport(id, 'back', world.ports)
    await world.run('c')
    expect(store.snapshot()).toBe(before)
  })

  it('replans what the journal does not know as approved', async () => {
    const at = await started(name)
    const { world, store, crm } = at
    const files = memoryFiles()
    const id = await at.begin('one', false)
    await keepJournal(world.db, files)
    await approveExport(id, world.ports)
    await world.run('c')
    const sent = store.snapshot()
    await world.db.discard()
    await mendStore(new Date(world.clock), false, world.db, files)
    await world.run('c')
    await approveExport(id, world.ports)
    await world.run('c')
    expect(store.snapshot()).toBe(sent)
    expect(crm.objects.flatMap((object) => store.duplicates(object, crm.keyField))).toEqual([])
  })
})
