import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { undoExport } from '../../lib/actions/crm/jobs.ts'
import { recordsOfJob } from '../../lib/storage/outbox.ts'
import { kinds, started } from './kinds.ts'

/** What the rep and others do between the plan of a run and its end. */
let at: Awaited<ReturnType<typeof started>>
beforeEach(async () => {
  at = await started('hubspot', 3)
})
const { old, edit, filled } = kinds.hubspot
const companyOf = async (id: string, remoteId: string) =>
  (await recordsOfJob(id, at.world.db)).find((each) => each.object === 'company' && each.remoteId === remoteId)! // prettier-ignore

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
