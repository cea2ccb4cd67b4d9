import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { anotherCompany } from '../../lib/actions/another-company.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import type { Finding, Reading } from '../../lib/model/index.ts'
import { rankCandidates } from '../../lib/profile/candidates.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { placeOf } from '../../lib/profile/identity.ts'
import { relativeKeysOf, relativesAmong } from '../../lib/profile/relatives.ts'
import { Database } from '../../lib/storage/database.ts'
import { listedByKeys, listProfiles } from '../../lib/storage/queries.ts'
import { day, finding, reading } from '../profile/invented.ts'

let db: Database
let count = 0
const at = (days: number) => new Date(day(days))
beforeEach(() => {
  db = new Database(`another-${(count += 1)}`)
})
afterEach(() => db.delete())

const add = (page: Reading, days = 0, into?: { profileId: string } | 'new') =>
  addToProfile(page, at(days), `add ${page.url} ${days}`, into === undefined ? {} : { into }, db)
const named = (name: string, domain: string, path = '/', more: readonly Finding[] = []) =>
  reading(path, [finding('company.name', name), ...more], 'own', domain)
const names = async () => Object.fromEntries((await listProfiles(db)).map(({ name, domains }) => [name, domains])) // prettier-ignore
const idOf = async (name: string) => (await listProfiles(db)).find((row) => row.name === name)!.id

describe('“this is another company”', () => {
  it('is remembered: the site leaves with what was filed of it, and a recapture goes right', async () => {
    await add(named('Nordwind', 'nordwind.example'))
    const nordwind = await idOf('Nordwind')
    // The wrong match: a page of another firm was put into Nordwind.
    await add(named('Südlicht', 'suedlicht.example', '/team'), 1, { profileId: nordwind })
    expect(Object.values(await names())).toEqual([['nordwind.example', 'suedlicht.example']])
    const before = await db.profiles.toArray()

    await anotherCompany(named('Südlicht', 'suedlicht.example', '/about'), nordwind, 'new', at(2), 'fix', db)
    expect(await names()).toEqual({ Nordwind: ['nordwind.example'], Südlicht: ['suedlicht.example'] })
    expect((await db.profiles.get(nordwind))!.claims.some(({ value }) => value === 'Südlicht')).toBe(false)

    await add(named('Südlicht', 'suedlicht.example', '/contact'), 3)
    await add(named('Nordwind', 'nordwind.example', '/contact'), 3)
    expect((await listProfiles(db)).map(({ name, pages }) => [name, pages])).toEqual([
      ['Nordwind', 2],
      ['Südlicht', 3],
    ])
    for (let step = 0; step < 3; step += 1) await undoLast(undefined, db)
    expect(await db.profiles.toArray()).toEqual(before.map((row) => ({ ...row, version: expect.any(Number) as number }))) // prettier-ignore
  })

  it('may be one that is there already', async () => {
    await add(named('Nordwind', 'nordwind.example'))
    await add(named('Südlicht', 'suedlicht.example'))
    const [nordwind, suedlicht] = [await idOf('Nordwind'), await idOf('Südlicht')]
    await add(named('Südlicht Pumpen', 'sl-pumpen.example'), 1, { profileId: nordwind })
    await anotherCompany(named('Südlicht Pumpen', 'sl-pumpen.example'), nordwind, { profileId: suedlicht }, at(2), 'fix', db) // prettier-ignore
    expect((await db.profiles.get(suedlicht))!.domains).toEqual(['sl-pumpen.example', 'suedlicht.example'])
    expect((await db.profiles.get(nordwind))!.domains).toEqual(['nordwind.example'])
  })

  it('of a part of a site is that part; of the very site only the page', async () => {
    await add(named('Nordwind', 'nordwind.example'))
    const nordwind = await idOf('Nordwind')
    const part = {
      ...named('Nordwind Pumps', 'nordwind.example', '/'),
      url: 'https://pumps.nordwind.example/',
    }
    await add(part, 1)
    await anotherCompany(part, nordwind, 'new', at(2), 'part', db)
    expect(await names()).toMatchObject({ 'Nordwind Pumps': ['pumps.nordwind.example'] })
    await add({ ...part, url: 'https://pumps.nordwind.example/team' }, 3)
    expect((await db.profiles.get(nordwind))!.pages).toHaveLength(1)

    await anotherCompany(named('Partner', 'nordwind.example', '/partner'), nordwind, 'new', at(4), 'page', db)
    await add(named('Nordwind', 'nordwind.example', '/contact'), 5)
    expect((await db.profiles.get(nordwind))!.domains).toEqual(['nordwind.example'])
    expect((await db.profiles.get(nordwind))!.pages).toHaveLength(2)
  })
})

