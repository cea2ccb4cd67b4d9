import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addToProfile } from '@/lib/actions/add-to-profile.ts'
import { deleteProfiles } from '@/lib/actions/delete-profiles.ts'
import { removeTagOfMany, setFieldOfMany } from '@/lib/actions/edit-many.ts'
import { removeSegment, restoreSegment, saveSegment } from '@/lib/actions/segments.ts'
import { undoChange } from '@/lib/actions/undo.ts'
import type { TableView } from '@/lib/model/index.ts'
import { Database } from '@/lib/storage/database.ts'
import { watchListing, type Listing } from '@/lib/storage/watch-listing.ts'
import { small } from '../gallery/invented.ts'
import { row } from '../lists/rows.ts'

const now = new Date('2026-03-01T10:00:00Z')
let db: Database
beforeEach(() => {
  db = new Database(`many ${Math.random()}`)
})
afterEach(() => db.delete())

async function fill(count: number): Promise<string[]> {
  for (let n = 0; n < count; n += 1) {
    const time = new Date(now.getTime() + n * 60_000)
    const added = await addToProfile(small(n), time, `fill ${n}`, {}, db)
    if (!added.ok) throw new Error(added.problem)
  }
  return db.profiles.toCollection().primaryKeys()
}

const rowsNow = async () => JSON.stringify(await db.profiles.orderBy('id').toArray())
const tags = async () => (await db.listed.toArray()).map(({ facets }) => facets?.['company.tag'] ?? [])

describe('one change of many profiles', () => {
  it('sets a field in all and is one step back', async () => {
    const ids = await fill(20)
    const before = await rowsNow()
    const steps: number[] = []
    const done = await setFieldOfMany(
      ids,
      'company.tag',
      ' fair 2026 ',
      now,
      'tag',
      { step: (n) => steps.push(n) },
      db,
    )
    expect(done).toMatchObject({ ok: true, profiles: 20 })
    expect(steps.at(-1)).toBe(20)
    expect(await tags()).toEqual(ids.map(() => ['fair 2026']))
    expect(await undoChange('tag', db)).toMatchObject({ ok: true })
    expect(await rowsNow()).toBe(before)
  })

  it('takes a tag off again where it is, and says when it is nowhere', async () => {
    const ids = await fill(4)
    await setFieldOfMany(ids.slice(0, 2), 'company.tag', 'hot', now, 'tag', {}, db)
    expect(await removeTagOfMany(ids, 'hot', now, 'untag', {}, db)).toMatchObject({ ok: true, profiles: 2 })
    expect((await tags()).flat()).toEqual([])
    expect(await removeTagOfMany(ids, 'hot', now, 'again', {}, db)).toMatchObject({ problem: 'nothingToDo' })
  })

  it('called off half-way has changed nothing', async () => {
    const ids = await fill(40)
    const before = await rowsNow()
    const stop = new AbortController()
    const pace = { signal: stop.signal, step: () => stop.abort() }
    expect(await setFieldOfMany(ids, 'company.tag', 'x', now, 'off', pace, db)).toMatchObject({
      problem: 'calledOff',
    })
    expect(
      await deleteProfiles(ids, now, 'off too', db, { ...pace, signal: AbortSignal.abort() }),
    ).toMatchObject({
      problem: 'calledOff',
    })
    expect(await rowsNow()).toBe(before)
    expect(await db.befores.where('changeId').startsWith('off').count()).toBe(0)
  })

  it('leaves a damaged row alone, and deletes it with the others', async () => {
    const ids = await fill(3)
    await db.profiles.update(ids[1]!, { claims: 'nonsense' as never })
    expect(await setFieldOfMany(ids, 'company.tag', 'x', now, 'tag', {}, db)).toMatchObject({ profiles: 2 })
    expect(await deleteProfiles(ids, now, 'all', db)).toMatchObject({ ok: true })
    expect(await db.profiles.count()).toBe(0)
    await undoChange('all', db)
    expect((await db.profiles.get(ids[1]!))?.claims).toBe('nonsense')
  })
})

