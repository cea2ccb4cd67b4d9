import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { changeRetention, readRetention } from '@/lib/actions/limits.ts'
import { Database } from '@/lib/storage/database.ts'

let db: Database
beforeEach(() => {
  db = new Database(`limits ${Math.random()}`)
})
afterEach(() => db.delete())

const on = (day: number) => new Date(Date.UTC(2026, 2, day, 10))

it('each change of the limit is logged with its day, in order, and none is lost or rewritten', async () => {
  expect((await readRetention(db)).changes).toEqual([])
  await changeRetention(90, on(1), db)
  await changeRetention(365, on(2), db)
  await changeRetention(90, on(3), db)
  expect(await readRetention(db)).toMatchObject({
    days: 90,
    changes: [
      { days: 90, at: on(1).toISOString() },
      { days: 365, at: on(2).toISOString() },
      { days: 90, at: on(3).toISOString() },
    ],
  })
})

it('two changes at once are both logged', async () => {
  await Promise.all([changeRetention(30, on(1), db), changeRetention(60, on(1), db)])
  expect((await readRetention(db)).changes.map(({ days }) => days).sort()).toEqual([30, 60])
})

it('what is stored there in another shape is no change', async () => {
  await db.settings.put({ key: 'retention', value: { days: 90, changes: [null, 'x', { days: 30 }, { days: 30, at: '2026-01-01' }] } }) // prettier-ignore
  expect((await readRetention(db)).changes).toEqual([{ days: 30, at: '2026-01-01' }])
})
