import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { deleteProfiles } from '../../lib/actions/delete-profiles.ts'
import { typeValue } from '../../lib/actions/edit-profile.ts'
import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import { SCHEMA_EPOCH, type Profile } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { Database } from '../../lib/storage/database.ts'
import { watchProfileOfDomain, watchProfiles } from '../../lib/storage/live.ts'
import {
  listedByKeys,
  listProfiles,
  profileByDomain,
  profileById,
  searched,
} from '../../lib/storage/queries.ts'
import { words } from '../files/kit/words.ts'
import { day, finding, person, reading } from '../profile/invented.ts'

let db: Database
beforeEach(() => {
  db = new Database('storage')
})
afterEach(() => db.delete())

const now = new Date(day(0))
const home = reading('/', [
  finding('company.name', 'Nordwind GmbH'),
  finding('company.founded', '1998'),
  ...person('0', 'Łucja Żak', 'CEO'),
])
const add = (page = home, commandId = 'a', choice = {}) => addToProfile(page, now, commandId, choice, db)

describe('addToProfile', () => {
  it('three pages of one site make one profile and keep their conflict', async () => {
    await add()
    await add(reading('/about', [finding('company.founded', '1999', { certainty: 'structured' })]), 'b')
    await add(reading('/imprint', [finding('company.legalName', 'Nordwind GmbH')], 'own'), 'c')
    const rows = await listProfiles(db)
    expect(rows).toMatchObject([
      { name: 'Nordwind GmbH', domain: 'nordwind.example', conflicts: 1, people: 1, pages: 3 },
    ])
    const row = await profileById(rows[0]!.id, db)
    expect(draftOf(row as Profile).fields['company.founded']).toMatchObject({
      standing: [{ value: '1999' }],
      rivals: [{ value: '1998' }],
      conflict: true,
      because: 'moreCertain',
    })
  })

  it('asks for the company on a page that is nobody’s own, and files it where the rep says', async () => {
    const article = reading(
      '/story',
      [finding('company.name', 'Nordwind'), ...person('0', 'Jan Kos', 'CEO')],
      'article',
      'press.example',
    )
    expect(await add(article)).toMatchObject({ ok: false, problem: 'chooseCompany' })
    await add(home, 'b')
    const [nordwind] = await listProfiles(db)
    expect(await add(article, 'c', { into: { profileId: nordwind!.id } })).toMatchObject({
      ok: true,
      profileId: nordwind!.id,
    })
    expect(await listProfiles(db)).toMatchObject([{ people: 1, pages: 2, domains: ['nordwind.example'] }])
    expect(await add(article, 'd', { into: 'new' })).toMatchObject({ ok: true })
    expect(await db.profiles.count()).toBe(2)
    expect(await add(home, 'e', { into: { profileId: 'none' } })).toMatchObject({
      ok: false,
      problem: 'noSuchProfile',
    })
  })

  it('does not join firms that share a site builder, nor a hosted career page', async () => {
    const shop = (host: string) => ({
      ...home,
      url: `https://${host}.wixsite.com/home`,
      domain: 'wixsite.com',
    })
    await add(shop('nord'), 'a')
    await add(shop('sued'), 'b')
    expect((await listProfiles(db)).map(({ domain }) => domain).sort()).toEqual([
      'nord.wixsite.com',
      'sued.wixsite.com',
    ])
    const jobs = { ...home, url: 'https://nordwind.recruitee.com/', domain: 'recruitee.com' }
    expect(await add(jobs, 'c')).toMatchObject({ ok: false, problem: 'chooseCompany' })
  })

  it('files board and management by itself, others when the rep ticks them', async () => {
    const team = reading('/team', [
      ...person('0', 'Jan Kos', 'CEO'),
      ...person('1', 'Ewa Lis', 'Intern', undefined, 'no'),
    ])
    await add(team)
    expect(await listProfiles(db)).toMatchObject([{ people: 1 }])
    await add(team, 'b', { people: ['person:1'] })
    expect(await listProfiles(db)).toMatchObject([{ people: 2 }])
  })
})

