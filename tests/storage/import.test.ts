import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { defineField } from '../../lib/actions/define-field.ts'
import { deleteProfiles } from '../../lib/actions/delete-profiles.ts'
import { typeValue, vetoValue } from '../../lib/actions/edit-profile.ts'
import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { importProfiles } from '../../lib/actions/import-profiles.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { valueKey } from '../../lib/profile/value-key.ts'
import { Database } from '../../lib/storage/database.ts'
import { readDefinitions } from '../../lib/storage/definitions.ts'
import { words } from '../files/kit/words.ts'
import { day, finding, person, reading } from '../profile/invented.ts'

let db: Database
beforeEach(() => {
  db = new Database('import')
})
afterEach(() => db.delete())

const now = new Date(day(0))
const home = reading('/', [
  finding('company.name', 'Nordwind'),
  finding('company.email', 'old@nordwind.example'),
  ...person('0', 'Jan Kos', 'CEO'),
])

async function filed(): Promise<string> {
  const done = await addToProfile(home, now, 'a', {}, db)
  if (!done.ok) throw new Error(done.problem)
  await typeValue(
    done.profileId,
    { subject: 'company', field: 'company.industry', value: 'Pumps' },
    now,
    'b',
    db,
  )
  await vetoValue(done.profileId, { subject: 'company', field: 'company.email', key: valueKey('company.email', 'old@nordwind.example') }, now, 'c', db) // prettier-ignore
  return done.profileId
}

async function exported(ids: string[]): Promise<string> {
  const file = await exportProfiles({ ids, format: 'json' }, now, words, db)
  if (!file.ok) throw new Error(file.problem)
  return new Blob([...file.parts]).text()
}

