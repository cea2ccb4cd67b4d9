import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { addWindow } from '../../lib/actions/add-window.ts'
import { exportGate } from '../../lib/actions/crm/gate.ts'
import { addPerson } from '../../lib/actions/edit-profile.ts'
import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { importProfiles } from '../../lib/actions/import-profiles.ts'
import { neverCollect } from '../../lib/actions/never-collect.ts'
import { noPolicy, policySchema, type Profile } from '../../lib/model/index.ts'
import { noRules, refusalOf } from '../../lib/privacy/refusal.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { emptyProfile } from '../../lib/profile/profile.ts'
import { allowedReading } from '../../lib/profile/never.ts'
import { personMarks } from '../../lib/profile/person-marks.ts'
import { Database } from '../../lib/storage/database.ts'
import { profileByDomain } from '../../lib/storage/queries.ts'
import {
  domainRow,
  dropSuppressions,
  neverEntries,
  personRows,
  putSuppressions,
  readNeverList,
} from '../../lib/storage/suppressions.ts'
import { words } from '../files/kit/words.ts'
import { day, finding, person, reading } from '../profile/invented.ts'

let db: Database
beforeEach(() => {
  db = new Database('never')
})
afterEach(() => db.delete())

const kos = { names: ['Jan Kos'], emails: ['kos@nordwind.example'], profiles: [] }
const suppressKos = async () =>
  putSuppressions(await personRows(personMarks(kos, ['nordwind.example']), 'nordwind.example', day(0)), db)
const team = reading('/team', [
  finding('company.name', 'Nordwind GmbH', { quote: 'Nordwind GmbH, CTO: Jan Kos' }),
  finding('company.email', 'kos@nordwind.example'),
  ...person('0', 'Jan Kos', 'CTO'),
  ...person('1', 'Mira Holm', 'CEO'),
])
const file = (page = team, id = 'a') => addToProfile(page, new Date(day(1)), id, {}, db)

describe('a person on the never list', () => {
  it('is recognised by another spelling or by e-mail elsewhere, but a namesake elsewhere is not', async () => {
    await suppressKos()
    const never = await readNeverList(db)
    const left = async (page: typeof team) =>
      (await allowedReading(page, never)).findings.map(({ value }) => value)
    expect(await left(team)).toEqual(['Nordwind GmbH', 'Mira Holm', 'CEO'])
    expect(await left(reading('/de', person('0', 'KOS, Jan', 'CTO')))).toEqual([])
    const elsewhere = (mail?: string) =>
      reading('/', person('0', 'Jan Kos', 'CTO', mail), 'own', 'other.example')
    expect(await left(elsewhere('Kos@Nordwind.example'))).toEqual([])
    expect(await left(elsewhere())).toContain('Jan Kos')
  })

  it('is removed from quotes too', async () => {
    await suppressKos()
    expect(JSON.stringify(await allowedReading(team, await readNeverList(db)))).not.toMatch(/kos/i)
  })

  it('cannot be filed, imported or typed in; others can', async () => {
    await file()
    const nordwind = (await profileByDomain('nordwind.example', db)) as Profile
    const before = await exportProfiles({ ids: [nordwind.id], format: 'json' }, new Date(day(2)), words, db)
    if (!before.ok) throw new Error(before.problem)
    const text = await new Blob([...before.parts]).text()
    expect(text).toMatch(/Kos/)
    await db.profiles.clear()
    await db.listed.clear()
    await suppressKos()

    await file(team, 'b')
    await importProfiles(text, new Date(day(3)), 'c', db)
    const row = (await profileByDomain('nordwind.example', db)) as Profile
    expect(draftOf(row).people.map(({ name }) => name)).toEqual(['Mira Holm'])
    expect(JSON.stringify([row, await db.listed.toArray()])).not.toMatch(/kos/i)
    expect(await addPerson(row.id, { 'person.name': 'Jan Kos' }, new Date(day(4)), 'd', db)).toMatchObject({
      ok: false,
      problem: 'neverCollect',
    })
    expect(await addPerson(row.id, { 'person.name': 'Jan Koslowski' }, new Date(day(4)), 'e', db)).toMatchObject({ ok: true }) // prettier-ignore
  })

  it('is not filed with the tabs of a window that were read before, whichever of the company’s sites they show', async () => {
    const pumps = reading('/team', person('0', 'Jan Kos', 'CTO'), 'own', 'pumps.nordwind.example')
    await suppressKos()
    await file()
    await addWindow([pumps, team], new Date(day(2)), 'b', db)
    const row = (await profileByDomain('nordwind.example', db)) as Profile
    expect(row.pages).toHaveLength(2)
    expect(JSON.stringify([await db.profiles.toArray(), await db.listed.toArray()])).not.toMatch(/kos/i)
  })

  it('is not readable from the list: neither name nor address, and no two lists are alike', async () => {
    await suppressKos()
    const [one] = await db.suppressions.toArray()
    expect(JSON.stringify(await db.suppressions.toArray())).not.toMatch(/kos|jan/i)
    await dropSuppressions(one!.group, db)
    await suppressKos()
    expect((await db.suppressions.toArray()).map(({ id }) => id)).not.toContain(one!.id)
  })

  it('may be collected again once the entry is removed', async () => {
    await suppressKos()
    const [entry] = await neverEntries(db)
    expect(entry).toMatchObject({ kind: 'person', about: 'nordwind.example' })
    await dropSuppressions(entry!.group, db)
    expect((await allowedReading(team, await readNeverList(db))).findings).toEqual(team.findings)
  })
})

