import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import { profileSchema, SCHEMA_EPOCH, type Profile } from '../../lib/model/index.ts'
import { derived } from '../../lib/profile/profile.ts'
import { Database } from '../../lib/storage/database.ts'
import { listedOf } from '../../lib/storage/listing.ts'
import { isDamaged, parseProfile } from '../../lib/storage/parse.ts'
import { listProfiles, profileByDomain } from '../../lib/storage/queries.ts'
import { renewList } from '../../lib/storage/renew.ts'
import { upgraded, upgrades } from '../../lib/storage/upgrades/shelf.ts'
import { day, finding, reading } from '../profile/invented.ts'

const folder = new URL('dumps/', import.meta.url)
type Dump = Record<'profiles' | 'listed' | 'changes' | 'befores' | 'settings', Record<string, unknown>[]>
const dumps = readdirSync(folder).map((file) => [
  Number(file.replace('.json', '')),
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Dump,
] as const) // prettier-ignore
const atOnce = () => Promise.resolve()

/** A store as version 1 of the database made it, with the rows that were in it. */
async function oldStore(name: string, dump: Dump): Promise<void> {
  const old = new Dexie(name)
  old.version(1).stores({
    profiles: 'id, *domains, updatedAt',
    listed: 'id, *domains, *keys, sortName, updatedAt',
    changes: 'id, *profileIds, number',
    befores: '[changeId+profileId], changeId',
    settings: 'key',
  })
  for (const [table, rows] of Object.entries(dump)) await old.table(table).bulkPut(rows)
  old.close()
}

describe('an upgrade', () => {
  it('is there for every epoch that has a dump of the one before', () => {
    expect(dumps.map(([epoch]) => epoch)).toContain(SCHEMA_EPOCH - 1)
    for (const [epoch] of dumps)
      expect([...upgrades.keys()], `lib/storage/upgrades/${epoch + 1}-<what>.ts`).toContain(epoch + 1)
    expect(Math.max(...upgrades.keys()), 'SCHEMA_EPOCH counts the upgrades').toBe(SCHEMA_EPOCH)
  })

  it('changes nothing in a row of today or of tomorrow', () => {
    for (const epoch of [SCHEMA_EPOCH, SCHEMA_EPOCH + 1]) {
      const row = { id: 'a', epoch, claims: [{ value: 'a\u202eb' }] }
      expect(upgraded(row, SCHEMA_EPOCH)).toBe(row)
    }
  })

  it.each([undefined, null, 7, 'row', [], {}, { epoch: 'one' }, { epoch: 1, claims: 7, pages: null }])(
    'leaves what is no row to the check: %j',
    (row) => expect(isDamaged(parseProfile(row))).toBe(true),
  )

  it('refuses a row of an epoch that never was, without counting up from it', () => {
    const row = dumps[0]![1].profiles[0]!
    expect(isDamaged(parseProfile({ ...row, epoch: 1 }))).toBe(false)
    for (const epoch of [0, -3, 1.5, -1e300, -Infinity])
      expect(parseProfile({ ...row, epoch }), String(epoch)).toMatchObject({ problem: 'damagedRow', about: row['id'] }) // prettier-ignore
  })

  it('2: takes out what no reader saw, and keeps the joiners of Persian', () => {
    const row = {
      epoch: 1,
      claims: [{ value: 'Nord\u200bwind \u202eHbmG', quote: 'می\u200cخواهد' }],
      pages: [],
    }
    expect(upgraded(row, 2)).toMatchObject({
      epoch: 2,
      claims: [{ value: 'Nordwind HbmG', quote: 'می\u200cخواهد' }],
    })
  })
})

describe.each(dumps)('rows that epoch %i wrote', (_epoch, dump) => {
  it('are read as rows of this epoch, with every claim and with the columns of today', () => {
    expect(dump.profiles.length).toBeGreaterThan(1)
    for (const row of dump.profiles) {
      const read = parseProfile(row) as Profile
      expect(profileSchema.safeParse(read).success, JSON.stringify(row).slice(0, 200)).toBe(true)
      expect(read).toMatchObject({ id: row['id'], epoch: SCHEMA_EPOCH, version: row['version'] })
      expect(read.claims.map(({ id }) => id)).toEqual((row['claims'] as { id: string }[]).map(({ id }) => id))
      expect(read.columns).toEqual(derived(read).columns)
    }
  })

  describe('in a store', () => {
    let db: Database
    beforeEach(async () => {
      await oldStore('upgrades', dump)
      db = new Database('upgrades')
    })
    afterEach(() => db.delete())

    it('are listed at once, and renewed in small lots', async () => {
      const rows = await listProfiles(db)
      expect(rows.map(({ id }) => id).sort()).toEqual(dump.profiles.map(({ id }) => id).sort())
      for (const row of rows) expect(Object.values(row)).not.toContain(undefined)
      expect(await renewList(atOnce, db)).toBe(rows.length)
      for (const row of await db.listed.toArray())
        expect(row).toEqual(listedOf(parseProfile(await db.profiles.get(row.id)) as Profile))
      expect(await renewList(atOnce, db), 'a second time there is nothing to do').toBe(0)
    })

    it('take new pages, and Undo gives them back', async () => {
      const before = (await profileByDomain('nordwind.example', db)) as Profile
      const page = reading('/new', [finding('company.email', 'info@nordwind.example')])
      expect(await addToProfile(page, new Date(day(30)), 'new', {}, db)).toMatchObject({ ok: true })
      expect(((await db.profiles.get(before.id)) as Profile).epoch).toBe(SCHEMA_EPOCH)
      expect(await undoLast(undefined, db)).toMatchObject({ ok: true })
      expect(await profileByDomain('nordwind.example', db)).toEqual(before)
    })

    it('keep steps of the undo log that still work', async () => {
      expect(await undoLast(undefined, db)).toMatchObject({ ok: true, undone: { label: 'deletedProfiles' } })
      const back = (await profileByDomain('gone.example', db)) as Profile
      expect(back).toMatchObject({ epoch: SCHEMA_EPOCH, columns: { name: 'Gone SA' } })
      expect(await listProfiles(db)).toContainEqual(listedOf(back))
    })

    it('are out of reach for the old version from the moment they are opened', async () => {
      await db.open()
      expect((await db.settings.get('epoch'))?.value).toBe(SCHEMA_EPOCH)
    })
  })
})

it('columns that are not there or not right are made anew: they are a cache', () => {
  const row = parseProfile(dumps[0]![1].profiles[0]) as Profile
  for (const columns of [
    undefined,
    {},
    { ...row.columns, people: 'two' },
    { ...row.columns, keys: undefined },
  ])
    expect(parseProfile({ ...row, columns })).toEqual(row)
})