describe('importProfiles', () => {
  it('brings an exported profile back whole: draft, columns, vetoes; and is one step to undo', async () => {
    const id = await filed()
    const before = (await db.profiles.get(id))!
    const text = await exported([id])
    await deleteProfiles([id], now, 'd', db)
    expect(await importProfiles(text, now, 'e', db)).toMatchObject({ ok: true, profiles: 1, unreadable: 0 })
    const after = (await db.profiles.get(id))!
    expect({ ...after, version: before.version }).toEqual(before)
    expect(draftOf(after).fields['company.email']).toBeUndefined()
    await undoLast(undefined, db)
    expect(await db.profiles.count()).toBe(0)
  })

  it('reads NDJSON as well, a line at a time', async () => {
    const id = await filed()
    const before = (await db.profiles.get(id))!
    const file = await exportProfiles({ ids: [id], format: 'ndjson' }, now, words, db)
    if (!file.ok) throw new Error(file.problem)
    const text = await new Blob([...file.parts]).text()
    await deleteProfiles([id], now, 'd', db)
    const answer = await importProfiles(`${text}{"broken\n`, now, 'e', db)
    expect(answer).toMatchObject({ ok: true, profiles: 1, unreadable: 1 })
    expect({ ...(await db.profiles.get(id))!, version: before.version }).toEqual(before)
  })

  it('joins what is known by domain, and changes nothing the second time', async () => {
    const id = await filed()
    const text = (await exported([id])).replace(`"prospectKey":"${id}"`, '"prospectKey":"elsewhere"')
    await typeValue(
      id,
      { subject: 'company', field: 'company.industry', value: 'Harbours' },
      new Date(day(3)),
      'd',
      db,
    )
    const before = draftOf((await db.profiles.get(id))!)
    expect(await importProfiles(text, now, 'e', db)).toMatchObject({ ok: false, problem: 'nothingToDo' })
    expect(await db.profiles.count()).toBe(1)
    expect(draftOf((await db.profiles.get(id))!)).toEqual(before)
  })

  it('leaves firms of a group two profiles that were two where the file comes from, though they share a domain', async () => {
    const nordwind = await filed()
    const sister = await addToProfile(reading('/', [finding('company.name', 'Suedwind')], 'own', 'suedwind.example'), now, 's', {}, db) // prettier-ignore
    if (!sister.ok) throw new Error(sister.problem)
    for (const id of [nordwind, sister.profileId])
      await typeValue(
        id,
        { subject: 'company', field: 'company.domain', value: 'winds.example' },
        now,
        id,
        db,
      )
    const rows = async () => (await db.profiles.toArray()).map(({ id, domains }) => [id, domains])
    const before = await rows()
    expect(before.map(([, domains]) => domains)).toEqual(
      before.map(() => expect.arrayContaining(['winds.example'])),
    )
    const text = await exported([nordwind, sister.profileId])
    await deleteProfiles([nordwind, sister.profileId], now, 'd', db)
    expect(await importProfiles(text, now, 'e', db)).toMatchObject({ ok: true, profiles: 2 })
    expect(await rows()).toEqual(before)
  })

  it('brings the fields that the file defines, once, and Undo takes them away with the profiles', async () => {
    const id = await filed()
    const defined = await defineField(
      { about: 'company', type: 'choice', name: 'Cold chain', options: ['own', 'hired'] },
      now,
      'field',
      db,
    )
    if (!defined.ok) throw new Error(defined.problem)
    await typeValue(id, { subject: 'company', field: defined.field, value: 'own' }, now, 'g', db)
    const text = await exported([id])
    const other = new Database('import elsewhere')
    try {
      // The other machine knows another field of that name, and a list that has grown.
      await defineField({ about: 'company', type: 'text', name: 'cold CHAIN' }, now, 'own field', other)
      expect(await importProfiles(text, now, 'e', other)).toMatchObject({ ok: true, profiles: 1, fields: 1 })
      const { definitions } = await readDefinitions(other)
      expect(definitions.map(({ name, options }) => [name, options]).sort()).toEqual([
        ['Cold chain (2)', ['own', 'hired']],
        ['cold CHAIN', undefined],
      ])
      expect(draftOf((await other.profiles.get(id))!).fields[defined.field]?.standing[0]?.value).toBe('own')
      expect(await importProfiles(text, now, 'f', other)).toMatchObject({ problem: 'nothingToDo' })
      await undoLast(undefined, other)
      expect((await readDefinitions(other)).definitions.map(({ name }) => name)).toEqual(['cold CHAIN'])
      expect(await other.profiles.count()).toBe(0)
    } finally {
      await other.delete()
    }
  })

  it('adds what a list of the file has more, and leaves out a definition that is none', async () => {
    const id = await filed()
    const defined = await defineField(
      { about: 'company', type: 'choice', name: 'Cold chain', options: ['own'] },
      now,
      'field',
      db,
    )
    if (!defined.ok) throw new Error(defined.problem)
    await typeValue(id, { subject: 'company', field: defined.field, value: 'own' }, now, 'g', db)
    const file = JSON.parse(await exported([id])) as { fields: unknown[] }
    const own = (file.fields as { id: string }[]).find(({ id: one }) => one === defined.field)
    file.fields = [
      { ...own, id: defined.field, name: 'Renamed there', options: ['Own', 'hired'] },
      { id: '__proto__', name: 'x' },
      { id: 'custom.company.text.z', name: '' },
      7,
    ]
    expect(await importProfiles(JSON.stringify(file), now, 'e', db)).toMatchObject({ ok: true, fields: 1 })
    const { definitions } = await readDefinitions(db)
    expect(definitions.map(({ name, options }) => [name, options])).toEqual([
      ['Cold chain', ['own', 'hired']],
    ])
  })

  it('refuses what is no export and leaves out what it cannot read', async () => {
    for (const text of ['', 'null', '[]', '{"format":"other"}', '{'])
      expect(await importProfiles(text, now, `x${text}`, db)).toMatchObject({
        ok: false,
        problem: 'notAnExport',
      })
    const broken = JSON.stringify({
      format: 'dossier-profiles',
      version: 1,
      profiles: [{ prospectKey: 'p', claims: 'no' }, 7],
    })
    expect(await importProfiles(broken, now, 'y', db)).toMatchObject({ ok: false, problem: 'nothingToDo' })
    expect(await db.profiles.count()).toBe(0)
  })
})