describe('the listing', () => {
  it('gives the newest first, then all, then follows each change', async () => {
    const start = now.getTime()
    const listed = Array.from({ length: 70 }, (_, n) =>
      row({ id: `p${String(n).padStart(2, '0')}`, updatedAt: new Date(start + n * 60_000).toISOString() }),
    )
    await db.listed.bulkPut(listed)
    const [filed] = await fill(1)
    const heard: Listing[] = []
    const until = async (test: (listing: Listing) => boolean) => {
      for (let tries = 0; tries < 500 && !heard.some(test); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 10))
      return heard.find(test)
    }
    const watched = watchListing(db).subscribe((listing) => heard.push(listing))
    const whole = await until((listing) => listing.whole)
    expect(heard[0]).toMatchObject({ whole: false, total: undefined })
    expect(heard[1]).toMatchObject({ whole: false, total: 71 })
    expect(heard[0]!.rows.length).toBeLessThan(71)
    expect(heard[0]!.rows[0]!.id).toBe('p69')
    expect(whole!.rows.length).toBe(71)
    await setFieldOfMany([filed!], 'company.tag', 'seen', now, 'tag', {}, db)
    const tagged = await until(({ rows }) =>
      rows.some((row) => row.facets?.['company.tag']?.includes('seen')),
    )
    expect(tagged!.rows.filter((row) => !whole!.rows.includes(row)).map(({ id }) => id)).toEqual([filed])
    await db.listed.bulkDelete(listed.slice(0, 60).map(({ id }) => id))
    expect((await until(({ rows }) => rows.length === 11))?.total).toBe(11)
    watched.unsubscribe()
    const count = heard.length
    await undoChange('tag', db)
    expect(heard.length).toBe(count)
  })

  it('is whole again after a read that failed, with what was changed before', async () => {
    const [first, second] = await fill(2)
    const said: string[] = []
    let heard = () => {}
    const hear = (what: string) => {
      said.push(what)
      heard()
    }
    const until = async (test: (last: string) => boolean) => {
      while (!test(said.at(-1) ?? '')) await new Promise<void>((resolve) => (heard = resolve))
    }
    const named = ({ rows }: Listing) =>
      rows.map(({ id, facets }) => `${id} ${facets?.['company.tag']?.join() ?? ''}`).sort()
    const tag = (id: string, value: string) => setFieldOfMany([id], 'company.tag', value, now, value, {}, db)
    const watched = watchListing(db).subscribe(
      (listing) => hear(named(listing).join()),
      () => hear('failed'),
    )
    await until((last) => last.includes(second!))
    const failing = vi.spyOn(db.listed, 'bulkGet').mockRejectedValue(new Error('The disk is gone.'))
    await tag(first!, 'early')
    await until((last) => last === 'failed')
    failing.mockRestore()
    await tag(second!, 'late')
    await until((last) => last.includes('late'))
    watched.unsubscribe()
    expect(said.at(-1)).toBe([`${first} early`, `${second} late`].sort().join())
  })
})

describe('segments', () => {
  const view: TableView = {
    filter: { match: 'all', conditions: [{ column: 'country', is: 'anyOf', values: ['DE'] }] },
    sorting: { keys: [{ column: 'name', down: false, weight: 1 }], weighed: false },
    columns: ['name'],
    group: '',
  }

  it('are saved, renamed, deleted and put back', async () => {
    expect(await saveSegment('  ', view, now, 'a', undefined, db)).toMatchObject({ problem: 'nothingToDo' })
    const saved = await saveSegment(' Germany ', view, now, 'a', undefined, db)
    if (!saved.ok) throw new Error(saved.problem)
    await saveSegment('Deutschland', view, now, 'b', saved.segment, db)
    expect((await db.segments.toArray()).map(({ id, name }) => [id, name])).toEqual([['a', 'Deutschland']])
    const removed = await removeSegment('a', db)
    expect(await db.segments.count()).toBe(0)
    if (removed.ok) await restoreSegment(removed.segment, db)
    expect((await db.segments.get('a'))?.view).toEqual(view)
  })
})
