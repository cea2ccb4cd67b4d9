import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { exportGate } from '../../lib/actions/crm/gate.ts'
import { startExport } from '../../lib/actions/crm/jobs.ts'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import type { ExportRecord, Finding, VisibilityChoices } from '../../lib/model/index.ts'
import { putVisibility } from '../../lib/storage/definitions.ts'
import { domainRow, putSuppressions } from '../../lib/storage/suppressions.ts'
import { recordsOfJob } from '../../lib/storage/outbox.ts'
import { finding, person, reading } from '../profile/invented.ts'
import { HubSpot } from './hubspot.mjs'
import { network } from './network.mjs'
import { Store } from './store.mjs'
import { connect, World } from './world.ts'

describe('fields that are not sent to a CRM', () => {
  let world: World
  let store: Store
  beforeEach(async () => {
    world = new World()
    store = new Store(() => world.clock)
    world.network = network(new HubSpot(store), { now: () => world.clock, pass: world.pass })
    await connect(world, 'hubspot', { token: 'hub-token' })
  })

  async function sent(findings: readonly Finding[], hidden: VisibilityChoices, meanwhile = async () => {}) {
    const page = reading('/', [finding('company.name', 'Nordwind'), ...findings])
    const filed = await addToProfile(page, new Date(world.clock), 'file', { people: ['person:a', 'person:b'] }, world.db) // prettier-ignore
    if (!filed.ok) throw new Error(filed.problem)
    await putVisibility(hidden, world.db)
    await meanwhile()
    world.gate = await exportGate(world.db)
    const made = await startExport('c', [filed.profileId], 'one', true, world.ports)
    if (!made.ok) throw new Error(made.problem)
    await world.run('c')
    return recordsOfJob(made.jobId, world.db)
  }
  const never = (kind: 'site' | 'mailDomain', domain: string) =>
    putSuppressions([domainRow(kind, domain, new Date(world.clock).toISOString())], world.db)

  const namesakes = [
    ...person('a', 'Anna Muster', 'CEO', 'a.muster@nordwind.example'),
    ...person('b', 'Anna Muster', 'Head of Sales', 'anna.muster@nordwind.example', 'no'),
  ]

  it('still distinguish two people of the same name', async () => {
    await sent(namesakes, { 'person.email': 'private' })
    const titles = store.all('person').map(({ values }) => values['jobtitle'])
    expect(titles.sort()).toEqual(['CEO', 'Head of Sales'])
    expect(JSON.stringify(store.all('person'))).not.toContain('@')
  })

  it('do not change anybody’s key', async () => {
    const keysOf = (records: readonly ExportRecord[]) => records.filter(({ object }) => object !== 'link').map(({ key }) => key) // prettier-ignore
    const open = keysOf(await sent(namesakes, {}))
    await putVisibility({ 'person.email': 'private', 'person.title': 'private' }, world.db)
    const again = await startExport('c', [open[0]!], 'two', true, world.ports)
    await world.run('c')
    const hidden = await recordsOfJob(again.ok ? again.jobId : '', world.db)
    expect(keysOf(hidden)).toEqual(open)
    expect(store.all('person')).toHaveLength(2)
  })

  it('still hold back a company that must not be contacted', async () => {
    const tag = finding('company.tag', 'Do not contact', { extractor: 'rep' })
    const records = await sent([tag, ...namesakes], { 'company.tag': 'private' })
    expect(records.map(({ why }) => why)).toEqual(['doNotContact', 'doNotContact', 'doNotContact'])
    expect(store.writes).toBe(0)
  })

  it('still hold back a person whose e-mail domain is on the never list', async () => {
    const people = person('a', 'Bo Lind', 'CEO', 'bo@elsewhere.example')
    const records = await sent(people, { 'person.email': 'private' }, () => never('mailDomain', 'elsewhere.example')) // prettier-ignore
    expect(records.map(({ why }) => why)).toEqual([undefined, 'suppressed'])
    expect(store.all('person')).toEqual([])
  })

  it('still hold back a site on the never list', async () => {
    await sent(namesakes, { 'company.domain': 'private' }, () => never('site', 'nordwind.example'))
    expect(store.writes).toBe(0)
  })
})
