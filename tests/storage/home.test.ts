import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { WHOLE, type Buckets } from '../../lib/storage/buckets.ts'
import { Home, markWhole } from '../../lib/storage/home.ts'

// A page enters the store's bucket before it can open the database, and must neither look twice nor keep others out.

/** Shared and exclusive, of one name: what these tests need of the browser's locks. */
function locks() {
  const shared = new Set<Promise<unknown>>()
  let last: Promise<unknown> = Promise.resolve()
  type Run = () => Promise<unknown>
  const request = async (_name: string, how: { mode?: string } | Run, run?: Run) => {
    const work = typeof how === 'function' ? how : run!
    if (typeof how !== 'function' && how.mode === 'shared') {
      await last
      const held = work()
      shared.add(held)
      return held.finally(() => shared.delete(held))
    }
    const alone = Promise.all([last, ...shared]).then(work)
    last = alone.catch(() => undefined)
    return alone
  }
  return { request }
}

function bucketsOf(numbers: number[]) {
  const all = new Map(numbers.map((number) => [number, { indexedDB: new IDBFactory() }]))
  return {
    all,
    looks: 0,
    async numbers() {
      this.looks += 1
      return [...all.keys()].sort((a, b) => b - a)
    },
    async open(number: number) {
      const bucket = all.get(number) ?? { indexedDB: new IDBFactory() }
      all.set(number, bucket)
      return bucket
    },
    async remove(number: number) {
      all.delete(number)
    },
  } satisfies Buckets & { all: unknown; looks: number }
}

const open: Home[] = []
function homeIn(buckets: Buckets): Home {
  const home = new Home('store', buckets)
  open.push(home)
  return home
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: locks() })
})
afterEach(() => {
  for (const home of open.splice(0)) home.left()
  vi.unstubAllGlobals()
})

const nothing = () => undefined

it('looks for its bucket once, however early it is entered', async () => {
  const buckets = bucketsOf([1])
  await markWhole(buckets.all.get(1)!)
  const home = homeIn(buckets)
  home.enter()
  home.enter()
  const names = await home.opened(async () => home.factory!.databases(), nothing)
  expect(names.map(({ name }) => name)).toEqual([WHOLE])
  expect(buckets.looks).toBe(1)
  expect(home.number).toBe(1)
})

it('lets another context move the store between entering and opening, and then opens it where it is', async () => {
  const buckets = bucketsOf([1])
  await markWhole(buckets.all.get(1)!)
  const home = homeIn(buckets)
  home.enter()
  await vi.waitFor(() => expect(home.number).toBe(1))
  const moved = await homeIn(buckets).alone(2000, async () => {
    await markWhole(await buckets.open(2))
    await buckets.remove(1)
    return true
  })
  expect(moved).toBe(true)
  await home.opened(async () => undefined, nothing)
  expect(home.number).toBe(2)
})

it('tries again when the bucket could not be found early', async () => {
  const buckets = bucketsOf([1])
  await markWhole(buckets.all.get(1)!)
  const broken = vi.spyOn(buckets, 'numbers').mockRejectedValueOnce(new Error('The disk did not answer.'))
  const home = homeIn(buckets)
  home.enter()
  await vi.waitFor(() => expect(broken).toHaveBeenCalledOnce())
  await new Promise((resolve) => setTimeout(resolve, 0))
  await home.opened(async () => undefined, nothing)
  expect(home.number).toBe(1)
})
