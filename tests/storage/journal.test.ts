import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { deleteProfiles } from '../../lib/actions/delete-profiles.ts'
import { typeValue } from '../../lib/actions/edit-profile.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import { Database } from '../../lib/storage/database.ts'
import { keepJournal, readHead, readMark } from '../../lib/storage/journal.ts'
import { HEAD } from '../../lib/storage/ledger.ts'
import { mendStore } from '../../lib/storage/mend.ts'
import { listProfiles } from '../../lib/storage/queries.ts'
import { renewList } from '../../lib/storage/renew.ts'
import { soundness } from '../../lib/storage/restore.ts'
import { cases, day, finding, reading } from '../profile/invented.ts'
import { memoryFiles } from './kit/memory-files.ts'

const NAME = 'journal'
let db: Database
let files: ReturnType<typeof memoryFiles>
beforeEach(() => {
  db = new Database(NAME)
  files = memoryFiles()
})
afterEach(() => db.delete())

const now = new Date(day(0))
const site = (name: string) =>
  reading('/', [finding('company.name', name)], 'own', `${name.toLowerCase()}.example`)
let command = 0
const add = (name: string) => addToProfile(site(name), now, `c${(command += 1)}`, {}, db)
const mend = (thorough = false) => mendStore(now, thorough, db, files)
const kept = async () => ({ profiles: await db.profiles.toArray(), settings: await db.settings.toArray() })
const withoutNote = ({ profiles, settings }: Awaited<ReturnType<typeof kept>>) => ({
  profiles,
  settings: settings.filter(({ key }) => key !== 'lastRestore' && key !== 'listMadeBy'),
})

/** What Chrome does with a damaged store: an empty one stands in its place. */
async function wipe(): Promise<void> {
  db.close()
  await Dexie.delete(NAME)
  db = new Database(NAME)
}

function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

describe('the ledger', () => {
  it('names every row that a transaction changed, and counts the transaction once', async () => {
    await add('Nordwind')
    const head = await readHead(db)
    expect(head).toMatchObject({ id: HEAD, number: 1 })
    const rows = await db.ledger.where('id').notEqual(HEAD).toArray()
    expect(rows.map(({ table }) => table).sort()).toEqual(['profiles', 'settings'])
    expect(rows.every(({ number }) => number === 1)).toBe(true)
  })

  it('names rows that go by a range, and nothing of a transaction that failed', async () => {
    await db.settings.bulkPut(['a1', 'a2', 'b1'].map((key) => ({ key, value: 1 })))
    await db.ledger.clear()
    await db.settings.where('key').startsWith('a').delete()
    expect((await db.ledger.where('id').notEqual(HEAD).toArray()).map(({ key }) => key)).toEqual(['a1', 'a2'])
    const before = await db.ledger.toArray()
    await expect(db.transaction('rw', db.settings, async () => {
      await db.settings.put({ key: 'c', value: 1 })
      throw new Error('stopped')
    })).rejects.toThrow('stopped') // prettier-ignore
    expect(await db.ledger.toArray()).toEqual(before)
  })
})

describe('the journal', () => {
  it('holds what the store holds, and forgets what the store forgot', async () => {
    await add('Nordwind')
    await add('Suedwind')
    await keepJournal(db, files)
    expect(files.all.get('profiles')?.size).toBe(2)
    expect(await db.ledger.toArray()).toMatchObject([{ id: HEAD }])
    const [first] = await listProfiles(db)
    await deleteProfiles([first!.id], now, 'gone', db)
    await keepJournal(db, files)
    expect(files.all.get('profiles')?.size).toBe(1)
    expect(JSON.stringify([...files.all.get('profiles')!.values()])).not.toContain('Nordwind')
  })

  it('goes on where it was stopped', async () => {
    for (let at = 0; at < 30; at += 1) await add(`Wind${at}`)
    let left = 12
    const failing = { ...files, write: (...args: Parameters<typeof files.write>) => (left-- > 0 ? files.write(...args) : Promise.reject(new Error('disk full'))) } // prettier-ignore
    await expect(keepJournal(db, failing)).rejects.toThrow('disk full')
    expect(await readMark(files), 'half a journal does not say how far it is').toBeUndefined()
    await keepJournal(db, files)
    expect(files.all.get('profiles')?.size).toBe(30)
    expect(await soundness(db, files)).toBe('sound')
  })
})

it('a context that is slow to write does not put an old row over the one that another wrote meanwhile', async () => {
  const [writing, release, turned] = [gate(), gate(), gate()]
  let last: Promise<unknown> | undefined
  const request = (_name: string, work: () => Promise<unknown>) => {
    if (last) turned.open()
    return (last = Promise.resolve(last).then(work))
  }
  vi.stubGlobal('navigator', { locks: { request } })
  const slow = {
    ...files,
    write: async (folder: string, name: string, text: string) => {
      writing.open()
      await release.opened
      await files.write(folder, name, text)
    },
  }
  await db.settings.put({ key: 'author', value: 'Mira' })
  const first = keepJournal(db, slow)
  await writing.opened
  await db.settings.put({ key: 'author', value: 'Jan' })
  const second = keepJournal(db, files)
  await Promise.race([second, turned.opened])
  release.open()
  await Promise.all([first, second])
  vi.unstubAllGlobals()
  const rows = [...files.all.get('settings')!.values()].join()
  expect(rows).toContain('Jan')
  expect(rows).not.toContain('Mira')
})

