import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { typeValue } from '../../lib/actions/edit-profile.ts'
import { forgetPerson, forgetProfile } from '../../lib/actions/forget.ts'
import { createIcp } from '../../lib/actions/icps.ts'
import { mergeProfiles } from '../../lib/actions/merge-profiles.ts'
import { overduePeople } from '../../lib/actions/overdue.ts'
import type { Profile } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { Database } from '../../lib/storage/database.ts'
import { keepJournal } from '../../lib/storage/journal.ts'
import { profileByDomain } from '../../lib/storage/queries.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import { memoryFiles } from '../storage/kit/memory-files.ts'
import { day, finding, person, reading } from '../profile/invented.ts'

let db: Database
let files: ReturnType<typeof memoryFiles>
beforeEach(() => {
  db = new Database('forget')
  files = memoryFiles()
})
afterEach(() => db.delete())

const at = new Date(day(1))
const team = (path: string, domain = 'nordwind.example') => ({
  ...reading(
    path,
    [
      finding('company.name', 'Nordwind GmbH', { quote: 'Nordwind GmbH, Geschäftsführer Zyprian Quill' }),
      finding('company.email', 'z.quill@nordwind.example'),
      ...person('0', 'Zyprian Quill', 'CEO', 'z.quill@nordwind.example'),
      ...person('1', 'Mira Holm', 'CTO'),
    ],
    'own' as const,
    domain,
  ),
  title: 'Quill, Zyprian',
})
const row = async () => (await profileByDomain('nordwind.example', db)) as Profile
const whole = async () =>
  JSON.stringify([
    await Promise.all(db.tables.map((table) => table.toArray())),
    [...files.all].map(([folder, texts]) => [folder, [...texts]]),
  ])

async function setUp(): Promise<string> {
  await addToProfile(team('/team/zyprian-quill'), at, 'a', {}, db)
  await addToProfile(team('/about', 'nordwind-pumps.example'), at, 'b', {}, db)
  const other = (await profileByDomain('nordwind-pumps.example', db)) as Profile
  const id = (await row()).id
  await mergeProfiles(id, [other.id], at, 'c', db)
  await typeValue(
    id,
    { subject: 'company', field: 'company.note', value: 'Met Zyprian Quill at the fair' },
    at,
    'd',
    db,
  )
  await typeValue(id, { subject: 'company', field: 'company.employees', value: '120' }, at, 'e', db)
  await db.receipts.put({
    jobId: 'j',
    key: `${id}.${draftOf(await row()).people[0]!.id}`,
    profileId: id,
    note: 'Zyprian Quill',
  } as never)
  await db.records.put({ jobId: 'j', key: id, profileId: id, object: 'company', state: 'done', name: 'Nordwind', changes: [{ after: 'CEO: Zyprian Quill' }] } as never) // prettier-ignore
  await keepJournal(db, files)
  expect((await whole()).match(/quill/gi)!.length, 'the test looks where he is').toBeGreaterThan(30)
  return id
}

describe('a forgotten person', () => {
  it('is in no row, no list, no undo log, no export record and no file of the journal', async () => {
    const id = await setUp()
    const quill = draftOf(await row()).people.find(({ name }) => name === 'Zyprian Quill')!
    expect(await forgetPerson(id, quill.id, { never: true }, at, db, files)).toEqual({ ok: true })
    expect(await whole()).not.toMatch(/quill|zyprian/i)
    const left = draftOf(await row())
    expect(left.people.map(({ name }) => name)).toEqual(['Mira Holm'])
    expect(left.fields['company.employees']?.standing[0]?.value).toBe('120')
    expect(left.name).toBe('Nordwind GmbH')
    expect(await undoLast(undefined, db)).toMatchObject({ ok: false, problem: 'nothingToUndo' })
  })

  it('does not come back from a page, unless forgotten without the never list', async () => {
    const id = await setUp()
    const quill = async () => draftOf(await row()).people.find(({ name }) => name === 'Zyprian Quill')
    await forgetPerson(id, (await quill())!.id, { never: false }, at, db, files)
    await addToProfile(team('/again'), at, 'f', {}, db)
    expect(await quill()).toBeDefined()
    await forgetPerson(id, (await quill())!.id, { never: true }, at, db, files)
    await addToProfile(team('/once-more'), at, 'g', {}, db)
    expect(await whole()).not.toMatch(/quill|zyprian/i)
  })

  it('is gone also where companies are scored by an ideal customer profile', async () => {
    const id = await setUp()
    await createIcp('icp', { name: 'Pump makers' }, at, db)
    const quill = draftOf(await row()).people.find(({ name }) => name === 'Zyprian Quill')!
    expect(await forgetPerson(id, quill.id, { never: true }, at, db, files)).toEqual({ ok: true })
    expect(await whole()).not.toMatch(/quill|zyprian/i)
    expect(await forgetProfile(id, { never: true }, at, db, files)).toEqual({ ok: true })
  })
})

it('a forgotten company leaves nothing but its entry on the never list', async () => {
  const id = await setUp()
  expect(await forgetProfile(id, { never: true }, at, db, files)).toEqual({ ok: true })
  expect((await whole()).replaceAll(/(?:site:)?nordwind[a-z-]*\.example/g, '')).not.toMatch(
    /quill|nordwind|holm/i,
  )
  expect((await db.suppressions.toArray()).map(({ about }) => about).sort()).toEqual(['nordwind-pumps.example', 'nordwind.example']) // prettier-ignore
})

it('people past the retention limit are proposed for deletion, oldest first', async () => {
  await addToProfile(team('/team'), at, 'a', {}, db)
  await addToProfile(reading('/new', person('0', 'Ada Lund', 'CFO')), new Date(day(100)), 'b', {}, db)
  expect(await overduePeople(new Date(day(180)), db)).toEqual([])
  const over = await overduePeople(new Date(day(181)), db)
  expect(over.map(({ name }) => name).sort()).toEqual(['Mira Holm', 'Zyprian Quill'])
  expect((await overduePeople(new Date(day(300)), db)).at(-1)?.name).toBe('Ada Lund')
})
