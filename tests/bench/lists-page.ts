import type { ListedProfile, Sorting } from '../../lib/model/index.ts'
import { standardColumns as columns } from '../../lib/lists/columns.ts'
import { countsOf } from '../../lib/lists/counts.ts'
import { testOf } from '../../lib/lists/filter.ts'
import { inOrder } from '../../lib/lists/order.ts'
import { database } from '../../lib/storage/database.ts'
import { watchListing, watchProfilesNamed, type Live } from '../../lib/storage/live.ts'
import { listedByKeys, searched } from '../../lib/storage/queries.ts'
import { fillListed } from './kit/invented.ts'

/** The first result of a live query. */
function firstOf<T>(live: Live<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const follows = live.subscribe((answer) => {
      resolve(answer)
      queueMicrotask(() => follows.unsubscribe())
    }, reject)
  })
}

const REST_MS = 150
let rows: ListedProfile[] = []
const byPeople = (turn: number): Sorting => ({ weighed: false, keys: [{ column: 'people', down: turn % 2 === 0, weight: 1 }] }) // prettier-ignore

/** List operations of a rep, each returning the number of rows found; one that finds none fails. */
const acts: Readonly<Record<string, (turn: number, count: number) => Promise<number> | number>> = {
  'first rows of the list': async () => (await firstOf(watchListing())).rows.length,
  'a company by the beginning of its name': async (turn) => (await firstOf(watchProfilesNamed(`kestrel ${turn % 90}`))).length, // prettier-ignore
  'profiles that may be the same company': async (turn, count) => (await listedByKeys([`domain:c${(turn * 7919) % count}.example`, 'name:of nobody'])).length, // prettier-ignore
  'search of all words': (turn) => searched(rows, `kest ${turn % 90}`).length,
  'sort by a figure': (turn) => inOrder([...rows], byPeople(turn), columns).length,
  filter: () => rows.filter(testOf({ match: 'all', conditions: [{ column: 'people', is: 'atLeast', values: ['20'] }] }, columns, 0)).length, // prettier-ignore
  'counts by industry': () => countsOf(rows, columns.get('industry')!).length,
}

let turn = 0
Object.assign(globalThis, {
  acts: Object.keys(acts),
  async fill(count: number): Promise<void> {
    await fillListed(count)
    rows = await database.listed.toArray()
  },
  async act(name: string, count: number): Promise<number> {
    turn += 1
    const began = performance.now()
    const found = await acts[name]!(turn, count)
    const took = performance.now() - began
    if (found === 0) throw new Error(`${name} found nothing.`)
    // An unsubscribed list may still be loading a chunk, which would delay the next measurement.
    await new Promise((rested) => setTimeout(rested, REST_MS))
    return took
  },
  /** The baseline of any list: fifty rows of an index, by bare IndexedDB. */
  async reference(): Promise<number> {
    const native = database.backendDB()
    const began = performance.now()
    await new Promise<void>((done, failed) => {
      const ask = native.transaction('listed').objectStore('listed').index('updatedAt').getAll(null, 50)
      ask.onsuccess = () => done()
      ask.onerror = () => failed(ask.error)
    })
    return performance.now() - began
  },
})