/** Twelve ways in which a page speaks of a parent and of its subsidiary. Every one must end in two profiles or in a question. */
const parentOf = (name: string) => finding('company.parent', name)
const vat = (id: string) => finding('company.vatId', id)
const families: readonly (readonly [string, Reading, Reading])[] = [
  ['own domains, parent named', named('Nordwind Holding', 'nordwind.example'), named('Nordwind Pumps', 'nordwind-pumps.example', '/', [parentOf('Nordwind Holding')])],
  ['own domains, one name', named('Nordwind GmbH', 'nordwind.example'), named('Nordwind GmbH', 'nordwind-pl.example')],
  ['imprint of the child shows the VAT number of the parent', named('Nordwind', 'nordwind.example', '/', [vat('DE136695976')]), named('Südlicht', 'suedlicht.example', '/impressum', [vat('DE136695976')])],
  ['same name in another country', named('Nordwind', 'nordwind.example'), named('Nordwind', 'nordwind-turkey.example')],
  ['name with another legal form', named('Nordwind AG', 'nordwind.example'), named('Nordwind Sp. z o.o.', 'nordwind-polska.example')],
  ['name within the name', named('Nordwind', 'nordwind.example'), named('Nordwind Pumps', 'pumps-nordwind.example')],
  ['press page of the parent about the child', named('Nordwind', 'nordwind.example'), reading('/news', [finding('company.name', 'Nordwind')], 'article', 'press.example')],
  ['career page of the child on a shared host', named('Nordwind', 'nordwind.example'), reading('/nordwind', [finding('company.name', 'Nordwind')], 'own', 'greenhouse.io')],
  ['links page of the group', named('Nordwind', 'nordwind.example'), reading('/nordwind', [finding('company.name', 'Nordwind')], 'own', 'linktr.ee')],
  ['network profile of the parent', named('Nordwind', 'nordwind.example'), reading('/company/nordwind', [finding('company.name', 'Nordwind')], 'platform', 'network.example')],
  ['site of a builder that many share', named('Nordwind', 'nordwind.example'), { ...reading('/', [finding('company.name', 'Nordwind')], 'own', 'wixsite.com'), url: 'https://nordwind.wixsite.com/' }],
  ['child in another script', named('Nordwind', 'nordwind.example'), named('Нордвинд', 'nordwind-rus.example', '/', [parentOf('Nordwind')])],
] // prettier-ignore

describe('a parent and its subsidiary are never merged by themselves', () => {
  it.each(families)('%s', async (_, parent, child) => {
    await add(parent)
    const whole = await db.profiles.toArray()
    const answer = await add(child, 1)
    if (!answer.ok) {
      expect(answer.problem).toBe('chooseCompany')
      expect(await db.profiles.toArray()).toEqual(whole)
      return
    }
    expect(await db.profiles.count()).toBe(2)
    expect((await db.profiles.get(whole[0]!.id))!.claims).toEqual(whole[0]!.claims)
  })

  it('they are linked by the name that the child gives', async () => {
    await add(families[0]![1])
    await add(families[0]![2])
    const child = (await db.profiles.get(await idOf('Nordwind Pumps')))!
    const parent = (await db.profiles.get(await idOf('Nordwind Holding')))!
    const rows = await listProfiles(db)
    expect(relativesAmong(child.id, relativeKeysOf(draftOf(child)), rows).parents).toMatchObject([{ id: parent.id }]) // prettier-ignore
    expect(relativesAmong(parent.id, relativeKeysOf(draftOf(parent)), rows).subsidiaries).toMatchObject([{ id: child.id }]) // prettier-ignore
  })

  it('a page that names several gets them in order, each with its reasons', async () => {
    await add(named('Nordwind', 'nordwind.example', '/', [vat('DE136695976')]))
    await add(named('Südlicht', 'suedlicht.example'))
    const article = reading('/a', [finding('company.name', 'Südlicht GmbH'), vat('DE 136695976'), finding('company.legalName', 'Nordwind GmbH')], 'article', 'press.example') // prettier-ignore
    const { keys } = placeOf(article)
    expect(
      rankCandidates(keys, await listedByKeys(keys, db)).map(({ row, reasons }) => [row.name, reasons]),
    ).toEqual([
      // prettier-ignore
      ['Nordwind', ['sameNumber', 'sameName']],
      ['Südlicht', ['sameName']],
    ])
  })
})