describe('queries', () => {
  it('search by the beginnings of words of name, domain, people; accents and scripts folded', async () => {
    await add()
    await add(
      {
        ...reading('/', [finding('company.name', '北風科技有限公司')]),
        domain: 'kita.example',
        url: 'https://kita.example/',
      },
      'b',
    )
    const rows = await listProfiles(db)
    const found = (query: string) => searched(rows, query).map(({ domain }) => domain)
    expect(found('nordw')).toEqual(['nordwind.example'])
    expect(found('lucja zak')).toEqual(['nordwind.example'])
    expect(found('wind')).toEqual([])
    expect(found('科技')).toEqual(['kita.example'])
    expect(found('')).toHaveLength(2)
  })

  it('finds by domain and offers candidates by name', async () => {
    await add()
    expect(await profileByDomain('nordwind.example', db)).toMatchObject({ domains: ['nordwind.example'] })
    expect(await profileByDomain('', db)).toBeUndefined()
    expect(await listedByKeys(['name:nordwind'], db)).toHaveLength(1)
    expect(await listedByKeys(['name:suedwind'], db)).toHaveLength(0)
  })

  it('live queries answer now and after each write', async () => {
    const names: string[][] = []
    const met: unknown[] = []
    const list = watchProfiles(db).subscribe((rows) => names.push(rows.map(({ name }) => name)))
    const one = watchProfileOfDomain('nordwind.example', db).subscribe((row) => met.push(row))
    await expect.poll(() => names.length).toBeGreaterThan(0)
    await add()
    await expect.poll(() => names.at(-1)).toEqual(['Nordwind GmbH'])
    await expect.poll(() => met.at(-1)).toMatchObject({ domains: ['nordwind.example'] })
    list.unsubscribe()
    one.unsubscribe()
  })
})

describe('a store that is not as it should be', () => {
  it('a damaged row is a problem and costs only itself', async () => {
    await add()
    await add({ ...home, domain: 'ostsee.example', url: 'https://ostsee.example/' }, 'b')
    const [bad, good] = await db.profiles.toCollection().primaryKeys()
    await db.table('profiles').update(bad, { claims: 'gone' })
    expect(await profileById(bad!, db)).toEqual({ ok: false, problem: 'damagedRow', about: bad })
    expect(
      await typeValue(bad!, { subject: 'company', field: 'company.name', value: 'X' }, now, 'c', db),
    ).toMatchObject({ ok: false, problem: 'damagedRow' })
    const file = await exportProfiles({ ids: [bad!, good!], format: 'json' }, now, words, db)
    expect(file).toMatchObject({ ok: true, profiles: 1, damaged: [bad] })
    expect(await deleteProfiles([bad!, good!], now, 'd', db)).toMatchObject({ ok: true })
    expect([await db.profiles.count(), await db.listed.count()]).toEqual([0, 0])
    expect(await undoLast(undefined, db)).toMatchObject({ ok: true })
    expect([await db.profiles.count(), (await listProfiles(db)).length]).toEqual([2, 1])
  })

  it('refuses to write where a newer version has written', async () => {
    await add()
    await db.settings.put({ key: 'epoch', value: SCHEMA_EPOCH + 1 })
    expect(await add(home, 'b')).toMatchObject({ ok: false, problem: 'newerVersion' })
    expect((await db.profiles.toArray()).map(({ version }) => version)).toEqual([1])
  })

  it('a failing disk is a problem, and nothing is half written', async () => {
    await add()
    db.listed.hook('creating', () => {
      throw new Error('no space')
    })
    const other = { ...home, domain: 'ostsee.example', url: 'https://ostsee.example/' }
    expect(await add(other, 'b')).toMatchObject({ ok: false, problem: 'storageFailed' })
    expect([await db.profiles.count(), await db.listed.count(), await db.changes.count()]).toEqual([1, 1, 1])
  })

  it('commands at once on one profile all count', async () => {
    const done = await add()
    if (!done.ok) throw new Error(done.problem)
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        typeValue(
          done.profileId,
          { subject: 'company', field: 'company.tag', value: `tag ${at}` },
          now,
          `t${at}`,
          db,
        ),
      ),
    )
    const row = await db.profiles.get(done.profileId)
    expect(row?.version).toBe(21)
    expect(draftOf(row!).fields['company.tag']!.standing).toHaveLength(20)
  })
})
