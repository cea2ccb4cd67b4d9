import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { backUp } from '../../lib/actions/back-up.ts'
import { forgetPerson, forgetProfile } from '../../lib/actions/forget.ts'
import { endTyping, keepTyping, unfinishedOf } from '../../lib/actions/unfinished.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { Database } from '../../lib/storage/database.ts'
import { keepJournal } from '../../lib/storage/journal.ts'
import { listProfiles, profileById } from '../../lib/storage/queries.ts'
import { day, finding, person, reading } from '../profile/invented.ts'
import { memoryFiles } from './kit/memory-files.ts'

let db: Database
let profileId: string
beforeEach(async () => {
  db = new Database('unfinished')
  await addToProfile(reading('/', [finding('company.name', 'Nordwind'), ...person('0', 'Jan Kos', 'CTO')], 'own', 'nordwind.example'), new Date(day(0)), 'a', {}, db) // prettier-ignore
  profileId = (await listProfiles(db))[0]!.id
})
afterEach(() => db.delete())

const of = (field: string, subject = 'company') => ({ profileId, subject, field, start: '' })
const texts = async () => (await unfinishedOf(profileId, db)).map(({ text }) => text)
const keep = (field: string, text: string, at = 1) => keepTyping(of(field), text, new Date(day(at)), db)

it('holds the last of what was typed under each field, until it is over', async () => {
  await keep('company.note', 'Call')
  await keep('company.note', 'Call them')
  await keep('company.phone', '+49')
  expect((await texts()).sort()).toEqual(['+49', 'Call them'])
  await endTyping(of('company.note'), db)
  expect(await texts()).toEqual(['+49'])
})

it('is in no journal and in no backup: nobody has said it yet', async () => {
  await keep('company.note', 'canary half a wo')
  const files = memoryFiles()
  await keepJournal(db, files)
  expect(JSON.stringify([...files.all].map(([, texts]) => [...texts]))).not.toContain('canary')
  const file = await backUp(new Date(day(1)), db)
  expect(file.ok && (await new Blob([...file.parts]).text())).not.toContain('canary')
})

it('goes with a person or a company that is forgotten, and does not come back with the next key', async () => {
  await keep('company.note', 'Jan Kos said')
  const row = await profileById(profileId, db)
  const [someone] = draftOf(row as never).people
  await forgetPerson(profileId, someone!.id, { never: false }, new Date(day(1)), db)
  expect(await texts()).toEqual([])
  await keep('company.note', 'They said')
  await forgetProfile(profileId, { never: false }, new Date(day(1)), db)
  expect(await texts()).toEqual([])
  expect(await keep('company.note', 'They said no')).toMatchObject({ ok: false, problem: 'noSuchProfile' })
  expect(await db.unfinished.count()).toBe(0)
})

it('is not kept for ever', async () => {
  await keep('company.note', 'long ago', 0)
  await keep('company.phone', 'today', 40)
  expect(await texts()).toEqual(['today'])
})
