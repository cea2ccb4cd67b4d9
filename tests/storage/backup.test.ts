import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { backupDue, backUp, verifyBackup, restoreBackup } from '../../lib/actions/back-up.ts'
import { typeValue } from '../../lib/actions/edit-profile.ts'
import { setVisibility } from '../../lib/actions/personal-fields.ts'
import { Database } from '../../lib/storage/database.ts'
import { listProfiles } from '../../lib/storage/queries.ts'
import { putSavedFile } from '../../lib/storage/saved-files.ts'
import { domainRow, putSuppressions } from '../../lib/storage/suppressions.ts'
import { SCHEMA_EPOCH } from '../../lib/model/index.ts'
import { readBackup } from '../../lib/storage/backup.ts'
import { lineOf } from '../../lib/storage/backup-lines.ts'
import { cases, day, finding, person, reading } from '../profile/invented.ts'

let db: Database
beforeEach(() => {
  db = new Database('backup')
})
afterEach(() => db.delete())

const now = new Date(day(1))
const site = (name: string) =>
  reading('/', [finding('company.name', name), ...person('0', 'Jan Kos', 'CTO')], 'own', `${name.toLowerCase()}.example`) // prettier-ignore
async function filled(): Promise<string> {
  for (const name of ['Nordwind', 'Suedwind', 'Westwind']) await addToProfile(site(name), now, name, {}, db)
  await db.settings.put({ key: 'chosen', value: { a: 1 } })
  await putSuppressions([domainRow('site', 'never.example', day(0))], db)
  return textOf()
}
async function textOf(): Promise<string> {
  const file = await backUp(now, db)
  if (!file.ok) throw new Error(file.problem)
  return new Blob([...file.parts]).text()
}
const emptied = async () => {
  await db.delete()
  db = new Database('backup')
}
/** Rows of all tables but those that a store has for itself. */
const everything = async () =>
  Object.fromEntries(
    await Promise.all(
      db.tables
        .filter(({ name }) => !['ledger', 'moved'].includes(name))
        .map(async (table): Promise<[string, unknown[]]> => [table.name, await table.toArray()]),
    ),
  )
const claims = async () => (await db.profiles.toArray()).map(({ id, claims }) => [id, claims])

