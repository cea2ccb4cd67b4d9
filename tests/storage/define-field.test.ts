import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { readCatalogue } from '../../lib/actions/catalogue.ts'
import { changeField, defineField, deleteField, renameOption } from '../../lib/actions/define-field.ts'
import { preferValue, typeValue, typeValues, vetoValue } from '../../lib/actions/edit-profile.ts'
import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import type { CustomFieldId, Profile } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { valueKey } from '../../lib/profile/value-key.ts'
import { putAuthor } from '../../lib/storage/author.ts'
import { Database } from '../../lib/storage/database.ts'
import { putVisibility } from '../../lib/storage/definitions.ts'
import { listProfiles, profileById } from '../../lib/storage/queries.ts'
import { words } from '../files/kit/words.ts'
import { day, finding, reading } from '../profile/invented.ts'

let db: Database
beforeEach(() => {
  db = new Database('fields')
})
afterEach(() => db.delete())

const now = new Date(day(0))
let command = 0
const id = () => `command ${command++}`

async function company(name: string): Promise<string> {
  const domain = `${name.toLowerCase()}.example`
  const page = { ...reading('/', [finding('company.name', name)]), url: `https://www.${domain}/`, domain }
  const added = await addToProfile(page, now, id(), {}, db)
  if (!added.ok) throw new Error(added.problem)
  return added.profileId
}

async function field(about: 'company' | 'person' = 'company'): Promise<CustomFieldId> {
  const made = await defineField(
    { about, type: 'choices', name: `Wish ${about}`, options: ['Price', 'price ', 'Service', ''] },
    now,
    id(),
    db,
  )
  if (!made.ok) throw new Error(made.problem)
  return made.field
}

const type = (profileId: string, fieldId: CustomFieldId, value: string) =>
  typeValue(profileId, { subject: 'company', field: fieldId, value }, now, id(), db)
const draft = async (profileId: string) => draftOf((await profileById(profileId, db)) as Profile)
const values = async (profileId: string, fieldId: CustomFieldId) =>
  (await draft(profileId)).fields[fieldId]?.standing.map(({ value }) => value).sort()
const options = async (fieldId: CustomFieldId) =>
  (await readCatalogue(db)).of(fieldId).options.map(({ value }) => value)

describe('a field of the rep', () => {
  it('is defined once by its name, with each value of its list once', async () => {
    const made = await field()
    expect(await options(made)).toEqual(['Price', 'Service'])
    const again = await defineField({ about: 'company', type: 'text', name: ' wish COMPANY' }, now, id(), db)
    expect(again).toMatchObject({ ok: false, problem: 'fieldExists' })
    expect(await defineField({ about: 'company', type: 'text', name: ' ! ' }, now, id(), db)).toMatchObject({ problem: 'fieldNeedsName' }) // prettier-ignore
    expect(await defineField({ about: 'person', type: 'text', name: 'Wish company' }, now, id(), db)).toMatchObject({ ok: true }) // prettier-ignore
  })

  it('goes with its name, and its values stay for when it is back', async () => {
    const [nord, made] = [await company('Nordwind'), await field()]
    await type(nord, made, 'Price')
    await deleteField(made, now, id(), db)
    expect((await readCatalogue(db)).fields.map((one) => one.id)).not.toContain(made)
    expect(await values(nord, made)).toEqual(['Price'])
    await undoLast(undefined, db)
    expect(await options(made)).toEqual(['Price', 'Service'])
  })

  it('takes another name and list, and back', async () => {
    const made = await field()
    await changeField(made, { name: 'Wishes', options: ['Service', 'Speed'] }, now, id(), db)
    expect((await readCatalogue(db)).of(made).name).toBe('Wishes')
    expect(await options(made)).toEqual(['Service', 'Speed'])
    await undoLast(undefined, db)
    expect((await readCatalogue(db)).of(made).name).toBe('Wish company')
  })

  it('has a value in its list as soon as it was typed, and not after undo', async () => {
    const [nord, made] = [await company('Nordwind'), await field()]
    await type(nord, made, 'Long warranty')
    expect(await options(made)).toEqual(['Price', 'Service', 'Long warranty'])
    await undoLast(nord, db)
    expect(await options(made)).toEqual(['Price', 'Service'])
    expect(await values(nord, made)).toBeUndefined()
  })
})

