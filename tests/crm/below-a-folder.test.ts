import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { startExport } from '../../lib/actions/crm/jobs.ts'
import { plainAddress } from '../../lib/actions/crm/access.ts'
import { send } from '../../lib/actions/crm/send.ts'
import { recordsOfJob } from '../../lib/storage/outbox.ts'
import { EspoCrm } from './espocrm.mjs'
import { serveCrm } from './serve.mjs'
import { Store } from './store.mjs'
import { connect, fileCompanies, World } from './world.ts'

describe('a CRM’s address as people copy it', () => {
  it.each([
    ['crm.firm.example', 'https://crm.firm.example'],
    ['  https://crm.firm.example/  ', 'https://crm.firm.example'],
    ['https://firm.example/tools/crm', 'https://firm.example/tools/crm'],
    ['https://firm.example/tools/crm/#Account/view/1', 'https://firm.example/tools/crm'],
    ['https://firm.example/crm/api/v1', 'https://firm.example/crm'],
    ['https://firm.example/crm/api/v1/', 'https://firm.example/crm'],
    ['https://firm.example:8443/crm/index.php', 'https://firm.example:8443/crm'],
    ['http://192.168.1.20/espo', 'http://192.168.1.20/espo'],
  ])('%s', (typed, plain) => expect(plainAddress(typed)).toBe(plain))

  it.each(['http://crm.firm.example', 'ftp://crm.firm.example', 'https://jo@crm.firm.example', ''])('is refused: %s', (typed) => expect(plainAddress(typed)).toBeUndefined()) // prettier-ignore
})

describe('an EspoCRM in a subfolder of its host', () => {
  let server: Awaited<ReturnType<typeof serveCrm>>
  afterEach(() => server.close())

  it('is connected, exported to, and linked to', async () => {
    const store = new Store()
    const crm = new EspoCrm(store)
    crm.root = '/tools/crm'
    server = await serveCrm(crm)
    const world = new World()
    world.network = { send }
    const address = plainAddress(`${server.address}/tools/crm/#Account`)!
    await connect(world, 'espocrm', { token: 'espo-key' }, (mapping) => mapping, address)
    const made = await startExport('c', await fileCompanies(world, 0, 2), 'one', true, world.ports)
    if (!made.ok) throw new Error(made.problem)
    await world.run('c')
    expect([store.all('company').length, store.all('person').length]).toEqual([2, 4])
    const [receipt] = await world.db.receipts.where('[jobId+key]').between([made.jobId, ''], [made.jobId, '\uffff']).toArray() // prettier-ignore
    expect(receipt?.link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/tools\/crm\/#(?:Account|Contact)\/view\/\d+$/)
    expect((await recordsOfJob(made.jobId, world.db)).every(({ state }) => state === 'done')).toBe(true)
  })
})