describe('a backup', () => {
  it('makes an empty store what it was', async () => {
    const text = await filled()
    const before = { claims: await claims(), never: await db.suppressions.toArray() }
    await emptied()
    expect(await restoreBackup(text, now, db)).toMatchObject({ ok: true, profiles: 3, damaged: 0 })
    expect({ claims: await claims(), never: await db.suppressions.toArray() }).toEqual(before)
    expect(await listProfiles(db)).toHaveLength(3)
    expect((await db.settings.get('chosen'))?.value).toEqual({ a: 1 })
  })

  it('holds nothing of a field that is never to leave', async () => {
    await filled()
    const [first] = await listProfiles(db)
    const field = 'company.accountOwner'
    await typeValue(first!.id, { subject: 'company', field, value: 'canary Kowal' }, now, 'c', db)
    expect(await textOf()).toContain('canary Kowal')
    await setVisibility(field, 'never', db)
    const text = await textOf()
    expect(text.toLowerCase()).not.toContain('canary')
    expect(await verifyBackup(text, now, db)).toMatchObject({ ok: true, profiles: 3 })
    await restoreBackup(text, now, db)
    expect(JSON.stringify(await claims()), 'taking it in takes nothing away').toContain('canary Kowal')
  })

  it('holds nothing that was sent of a field before it was never to leave', async () => {
    await filled()
    const connection = {
      ...{ id: 'c', connector: 'espocrm', address: 'https://crm.example', account: 'Rep', facts: {} },
      ...{
        schema: { company: [], person: [], keyFields: {} },
        createdAt: day(0),
        state: 'ready',
        waitUntil: 0,
      },
      mapping: {
        company: [
          { from: 'company.accountOwner', to: 'assignedUser', rule: 'fillEmpty' },
          { from: 'company.address/street', to: 'street', rule: 'fillEmpty' },
        ],
        person: [],
      },
    }
    const change = (field: string, text: string) => ({ field, rule: 'fillEmpty', before: text, after: text, was: [text], becomes: [text] }) // prettier-ignore
    const sent = {
      ...{ key: 'p', object: 'company', profileId: 'p', name: 'Nordwind', action: 'update', remoteId: '1' },
      changes: [
        change('assignedUser', 'canary owner'),
        change('street', 'canary street'),
        change('phone', '112'),
      ],
    }
    const left = [{ field: 'assignedUser', value: 'canary left', why: 'kept' }]
    const record = { ...sent, jobId: 'j', order: 0, state: 'done', domains: [], emails: [], beside: sent.changes, left, candidates: [], attempts: 1, readyAt: 0 } // prettier-ignore
    await db.connections.put(connection as never)
    await db.jobs.put({ id: 'j', connectionId: 'c', kind: 'export', state: 'done', profileIds: [], cursor: 0, createdAt: day(0), number: 1 } as never) // prettier-ignore
    await db.records.put(record as never)
    await db.receipts.put({ ...sent, jobId: 'j', at: day(0) } as never)
    await db.receipts.put({ ...sent, jobId: 'of a connection that is gone', at: day(0) } as never)
    expect(await textOf()).toContain('canary owner')
    await setVisibility('company.accountOwner', 'never', db)
    await setVisibility('company.address', 'never', db)
    const text = await textOf()
    expect(text).not.toContain('canary')
    await emptied()
    expect(await restoreBackup(text, now, db)).toMatchObject({ ok: true, damaged: 0 })
    const becomes = (await db.receipts.toArray()).map(({ changes }) => changes.map(({ field }) => field))
    expect(becomes, 'without its connection nothing tells what a value is of').toEqual([['phone'], []])
  })

  it('is whole where profiles were exported to a file, and tells again which file it was', async () => {
    await filled()
    const { id: profileId } = (await listProfiles(db))[0]!
    await putSavedFile([profileId], { file: 'profiles.csv', format: 'csv-spreadsheet', at: day(1) }, db)
    const saved = await db.savedFiles.toArray()
    const text = await textOf()
    expect(await verifyBackup(text, now, db)).toMatchObject({ ok: true, profiles: 3 })
    await emptied()
    expect(await restoreBackup(text, now, db)).toMatchObject({ ok: true, whole: true, damaged: 0 })
    expect(await db.savedFiles.toArray()).toEqual(saved)
  })

  it('adds to what is there and takes nothing away', async () => {
    const text = await filled()
    const [first] = await listProfiles(db)
    await typeValue(
      first!.id,
      { subject: 'company', field: 'company.note', value: 'typed since' },
      now,
      'n',
      db,
    )
    await addToProfile(site('Eastwind'), now, 'e', {}, db)
    await db.settings.put({ key: 'chosen', value: { a: 2 } })
    await restoreBackup(text, now, db)
    expect(await db.profiles.count()).toBe(4)
    expect(JSON.stringify(await claims())).toContain('typed since')
    expect((await db.settings.get('chosen'))?.value).toEqual({ a: 2 })
    const once = await claims()
    await restoreBackup(text, now, db)
    expect(await claims(), 'a second time changes nothing').toEqual(once)
  })

  it('is proven by a drill that does not touch the store, and a damaged one is not', async () => {
    const text = await filled()
    const before = await db.profiles.toArray()
    expect(await verifyBackup(text, now, db)).toEqual({ ok: true, profiles: 3 })
    expect(await db.profiles.toArray()).toEqual(before)
    expect(await verifyBackup(text.slice(0, -20), now, db)).toMatchObject({ problem: 'backupDamaged' })
    expect(await verifyBackup(text.replace('Nordwind', 'Nordwand'), now, db)).toMatchObject({ problem: 'backupDamaged' }) // prettier-ignore
    expect(await verifyBackup('{"format":"dossier-profiles"}', now, db)).toMatchObject({
      problem: 'notABackup',
    })
  })

  it('tells a whole file from one that was cut, also between two lines', async () => {
    const text = await filled()
    const lines = text.split(/(?<=\n)/)
    await emptied()
    expect(await restoreBackup(text, now, db)).toMatchObject({ ok: true, whole: true })
    for (const part of [
      lines.slice(0, -1).join(''),
      lines.slice(0, -2).join(''),
      text.slice(0, text.length / 2),
    ])
      expect(await restoreBackup(part, now, db), `${part.length} of ${text.length}`).toMatchObject({
        ok: true,
        whole: false,
      })
  })

  it('does no harm, however it is damaged: cut, changed, put together anew, with hostile keys', async () => {
    const text = await filled()
    const before = JSON.stringify(await claims())
    const spoiled = fc.oneof(
      fc.nat(text.length).map((at) => text.slice(0, at)),
      fc
        .tuple(fc.nat(text.length), fc.string({ maxLength: 30 }))
        .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 9)),
      fc.shuffledSubarray(text.split('\n')).map((lines) => lines.join('\n')),
      fc
        .constantFrom('__proto__', 'constructor', 'prototype')
        .map((key) => text.replaceAll('"value"', `"${key}"`)),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(spoiled, async (hostile) => {
        const read = readBackup(hostile)
        const taken = await restoreBackup(hostile, now, db)
        if (!read) expect(taken).toMatchObject({ ok: false })
        expect(JSON.stringify(await claims())).toBe(before)
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
      }),
      cases(40),
    )
  })

  it('that proves itself and lies takes nothing away, starts no run, moves no key, and lets no row in that is none', async () => {
    await filled()
    await db.connections.put({ id: 'c', address: 'https://crm.example', state: 'ready' } as never)
    const before = JSON.stringify(await everything())
    const anyRow = fc.dictionary(fc.constantFrom('id', 'key', 'state', 'value', 'jobId', 'address', 'about', 'kind', 'profileIds', '__proto__', 'constructor'), fc.anything()) // prettier-ignore
    const line = fc.record({ table: fc.constantFrom(...db.tables.map(({ name }) => name), '__proto__', 'none'), rows: fc.array(anyRow, { maxLength: 4 }) }) // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const head = { format: 'dossier-backup', version: 1, epoch: SCHEMA_EPOCH, at: day(0) }
        const plain = JSON.parse(JSON.stringify(lines)) as object[]
        await restoreBackup([head, ...plain, { end: 0 }].map(lineOf).join(''), now, db)
        const after = await everything()
        for (const [table, rows] of Object.entries(JSON.parse(before) as Record<string, unknown[]>))
          for (const row of rows) expect(after[table]).toContainEqual(row)
        expect(after['connections']).toHaveLength(1)
        expect(after['jobs']).toEqual([])
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
      }),
      cases(60),
    )
  })

  it('brings connections that want their key anew, and runs that are over', async () => {
    const connection = {
      ...{ id: 'c', connector: 'espocrm', address: 'https://crm.example', account: 'Rep', facts: {} },
      ...{ schema: { company: [], person: [], keyFields: {} }, mapping: { company: [], person: [] } },
      ...{ createdAt: day(0), state: 'ready', waitUntil: 9 },
    }
    const job = {
      ...{ id: 'j', connectionId: 'c', kind: 'export', state: 'running', auto: true },
      ...{ profileIds: [], cursor: 0, createdAt: day(0), number: 1 },
    }
    await db.connections.put(connection as never)
    await db.jobs.put(job as never)
    await db.settings.put({ key: 'erasure', value: { number: 3, state: 'due' } })
    const text = await textOf()
    await emptied()
    expect(await restoreBackup(text, now, db)).toMatchObject({ ok: true, damaged: 0 })
    expect(await db.connections.toArray()).toEqual([{ ...connection, state: 'broken', waitUntil: 0 }])
    expect(await db.jobs.toArray()).toEqual([{ ...job, state: 'cancelled' }])
    expect(await db.settings.get('erasure'), 'another computer has nothing to erase').toBeUndefined()
  })

  it('of a newer version is not taken in', async () => {
    const text = await filled()
    const head = text.split('\n')[0]!
    expect(readBackup(text.replace(head, head.replace('"epoch":2', '"epoch":9')))).toBeUndefined()
  })
})

it('is due by the clock, and never while there is nothing to lose', () => {
  const choice = { everyDays: 7, lastAt: day(0), provenAt: '' }
  expect(backupDue(choice, day(0), new Date(day(6)))).toBeUndefined()
  expect(backupDue(choice, day(0), new Date(day(7)))).toBe('write')
  expect(backupDue({ ...choice, lastAt: '' }, day(0), now)).toBe('write')
  expect(backupDue({ ...choice, lastAt: '' }, '', now)).toBeUndefined()
  expect(backupDue({ ...choice, everyDays: 0 }, day(0), new Date(day(13)))).toBeUndefined()
  expect(backupDue({ ...choice, everyDays: 0 }, day(0), new Date(day(14)))).toBe('old')
  // Nobody is reproached on the first day for a backup not made.
  expect(backupDue({ ...choice, everyDays: 0, lastAt: '' }, day(0), new Date(day(1)))).toBeUndefined()
  expect(backupDue({ ...choice, everyDays: 0, lastAt: '' }, day(0), new Date(day(14)))).toBe('old')
})
