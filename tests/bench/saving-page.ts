import { Dexie } from 'dexie'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import type { Profile } from '../../lib/model/index.ts'
import { database } from '../../lib/storage/database.ts'
import { everyone, fill, invented } from './kit/invented.ts'
import { replayed, sizeOf, taken, withoutAdded } from './kit/replayed.ts'

/** A bare store: one table with the same indexes as `profiles`. */
const bare = new Dexie('bare', { chromeTransactionDurability: 'strict' })
bare.version(1).stores({ profiles: 'id, *domains, updatedAt' })
const profiles = bare.table('profiles')
let turn = 0

/** Typed by hand, as Dexie's own overloads are too complex for the compiler here. */
const inOne = (work: () => Promise<void>): PromiseLike<void> =>
  (bare.transaction as (mode: string, table: string, work: () => Promise<void>) => PromiseLike<void>).call(
    bare,
    'rw',
    'profiles',
    work,
  )

async function grow(id: string): Promise<void> {
  const row: Profile = await profiles.get(id)
  await profiles.put({
    ...row,
    claims: [...row.claims, ...row.claims.slice(0, 10)],
    version: row.version + 1,
  })
}

/** Milliseconds to file one capture in an existing profile: merge, list row, undo log, journal. */
async function ours(count: number): Promise<number> {
  turn += 1
  const reading = invented((turn * 7919) % count, `/news-${turn}`)
  const began = performance.now()
  const filed = await addToProfile(reading, new Date(), `bench ${turn}`, { people: everyone })
  const took = performance.now() - began
  if (!filed.ok) throw new Error(filed.problem)
  return took
}

let size: ReturnType<typeof sizeOf> | undefined

Object.assign(globalThis, {
  /** Fills both stores with the same profiles. */
  async fill(count: number): Promise<void> {
    await fill(count)
    const have = await profiles.count()
    for (let at = have; at < count; at += 500)
      await bare
        .table('profiles')
        .bulkPut(await database.profiles.bulkGet(idsFrom(at, Math.min(count, at + 500))))
  },
  ours,
  /** Milliseconds for the requests of one capture repeated without our code and without Dexie. */
  async floor(count: number): Promise<number> {
    const acts = await taken(() => ours(count))
    size = sizeOf(acts)
    const native = database.backendDB()
    await withoutAdded(native, acts)
    return replayed(native, acts)
  },
  size: () => size,
  /** The baseline of any such save: read the row, add as many claims, write it. */
  async reference(count: number): Promise<number> {
    turn += 1
    const id = `p${(turn * 7919) % count}`
    const began = performance.now()
    await inOne(() => grow(id))
    return performance.now() - began
  },
})

function idsFrom(start: number, end: number): string[] {
  return Array.from({ length: end - start }, (_, n) => `p${start + n}`)
}