it('an e-mail domain on the list excludes its people and addresses', async () => {
  await putSuppressions([domainRow('mailDomain', 'nordwind.example', day(0))], db)
  const page = reading('/', [
    finding('company.name', 'Nordwind'),
    finding('company.email', 'info@nordwind.example'),
    finding('company.email', 'press@agency.example'),
    ...person('0', 'Jan Kos', 'CTO', 'kos@mail.nordwind.example'),
  ])
  const left = await allowedReading(page, await readNeverList(db))
  expect(left.findings.map(({ value }) => value)).toEqual(['Nordwind', 'press@agency.example'])
})

describe('a site', () => {
  const never = ['nordwind.example']
  it('on the rep’s list is refused with its subdomains, and nothing else', () => {
    const rules = { ...noRules, never }
    for (const host of [
      'nordwind.example',
      'www.nordwind.example',
      'NORDWIND.example.',
      'a.b.nordwind.example',
    ])
      expect(refusalOf(`https://${host}/`, rules), host).toEqual({ reason: 'neverCollect', mayOpen: false })
    for (const host of ['notnordwind.example', 'nordwind.example.org', 'example'])
      expect(refusalOf(`https://${host}/`, rules)?.reason, host).not.toBe('neverCollect')
  })

  it('is refused though its name was typed in letters that addresses do not have', async () => {
    const added = await neverCollect('site', 'https://www.Bücher.example/shop', new Date(day(0)), db)
    expect(added).toEqual({ ok: true, about: 'xn--bcher-kva.example' })
    await putSuppressions([domainRow('site', 'żubr.example', day(0))], db)
    const rules = { ...noRules, never: (await readNeverList(db)).sites }
    for (const address of ['https://www.bücher.example/', 'https://żubr.example/'])
      expect(refusalOf(address, rules)?.reason, address).toBe('neverCollect')
    const gate = await exportGate(db)
    const draft = draftOf(emptyProfile('p', [], day(0)))
    for (const domain of ['bücher.example', 'xn--bcher-kva.example', 'żubr.example'])
      expect(await gate.company(draft, [domain]), domain).toBe('suppressed')
  })

  it('stays refused even if the rep once opened it', () => {
    const rules = { ...noRules, never, opened: ['www.nordwind.example'] }
    expect(refusalOf('https://www.nordwind.example/', rules)?.reason).toBe('neverCollect')
  })

  it('that policy locks, or does not allow, is not read', () => {
    const policy = { ...noPolicy, neverReadSites: ['*.nordwind.example'] }
    const locked = { reason: 'lockedByCompany', mayOpen: false }
    expect(refusalOf('https://www.nordwind.example/', { ...noRules, policy })).toEqual(locked)
    const only = { ...noPolicy, onlyReadSites: ['suedwind.example'] }
    expect(refusalOf('https://www.suedwind.example/', { ...noRules, policy: only })).toBeUndefined()
    expect(refusalOf('https://www.nordwind.example/', { ...noRules, policy: only })).toEqual(locked)
  })
})

it('the managed schema declares exactly the parts of a policy that are read', () => {
  const schema = JSON.parse(readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8')) as { properties: object } // prettier-ignore
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(noPolicy).sort())
})

it('a policy with an invalid part still applies in the others', () => {
  const read = policySchema.parse({ neverReadSites: 'all', lockedFields: ['person.phone'], more: 1 })
  expect(read).toEqual({ ...noPolicy, lockedFields: ['person.phone'] })
})
