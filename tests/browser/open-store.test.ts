import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openStore } from '../../lib/actions/open-store.ts'
import { noPolicy } from '../../lib/model/index.ts'
import { Database } from '../../lib/storage/database.ts'
import { readPolicy } from '../../lib/storage/policy.ts'

const fake = vi.hoisted(() => ({
  journal: () => Promise.resolve(),
  done: [] as string[],
}))
const does = vi.hoisted(() => (what: string) => () => void fake.done.push(what))
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: { get: () => Promise.resolve({}), set: () => Promise.resolve() },
      managed: { get: () => Promise.resolve({ neverReadSites: ['nordwind.example'] }) },
    },
  },
}))
vi.mock('../../lib/storage/mend.ts', () => ({ mendStore: () => fake.journal() }))
vi.mock('../../lib/storage/renew.ts', () => ({ renewList: () => Promise.resolve(does('list')()) }))
vi.mock('../../lib/storage/renew-fits.ts', () => ({ renewFits: () => Promise.resolve() }))
vi.mock('../../lib/actions/follow-journal.ts', () => ({ followJournal: does('journal') }))
vi.mock('../../lib/actions/erase.ts', () => ({ followErasure: does('erasing') }))

let db: Database
beforeEach(() => {
  db = new Database('open-store')
  fake.done.length = 0
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => unknown) => Promise.resolve(work()) },
    storage: { persist: () => Promise.resolve(true) },
  })
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await db.delete()
})

it('a journal that fails is logged, and holds up only what would follow it', async () => {
  const failure = new Error('The disk is full.')
  fake.journal = () => Promise.reject(failure)
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  await openStore(db)
  expect(logged.mock.calls).toEqual([['journal', failure]])
  logged.mockRestore()
  expect(await readPolicy(db)).toEqual({ ...noPolicy, neverReadSites: ['nordwind.example'] })
  expect(fake.done).toEqual(['list', 'erasing'])
})

it('a sound journal is followed', async () => {
  fake.journal = () => Promise.resolve()
  await openStore(db)
  expect(fake.done).toEqual(['list', 'journal', 'erasing'])
})