describe('a store that Chrome replaced by an empty one', () => {
  it('is noticed and made again, row by row as it was', async () => {
    for (let at = 0; at < 60; at += 1) await add(`Wind${at}`)
    await mend()
    const before = await kept()
    await wipe()
    expect(await soundness(db, files)).toBe('lost')
    expect(await mend()).toMatchObject({ profiles: 60, damaged: 0 })
    expect(withoutNote(await kept())).toEqual(withoutNote(before))
    await renewList(() => Promise.resolve(), db)
    expect(await listProfiles(db)).toHaveLength(60)
    expect(await soundness(db, files)).toBe('sound')
    expect(await mend(), 'a second start finds nothing').toBeUndefined()
  })

  it('is noticed also when new rows were written to it before anybody looked', async () => {
    await add('Nordwind')
    await mend()
    await wipe()
    for (let at = 0; at < 9; at += 1) await add(`New${at}`)
    expect(await mend()).toMatchObject({ profiles: 1 })
    expect(await db.profiles.count()).toBe(10)
  })

  it('leaves out files of the journal that do not prove themselves, and takes nothing away for want of them', async () => {
    await add('Nordwind')
    await add('Suedwind')
    await mend()
    const folder = files.all.get('profiles')!
    const [name, text] = [...folder][0]!
    folder.set(name, text.replace(/wind/gi, 'wand'))
    await wipe()
    await add('Westwind')
    expect(await mend()).toMatchObject({ profiles: 1, damaged: 1, removed: 0 })
    expect(await db.profiles.count()).toBe(2)
  })
})

describe('an old state of the store that came back', () => {
  it('is brought to the state of the journal: newer rows return, deleted ones go again', async () => {
    await add('Nordwind')
    await add('Gone')
    await mend()
    const old = {
      profiles: await db.profiles.toArray(),
      ledger: await db.ledger.toArray(),
      settings: await db.settings.toArray(),
    }
    const [gone, nordwind] = await listProfiles(db)
    await deleteProfiles([gone!.id], now, 'd', db)
    await typeValue(
      nordwind!.id,
      { subject: 'company', field: 'company.employees', value: '120' },
      now,
      'e',
      db,
    )
    await keepJournal(db, files)
    const latest = await db.profiles.toArray()
    db.close()
    await Dexie.delete(NAME)
    // As the disk had it: written without the ledger's knowing.
    const raw = new Dexie(NAME)
    raw.version(2).stores(Object.fromEntries(db.tables.map((t) => [t.name, [t.schema.primKey.src, ...t.schema.indexes.map(({ src }) => src)].join()]))) // prettier-ignore
    for (const [table, rows] of Object.entries(old)) await raw.table(table).bulkPut(rows)
    raw.close()
    db = new Database(NAME)
    expect(await mend()).toMatchObject({ profiles: 1, removed: 1 })
    expect(await db.profiles.toArray()).toEqual(latest)
  })
})

it('a mark that another context is just replacing is read again: the journal is not taken for missing', async () => {
  await add('Nordwind')
  await mend()
  for (const midway of [undefined, '']) {
    let reads = 0
    const replacing = {
      ...files,
      read: async (...of: Parameters<typeof files.read>) => ((reads += 1) === 1 ? midway : files.read(...of)),
    }
    expect(await soundness(db, replacing)).toBe('sound')
  }
})

it('a store without a journal gets one; nothing is restored from none', async () => {
  await add('Nordwind')
  expect(await soundness(db, files)).toBe('noJournal')
  expect(await mend(true)).toBeUndefined()
  expect(files.all.get('profiles')?.size).toBe(1)
})

it('after any history, wiped at any moment, what was acknowledged and journalled is there', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), name: fc.constantFrom('Nord', 'Sued', 'West') }),
    fc.record({ kind: fc.constantFrom('delete', 'undo', 'journal', 'wipe') }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await wipe()
      files = memoryFiles()
      await mend()
      for (const one of steps) {
        const [first] = await db.profiles.toArray()
        if (one.kind === 'add' && 'name' in one) await add(one.name)
        if (one.kind === 'delete' && first) await deleteProfiles([first.id], now, `x${(command += 1)}`, db)
        if (one.kind === 'undo') await undoLast(undefined, db)
        if (one.kind === 'journal') await keepJournal(db, files)
        if (one.kind === 'wipe') {
          await keepJournal(db, files)
          const before = await db.profiles.toArray()
          await wipe()
          await mend()
          expect(await db.profiles.toArray()).toEqual(before)
        }
      }
    }),
    cases(25),
  )
})
