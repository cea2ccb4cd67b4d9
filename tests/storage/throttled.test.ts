import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { throttled } from '../../lib/storage/throttled.ts'
import { Database } from '../../lib/storage/database.ts'

let databases = 0

describe('a throttled live query', () => {
  it('emits the last state of many changes without a query for each', async () => {
    const db = new Database(`throttled ${(databases += 1)}`)
    let asked = 0
    const told: number[] = []
    const ask = async () => {
      asked += 1
      return db.settings.count()
    }
    const { unsubscribe } = throttled({ often: 'settings' }, ask, db, 50).subscribe(
      (count) => void told.push(count),
    )
    for (let n = 0; n < 300; n += 1) await db.settings.put({ key: `key ${n}`, value: n })
    await vi.waitFor(() => expect(told.at(-1)).toBe(300), { timeout: 20_000 })
    expect(asked).toBeLessThan(300)
    await db.settings.put({ key: 'one more', value: 1 })
    await vi.waitFor(() => expect(told.at(-1)).toBe(301), { timeout: 20_000 })
    unsubscribe()
    const heard = told.length
    await db.settings.put({ key: 'unheard', value: 1 })
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(told).toHaveLength(heard)
  })

  it('reports failures and ignores other tables', async () => {
    const db = new Database(`throttled ${(databases += 1)}`)
    // Creating a store reports that everything may have changed.
    await db.settings.put({ key: 'first', value: 1 })
    const problems: unknown[] = []
    let asked = 0
    const ask = () => {
      asked += 1
      return Promise.reject(new Error('no answer'))
    }
    const { unsubscribe } = throttled({ often: 'records' }, ask, db, 1).subscribe(() => {}, (problem) => void problems.push(problem)) // prettier-ignore
    await vi.waitFor(() => expect(problems).toHaveLength(1))
    await db.settings.put({ key: 'other', value: 1 })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(asked).toBe(1)
    unsubscribe()
  })

  it('emits changes of the immediate table at once, along with throttled ones', async () => {
    const db = new Database(`throttled ${(databases += 1)}`)
    await db.settings.put({ key: 'first', value: 1 })
    const told: (readonly [number, number])[] = []
    const ask = async () => [await db.settings.count(), await db.savedFiles.count()] as const
    const { unsubscribe } = throttled({ often: 'settings', atOnce: 'savedFiles' }, ask, db, 3_600_000).subscribe((counts) => void told.push(counts)) // prettier-ignore
    await vi.waitFor(() => expect(told).toEqual([[1, 0]]))
    await db.settings.put({ key: 'second', value: 2 })
    await db.savedFiles.put({
      profileId: 'p',
      file: 'p.json',
      format: 'json',
      at: '2026-03-01T10:00:00.000Z',
    })
    // An hour has not passed.
    await vi.waitFor(() => expect(told.at(-1)).toEqual([2, 1]), { timeout: 20_000 })
    unsubscribe()
  })
})
