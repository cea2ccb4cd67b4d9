import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { addPerson, typeValue } from '../../lib/actions/edit-profile.ts'
import { mergeProfiles, splitOff } from '../../lib/actions/merge-profiles.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { Database } from '../../lib/storage/database.ts'
import { listProfiles, profileByDomain } from '../../lib/storage/queries.ts'
import { day, finding, person, reading } from '../profile/invented.ts'

let db: Database
beforeEach(() => {
  db = new Database('merge-split')
})
afterEach(() => db.delete())

const now = new Date(day(0))
let commands = 0
const command = () => `command ${(commands += 1)}`
const page = (url: string, name: string, people = person('0', `Head of ${name}`, 'CEO')) => {
  const domain = new URL(url).hostname.split('.').slice(-2).join('.')
  return { ...reading('/', [finding('company.name', name), ...people]), url, domain }
}
const add = async (url: string, name: string, into?: Parameters<typeof addToProfile>[3]) => {
  const done = await addToProfile(page(url, name), now, command(), into ?? {}, db)
  if (!done.ok) throw new Error(done.problem)
  return done.profileId
}
const bytes = async () => JSON.stringify([await db.profiles.toArray(), await db.listed.toArray()])
const names = async () => (await listProfiles(db)).map(({ name }) => name).sort()

describe('mergeProfiles', () => {
  it('makes one profile that both sites join; undo makes two again, byte for byte', async () => {
    const nord = await add('https://nordwind.example/', 'Nordwind')
    const pumps = await add('https://nordpumps.example/', 'Nord Pumps')
    const stood = await bytes()
    const id = command()
    expect(await mergeProfiles(nord, [pumps, nord], now, id, db)).toMatchObject({ ok: true, profileId: nord })
    const [row] = await db.profiles.toArray()
    expect((await names())[0], 'the name that it is reported by').toBe(row!.columns.name)
    expect(row).toMatchObject({ id: nord, domains: ['nordpumps.example', 'nordwind.example'] })
    expect(draftOf(row!).people).toHaveLength(2)
    expect(await mergeProfiles(nord, [pumps], now, id, db)).toMatchObject({ ok: true, repeated: true })
    expect(await add('https://nordpumps.example/about', 'Nord Pumps')).toBe(nord)
    await undoLast(undefined, db)
    await undoLast(undefined, db)
    expect(await bytes()).toBe(stood)
    expect(await mergeProfiles(nord, [nord], now, command(), db)).toMatchObject({
      ok: false,
      problem: 'nothingToDo',
    })
    expect(await mergeProfiles(nord, ['none'], now, command(), db)).toMatchObject({
      ok: false,
      problem: 'noSuchProfile',
    })
  })

  it('splitting off the pages of a merged site gives the two profiles back', async () => {
    const nord = await add('https://nordwind.example/', 'Nordwind')
    const pumps = await add('https://nordpumps.example/', 'Nord Pumps')
    const before = (await db.profiles.toArray()).map((row) => [row.id, row.domains, draftOf(row)])
    await mergeProfiles(nord, [pumps], now, command(), db)
    const id = command()
    expect(await splitOff(nord, ['https://nordpumps.example/'], now, id, db)).toMatchObject({
      ok: true,
      profileId: pumps,
    })
    expect((await db.profiles.toArray()).map((row) => [row.id, row.domains, draftOf(row)])).toEqual(before)
    expect(await splitOff(nord, ['https://nordpumps.example/'], now, id, db)).toMatchObject({
      repeated: true,
      profileId: pumps,
    })
  })
})

describe('splitOff', () => {
  it('leaves what the rep said, takes the people of its pages, and remembers the sub-host', async () => {
    const nord = await add('https://www.nordwind.example/', 'Nordwind')
    await add('https://pumps.nordwind.example/', 'Nordwind Pumps')
    await typeValue(
      nord,
      { subject: 'company', field: 'company.industry', value: 'Harbours' },
      now,
      command(),
      db,
    )
    await addPerson(nord, { 'person.name': 'Ewa Lis' }, now, command(), db)
    const stood = await bytes()
    const split = await splitOff(nord, ['https://pumps.nordwind.example/'], now, command(), db)
    if (!split.ok) throw new Error(split.problem)
    const rows = await db.profiles.bulkGet([nord, split.profileId])
    expect(rows.map((row) => [row!.columns.name, row!.domains, row!.columns.industry, draftOf(row!).people.map(({ name }) => name).sort()])).toEqual([
      ['Nordwind', ['nordwind.example'], 'Harbours', ['Ewa Lis', 'Head of Nordwind']],
      ['Nordwind Pumps', ['pumps.nordwind.example'], '', ['Head of Nordwind Pumps']],
    ]) // prettier-ignore
    expect(await add('https://pumps.nordwind.example/team', 'Nordwind Pumps')).toBe(split.profileId)
    expect(await add('https://jobs.nordwind.example/', 'Nordwind')).toBe(nord)
    expect((await db.profiles.get(split.profileId))?.domains).toEqual(['pumps.nordwind.example'])
    for (let steps = 0; steps < 3; steps += 1) await undoLast(undefined, db)
    expect(await bytes()).toBe(stood)
  })

  it('refuses to take all pages or none', async () => {
    const nord = await add('https://nordwind.example/', 'Nordwind')
    for (const urls of [[], ['https://nordwind.example/'], ['https://else.example/']])
      expect(await splitOff(nord, urls, now, command(), db)).toMatchObject({
        ok: false,
        problem: 'nothingToSplit',
      })
  })
})

describe('“another company”', () => {
  it('on a sub-host is remembered for it', async () => {
    const nord = await add('https://nordwind.example/', 'Nordwind')
    const pumps = await add('https://pumps.nordwind.example/', 'Nordwind Pumps', { into: 'new' })
    expect(pumps).not.toBe(nord)
    expect(await add('https://pumps.nordwind.example/team', 'Nordwind Pumps')).toBe(pumps)
    expect(await add('https://www.nordwind.example/about', 'Nordwind')).toBe(nord)
    expect(await profileByDomain('a.pumps.nordwind.example', db)).toMatchObject({ id: pumps })
    expect(await names()).toEqual(['Nordwind', 'Nordwind Pumps'])
  })

  it('on the same host makes a profile of this page alone', async () => {
    const nord = await add('https://nordwind.example/', 'Nordwind')
    const other = await add('https://nordwind.example/pumps', 'Nordwind Pumps', { into: 'new' })
    expect(await add('https://nordwind.example/team', 'Nordwind')).toBe(nord)
    expect(await db.profiles.get(other)).toMatchObject({
      domains: [],
      pages: [{ url: 'https://nordwind.example/pumps' }],
    })
  })

  it('a domain that the rep typed is joined from then on', async () => {
    const nord = await add('https://nordwind.example/', 'Nordwind')
    const typed = {
      subject: 'company',
      field: 'company.domain',
      value: 'https://www.nordwind-group.example/',
    } as const
    await typeValue(nord, typed, now, command(), db)
    expect(await add('https://nordwind-group.example/about', 'Nordwind')).toBe(nord)
  })

  it('a page of another site filed in a profile brings its site along', async () => {
    const nord = await add('https://nordwind.example/', 'Nordwind')
    await add('https://nordwind-pumps.example/', 'Nordwind', { into: { profileId: nord } })
    expect(await add('https://nordwind-pumps.example/about', 'Nordwind')).toBe(nord)
  })
})