describe('renaming a value of a list', () => {
  it('renames it in every draft, list row and export, in one step that can be undone', async () => {
    const made = await field()
    const ids = [await company('Nordwind'), await company('Ostsee'), await company('Suedhaus')]
    for (const one of ids.slice(0, 2)) await type(one, made, 'Price')
    const before = await db.profiles.bulkGet(ids)
    expect(await renameOption(made, 'Price', 'Low price', now, id(), db)).toMatchObject({ ok: true })
    for (const one of ids.slice(0, 2)) expect(await values(one, made)).toEqual(['Low price'])
    expect((await listProfiles(db)).map(({ custom }) => custom?.[made])).toEqual([['Low price'], ['Low price'], undefined]) // prettier-ignore
    expect(await options(made)).toEqual(['Low price', 'Service'])
    await undoLast(undefined, db)
    expect(await db.profiles.bulkGet(ids)).toEqual(before)
    expect(await options(made)).toEqual(['Price', 'Service'])
  })

  it('joins two values where the list has the new name already', async () => {
    const [nord, made] = [await company('Nordwind'), await field()]
    await type(nord, made, 'Price')
    await type(nord, made, 'Service')
    await renameOption(made, 'Price', 'service', now, id(), db)
    expect(await values(nord, made)).toEqual(['service'])
    expect(await options(made)).toEqual(['Service'])
  })

  it('keeps a value that stood under one name though the other was struck out', async () => {
    const [nord, made] = [await company('Nordwind'), await field()]
    await type(nord, made, 'Service')
    await type(nord, made, 'Price')
    await vetoValue(nord, { subject: 'company', field: made, key: valueKey(made, 'Price') }, new Date(day(3)), id(), db) // prettier-ignore
    await renameOption(made, 'Price', 'Service', now, id(), db)
    expect(await values(nord, made)).toEqual(['Service'])
  })

  it('stays a field, whatever is typed: a value that its list cannot hold stands beside the list', async () => {
    const nordwind = await company('Nordwind')
    const made = await field()
    const long = 'Delivers to the building site '.repeat(5).trim()
    expect(await type(nordwind, made, long)).toMatchObject({ ok: true })
    expect(await options(made)).toEqual(['Price', 'Service'])
    const full = Array.from({ length: 500 }, (_, at) => `Reason ${at}`)
    await changeField(made, { options: full }, now, id(), db)
    expect(await type(nordwind, made, 'One more')).toMatchObject({ ok: true })
    expect(await options(made)).toEqual(full)
    expect(await values(nordwind, made)).toEqual([long, 'One more'])
  })

  it('refuses undo once a draft or the list has changed since', async () => {
    const [nord, made] = [await company('Nordwind'), await field()]
    await type(nord, made, 'Price')
    const renamed = await renameOption(made, 'Price', 'Low price', now, id(), db)
    await changeField(made, { options: ['Low price'] }, now, id(), db)
    const { undoChange } = await import('../../lib/actions/undo.ts')
    expect(await undoChange(renamed.ok ? renamed.changeId : '', db)).toMatchObject({
      problem: 'changedSince',
    })
  })
})

describe('values by hand', () => {
  it('are signed with the name in the settings, several in one step', async () => {
    const nord = await company('Nordwind')
    await putAuthor(' Anna Nowak ', db)
    await typeValues(
      nord,
      [
        { subject: 'company', field: 'company.goal', value: 'Half the scrap' },
        { subject: 'company', field: 'company.care', value: '4' },
        { subject: 'company', field: 'company.vision', value: ' ' },
      ],
      now,
      id(),
      db,
    )
    const { fields } = await draft(nord)
    expect(fields['company.goal']!.standing[0]).toMatchObject({ kind: 'judged', claims: [{ evidence: { author: 'Anna Nowak', seenAt: day(0) } }] }) // prettier-ignore
    expect(fields['company.vision']).toBeUndefined()
    await undoLast(nord, db)
    expect((await draft(nord)).fields['company.care']).toBeUndefined()
  })

  it('are chosen among by the rep', async () => {
    const nord = await company('Nordwind')
    await typeValue(nord, { subject: 'company', field: 'company.stage', value: 'New', parts: { option: 'new' } }, now, id(), db) // prettier-ignore
    await typeValue(nord, { subject: 'company', field: 'company.stage', value: 'Kunde', parts: { option: 'customer' } }, new Date(day(1)), id(), db) // prettier-ignore
    expect((await draft(nord)).fields['company.stage']!.standing[0]!.parts).toEqual({ option: 'customer' })
    await preferValue(nord, { subject: 'company', field: 'company.stage', key: valueKey('company.stage', '', { option: 'new' }) }, new Date(day(2)), id(), db) // prettier-ignore
    expect((await draft(nord)).fields['company.stage']!.standing[0]!.parts).toEqual({ option: 'new' })
  })
})

describe('files', () => {
  const text = async (format: string, ids: string[]) => {
    const file = await exportProfiles({ ids, format }, now, words, db)
    if (!file.ok) throw new Error(file.problem)
    return new Blob([...file.parts]).text()
  }

  it.each(['csv-spreadsheet', 'json'])(
    '%s holds the rep’s fields, and nothing that is private',
    async (format) => {
      const [nord, made, hidden] = [await company('Nordwind'), await field(), await field('person')]
      await type(nord, made, 'Long warranty')
      await typeValue(nord, { subject: 'company', field: 'company.note', value: 'Between us' }, now, id(), db)
      await putVisibility({ 'company.note': 'private', [hidden]: 'never' }, db)
      const written = await text(format, [nord])
      expect(written).toContain('Wish company')
      expect(written).toContain('Long warranty')
      expect(written).not.toContain('Between us')
      expect(written).not.toContain('Wish person')
    },
  )
})
