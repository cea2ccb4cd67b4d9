import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { deleteProfiles } from '../../lib/actions/delete-profiles.ts'
import { addPerson, preferValue, removePerson, typeValue, vetoValue } from '../../lib/actions/edit-profile.ts'
import { undoChange, undoLast } from '../../lib/actions/undo.ts'
import { columnsOf } from '../../lib/profile/columns.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { Database } from '../../lib/storage/database.ts'
import { listedOf } from '../../lib/storage/listing.ts'
import { profileSchema, type Profile } from '../../lib/model/index.ts'
import { anyReading, cases, day, everyone, finding, reading } from '../profile/invented.ts'

let opened: Database[] = []
let number = 0
function fresh(): Database {
  number += 1
  const db = new Database(`undo-${number}`)
  opened.push(db)
  return db
}
afterEach(async () => {
  for (const db of opened) await db.delete()
  opened = []
})

/** All that a rep could see, as bytes. */
async function bytes(db: Database): Promise<string> {
  return JSON.stringify([await db.profiles.toArray(), await db.listed.toArray()])
}

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('add' as const),
      page: anyReading,
      site: fc.constantFrom('nordwind.example', 'ostsee.example'),
    }),
    fc.record({ kind: fc.constantFrom('type' as const, 'veto' as const, 'prefer' as const, 'person' as const, 'remove' as const), pick: fc.nat(50) }), // prettier-ignore
    fc.record({ kind: fc.constant('delete' as const), pick: fc.nat(3) }),
  ),
  { minLength: 1, maxLength: 8 },
)
type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never

async function run(db: Database, step: Step, at: number, commandId: string) {
  const now = new Date(day(at))
  if (step.kind === 'add') {
    const page = {
      ...step.page,
      domain: step.site,
      url: step.page.url.replace('nordwind.example', step.site),
    }
    return addToProfile(page, now, commandId, { people: everyone(page) }, db)
  }
  const rows = await db.profiles.toArray()
  if (step.kind === 'delete')
    return deleteProfiles(
      rows.slice(0, step.pick).map(({ id }) => id),
      now,
      commandId,
      db,
    )
  const row = rows[step.pick % Math.max(1, rows.length)]
  if (!row) return undefined
  const draft = draftOf(row)
  const values = Object.values(draft.fields).flatMap(({ field, standing, rivals }) =>
    [...standing, ...rivals].map(({ key }) => ({ subject: 'company', field, key })),
  )
  const value = values[step.pick % Math.max(1, values.length)]
  const person = draft.people[step.pick % Math.max(1, draft.people.length)]
  if (step.kind === 'person')
    return addPerson(row.id, { 'person.name': `Person ${step.pick}` }, now, commandId, db)
  if (step.kind === 'remove') return person && removePerson(row.id, person.id, now, commandId, db)
  if (!value) return undefined
  if (step.kind === 'veto') return vetoValue(row.id, value, now, commandId, db)
  if (step.kind === 'prefer') return preferValue(row.id, value, now, commandId, db)
  return typeValue(row.id, { ...value, value: `typed ${step.pick}`, replaces: value.key }, now, commandId, db)
}

describe('over random histories', { timeout: 600_000 }, () => {
  it('every command twice is once; undo takes back each step byte for byte; columns are what the claims say', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const db = fresh()
        const before: string[] = []
        for (const [at, step] of history.entries()) {
          const stood = await bytes(db)
          const done = await run(db, step, at, `command-${at}`)
          const stands = await bytes(db)
          if (done?.ok) {
            before.push(stood)
            expect(stands).not.toBe(stood)
            if (step.kind === 'add') {
              expect(await run(db, step, at + 100, `command-${at}`)).toMatchObject({
                ok: true,
                repeated: true,
              })
              expect(await bytes(db)).toBe(stands)
            }
          } else expect(stands).toBe(stood)
          for (const row of await db.profiles.toArray()) {
            expect(profileSchema.parse(row)).toEqual(row)
            expect(row.columns).toEqual(columnsOf(draftOf(row), row.claims, row.domains))
            expect(await db.listed.get(row.id)).toEqual(listedOf(row))
          }
          expect(await db.listed.count()).toBe(await db.profiles.count())
        }
        while (before.length > 0) {
          expect(await undoLast(undefined, db)).toMatchObject({ ok: true })
          expect(await bytes(db)).toBe(before.pop())
        }
        expect(await undoLast(undefined, db)).toMatchObject({ ok: false, problem: 'nothingToUndo' })
        await db.delete()
      }),
      cases(120),
    )
  })
})

describe('undo', () => {
  const page = reading('/', [finding('company.name', 'Nordwind')])
  const other = { ...page, url: 'https://ostsee.example/', domain: 'ostsee.example' }
  const now = new Date(day(0))
  const added = async (db: Database, what = page, commandId = 'a') => {
    const done = await addToProfile(what, now, commandId, {}, db)
    if (!done.ok) throw new Error(done.problem)
    return done.profileId
  }

  it('of one profile leaves later steps of others', async () => {
    const db = fresh()
    const id = await added(db)
    await typeValue(id, { subject: 'company', field: 'company.name', value: 'Nordwind Pumps' }, now, 'b', db)
    const others = await added(db, other, 'c')
    expect(await undoLast(id, db)).toMatchObject({ ok: true, undone: { label: 'typedValue' } })
    expect((await db.listed.toArray()).map(({ id: own, name }) => [own, name]).sort()).toEqual([[id, 'Nordwind'], [others, 'Nordwind']].sort()) // prettier-ignore
  })

  it('of a bulk deletion brings every row back; of a step that others build on is refused', async () => {
    const db = fresh()
    const ids = [await added(db), await added(db, other, 'b')]
    const stood = await bytes(db)
    await deleteProfiles(ids, now, 'c', db)
    expect(await db.profiles.count()).toBe(0)
    expect(await undoChange('a', db)).toMatchObject({ ok: false, problem: 'changedSince' })
    expect(await undoChange('c', db)).toMatchObject({ ok: true })
    expect(await bytes(db)).toBe(stood)
    expect(await undoChange('c', db)).toMatchObject({ ok: false, problem: 'nothingToUndo' })
  })

  it('of a step whose rows an older version kept as objects', async () => {
    const db = fresh()
    const id = await added(db)
    const stood = await bytes(db)
    await typeValue(id, { subject: 'company', field: 'company.name', value: 'Nordwind Pumps' }, now, 'b', db)
    const kept = await db.befores.toArray()
    await db.befores.bulkPut(kept.map((one) => ({ ...one, ...(typeof one.row === 'string' ? { row: JSON.parse(one.row) as Profile } : {}) }))) // prettier-ignore
    expect(await undoLast(id, db)).toMatchObject({ ok: true })
    expect(await bytes(db)).toBe(stood)
  })

  it('does not let a late retry of an undone command through', async () => {
    const db = fresh()
    await added(db)
    await undoLast(undefined, db)
    expect(await addToProfile(page, now, 'a', {}, db)).toMatchObject({ ok: true, repeated: true })
    expect(await db.profiles.count()).toBe(0)
  })

  it('keeps the newest 200 steps, and at most ten more', async () => {
    const db = fresh()
    const id = await added(db)
    for (let at = 0; at < 210; at += 1)
      await typeValue(id, { subject: 'company', field: 'company.tag', value: `tag ${at}` }, now, `t${at}`, db)
    expect(await db.changes.count()).toBe(201)
    expect(await db.befores.count()).toBe(201)
    expect((await db.changes.orderBy('number').first())?.id).toBe('t9')
  }, 60_000)
})
