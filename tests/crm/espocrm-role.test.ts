import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { receiptsOf, recordsOfJob } from '../../lib/storage/outbox.ts'
import { ME } from './espocrm-acl.mjs'
import { espo, PHONES, type Espo } from './espo.ts'
import { connect } from './world.ts'

/** An API user of a narrow role: the server shows, changes and deletes only what it is assigned to. */
describe('the role of an EspoCRM key', () => {
  let at: Espo['at']
  let crm: Espo['crm']
  let { filed, sent, undone } = {} as Espo
  beforeEach(async () => {
    ;({ at, crm, filed, sent, undone } = await espo())
  })
  const narrow = async (level: 'own' | 'team') => {
    crm.acl.levels = Object.fromEntries(['Account', 'Contact', 'Lead'].map((entity) => [entity, { read: level, edit: level, delete: level }])) as never // prettier-ignore
    await connect(at.world, 'espocrm', { token: 'espo-key' })
  }
  const loseFirst = (method: string) => {
    let lost = 0
    at.world.network = {
      send: async (address, request) => {
        const answer = await at.line.send(address, request)
        return request.method === method && (lost += 1) <= 2 ? { status: 0, headers: {}, body: undefined, lost: 'network' } : answer // prettier-ignore
      },
    }
  }
  const states = async (id: string) => (await recordsOfJob(id, at.world.db)).map(({ state, why }) => why ?? state) // prettier-ignore

  for (const level of ['own', 'team'] as const)
    it(`that sees only ${level} records makes each once, also when answers are lost, and finds and deletes it again`, async () => {
      await narrow(level)
      loseFirst('POST')
      const id = await filed(PHONES)
      const run = await sent(id)
      expect(await states(run)).toEqual(['done', 'done'])
      expect([at.store.all('company').length, at.store.all('person').length]).toEqual([1, 1])
      await at.world.db.remotes.clear()
      expect(await states(await sent(id, 'two'))).toEqual(['upToDate', 'upToDate'])
      await undone(run)
      expect([at.store.all('company').length, at.store.all('person').length]).toEqual([0, 0])
    })

  it('that sees everything assigns nothing', async () => {
    await sent(await filed(PHONES))
    expect(at.store.all('company')[0]?.values['assignedUserId']).toBeUndefined()
  })

  it('that may assign within its team only leaves no record to nobody', async () => {
    crm.acl.assignmentPermission = 'team'
    await connect(at.world, 'espocrm', { token: 'espo-key' })
    expect(await states(await sent(await filed(PHONES)))).toEqual(['done', 'done'])
    expect(at.store.all('person')[0]?.values['assignedUserId']).toBe(ME)
  })

  it('whose layout wants somebody assigned is given its own user', async () => {
    Object.assign(crm.fields.Account, { assignedUser: { type: 'link', required: true } })
    await connect(at.world, 'espocrm', { token: 'espo-key' })
    await sent(await filed(PHONES))
    expect(at.store.all('company')[0]?.values['assignedUserId']).toBe(ME)
  })

  it('that was narrowed after an export does not say that what it cannot see is gone', async () => {
    const run = await sent(await filed(PHONES))
    crm.acl.levels = { Account: { read: 'own' }, Contact: { delete: 'no' }, Lead: {} }
    await undone(run)
    const [undo] = (await at.world.db.jobs.toArray()).filter(({ kind }) => kind === 'undo') // prettier-ignore
    const records = await recordsOfJob(undo!.id, at.world.db)
    expect(records.map(({ state, error }) => [state, error?.reason])).toEqual([['failed', 'noRight'], ['failed', 'noRight']]) // prettier-ignore
    expect(await receiptsOf(undo!.id, at.world.db)).toEqual([])
    expect([at.store.all('company').length, at.store.all('person').length]).toEqual([1, 1])
  })
})
