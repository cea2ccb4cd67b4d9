import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { undoExport } from '../../lib/actions/crm/jobs.ts'
import { recordsOfJob } from '../../lib/storage/outbox.ts'
import { finding, person, reading } from '../profile/invented.ts'
import { started } from './kinds.ts'
import { sentWhole } from './sent.ts'
import { connect } from './world.ts'

describe('a number in Twenty', () => {
  let at: Awaited<ReturnType<typeof started>>
  beforeEach(async () => {
    at = await started('twenty', 0)
  })
  const phones = () => at.store.all('person')[0]?.values['phones']
  const filed = async (...numbers: string[]) => {
    const page = reading('/', [finding('company.name', 'Nordwind'), ...person('a', 'Jo Brandt', 'CEO', 'jo@nordwind.example'), ...numbers.map((number) => finding('person.phone', number, { about: 'person:a' }))]) // prettier-ignore
    const made = await addToProfile(
      page,
      new Date(at.world.clock),
      'file',
      { people: ['person:a'] },
      at.world.db,
    )
    if (!made.ok) throw new Error(made.problem)
    return made.profileId
  }
  const sent = (id: string, command = 'one') => sentWhole(at.world, [id], command)
  const jo = (more: object) => at.store.create('person', { name: { firstName: 'Jo', lastName: 'Brandt' }, emails: { primaryEmail: 'jo@nordwind.example' }, ...more }) // prettier-ignore
  const german = (number: string) => ({ primaryPhoneNumber: number, primaryPhoneCallingCode: '+49', primaryPhoneCountryCode: 'DE' }) // prettier-ignore

  it('is sent whole, recognised after the server splits it, and removed by an undo', async () => {
    const before = at.store.snapshot()
    const id = await filed('+49431123456')
    const run = await sent(id)
    expect(phones()).toEqual(german('431123456'))
    const { writes } = at.store
    await sent(id, 'two')
    expect(at.store.writes).toBe(writes)
    await undoExport(run, 'back', at.world.ports)
    await at.world.run('c')
    expect(at.store.snapshot()).toBe(before)
  })

  it('leaves additional numbers unchanged, and is restored after being replaced', async () => {
    await connect(at.world, 'twenty', { token: 'twenty-key' }, (mapping) => ({ ...mapping, person: mapping.person.map((each) => (each.from === 'person.phone' ? { ...each, rule: 'overwrite' as const } : each)) })) // prettier-ignore
    const others = [{ number: '431777', callingCode: '+49', countryCode: 'DE' }]
    jo({ phones: { primaryPhoneNumber: '221234567', primaryPhoneCallingCode: '+48', primaryPhoneCountryCode: 'PL', additionalPhones: others } }) // prettier-ignore
    const before = at.store.snapshot()
    const run = await sent(await filed('+49431123456'))
    expect(phones()).toEqual({ ...german('431123456'), additionalPhones: others })
    await undoExport(run, 'back', at.world.ports)
    await at.world.run('c')
    expect(at.store.snapshot()).toBe(before)
  })

  it('is not added if it exists, in whatever format', async () => {
    jo({ phones: german('431123456') })
    const run = await sent(await filed('+49 431 123456'))
    expect(phones()).toEqual(german('431123456'))
    const [record] = (await recordsOfJob(run, at.world.db)).filter(({ object }) => object === 'person')
    expect([...record!.changes, ...record!.left].map(({ field }) => field)).not.toContain('phones.primaryPhoneNumber') // prettier-ignore
  })

  it.each(['0431 123456', '+499'])(
    'that Twenty would refuse keeps nothing else at home: %s',
    async (number) => {
      const run = await sent(await filed(number))
      expect(at.store.all('person')).toHaveLength(1)
      const [record] = (await recordsOfJob(run, at.world.db)).filter(({ object }) => object === 'person')
      expect(record?.left).toEqual([expect.objectContaining({ field: 'phones.primaryPhoneNumber', why: 'refusedValue' })]) // prettier-ignore
    },
  )
})
