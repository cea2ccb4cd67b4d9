import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { typeValue } from '../../lib/actions/edit-profile.ts'
import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { forgetProfile } from '../../lib/actions/forget.ts'
import { importProfiles } from '../../lib/actions/import-profiles.ts'
import { noteSavedFile } from '../../lib/actions/saved-files.ts'
import { Database } from '../../lib/storage/database.ts'
import { finding, person, reading } from '../profile/invented.ts'

const now = new Date('2026-03-01T10:00:00.000Z')
const words = { say: (key: string) => key, nameOf: ({ id }: { readonly id: string }) => id }
let databases = 0

async function filed() {
  const db = new Database(`saved ${(databases += 1)}`)
  const page = reading('/team', [finding('company.name', 'Nordwind'), ...person('a', 'Jo Brandt', 'CEO', 'jo@nordwind.example')]) // prettier-ignore
  const made = await addToProfile(page, now, 'file', { people: ['person:a'] }, db)
  if (!made.ok) throw new Error(made.problem)
  const saved = async (format: string) => {
    const file = await exportProfiles({ ids: [made.profileId], format }, now, words, db)
    if (!file.ok) throw new Error(file.problem)
    return file
  }
  const text = async (format: string) => new Blob([...(await saved(format)).parts]).text()
  return { db, profileId: made.profileId, saved, text }
}

describe('a file that was saved', () => {
  it('is noted with each profile that is in it, the newest alone, and goes when the company is forgotten', async () => {
    const { db, profileId, saved } = await filed()
    const file = await saved('csv-hubspot')
    expect(file.written).toEqual([profileId])
    await noteSavedFile(file.written, file.name, 'csv-hubspot', now, db)
    await noteSavedFile(file.written, 'later.csv', 'csv-spreadsheet', new Date(now.getTime() + 1000), db)
    expect(await db.savedFiles.toArray()).toEqual([{ profileId, file: 'later.csv', format: 'csv-spreadsheet', at: '2026-03-01T10:00:01.000Z' }]) // prettier-ignore
    const files = { read: async () => undefined, write: async () => {}, remove: async () => {} }
    await forgetProfile(profileId, { never: false }, now, db, files as never)
    expect(await db.savedFiles.toArray()).toEqual([])
  })
})

describe('a table that people read', () => {
  it('has no column of a template’s that nobody filled, and has it once somebody did', async () => {
    const { db, profileId, text } = await filed()
    const empty = (await text('csv-spreadsheet')).split('\r\n')[0]!
    const crm = await text('csv-hubspot')
    const field = (await templateFields(db))[0]!
    expect(empty).not.toContain(field)
    await typeValue(profileId, { subject: 'company', field: field as never, value: '7' }, now, 'type', db)
    expect((await text('csv-spreadsheet')).split('\r\n')[0]).toContain(field)
    expect((await text('csv-hubspot')).split('\r\n')[0], 'what a CRM imports has its usual columns').toBe(crm.split('\r\n')[0]) // prettier-ignore
  })
})

describe('the same file a second time', () => {
  it('is no change', async () => {
    const { text } = await filed()
    const json = await text('json')
    const db = new Database(`saved again ${(databases += 1)}`)
    expect(await importProfiles(json, now, 'one', db)).toMatchObject({ ok: true, profiles: 1 })
    const [before] = await db.profiles.toArray()
    expect(await importProfiles(json, new Date(now.getTime() + 86_400_000), 'two', db)).toMatchObject({ ok: false, problem: 'nothingToDo' }) // prettier-ignore
    expect(await db.profiles.toArray()).toEqual([before])
    expect(await db.changes.count()).toBe(1)
  })
})

describe('a table of very many', () => {
  it('asks the list for its rows in portions', async () => {
    const { db, profileId } = await filed()
    const like = (await db.listed.get(profileId))!
    const others = Array.from({ length: 1100 }, (_, n) => `other ${n}`)
    await db.listed.bulkPut(others.map((id) => ({ ...like, id })))
    const asked = vi.spyOn(db.listed, 'bulkGet')
    const ids = [profileId, ...others]
    const file = await exportProfiles({ ids, format: 'csv-spreadsheet' }, now, words, db)
    expect(file).toMatchObject({ ok: true, written: [profileId] })
    const portions = asked.mock.calls.map(([some]) => some as readonly unknown[])
    expect(portions.flat()).toEqual(ids)
    expect(Math.max(...portions.map(({ length }) => length))).toBeLessThanOrEqual(500)
  })
})

/** Fields of the ready templates about companies, as this store has them. */
async function templateFields(db: Database): Promise<string[]> {
  const { readCatalogue } = await import('../../lib/actions/catalogue.ts')
  const { isBuiltIn } = await import('../../lib/model/index.ts')
  const catalogue = await readCatalogue(db)
  return catalogue.fields.filter(({ id, about, name, type }) => !isBuiltIn(id) && about === 'company' && name === undefined && (type === 'text' || type === 'number')).map(({ id }) => id) // prettier-ignore
}
