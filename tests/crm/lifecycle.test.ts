import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { startExport } from '../../lib/actions/crm/jobs.ts'
import { typeValue } from '../../lib/actions/edit-profile.ts'
import { finding, reading } from '../profile/invented.ts'
import { HubSpot } from './hubspot.mjs'
import { network } from './network.mjs'
import { Store } from './store.mjs'
import { connect, World } from './world.ts'

it('sets the lifecycle stage of a new record in HubSpot’s terms, and leaves it to HubSpot from then on', async () => {
  const world = new World()
  const store = new Store(() => world.clock)
  world.network = network(new HubSpot(store), { now: () => world.clock, pass: world.pass })
  await connect(world, 'hubspot', { token: 'hub-token' })
  const page = reading('/', [finding('company.name', 'Nordwind')])
  const filed = await addToProfile(page, new Date(world.clock), 'file', {}, world.db)
  if (!filed.ok) throw new Error(filed.problem)
  const move = async (value: string, id: string) =>
    typeValue(filed.profileId, { subject: 'company', field: 'company.stage', value }, new Date(world.clock), id, world.db) // prettier-ignore
  const send = async (id: string) => {
    const made = await startExport('c', [filed.profileId], id, true, world.ports)
    expect(made.ok).toBe(true)
    await world.run('c')
    return store.all('company').map(({ values }) => values['lifecyclestage'])
  }
  await move('contacted', 'a')
  expect(await send('one')).toEqual(['salesqualifiedlead'])
  await move('dormant', 'b')
  expect(await send('two')).toEqual(['salesqualifiedlead'])
})
