import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { TabView } from '../../lib/model/index.ts'

const URL_READ = 'https://www.nordwind.example/'
const TAB = { id: 7, windowId: 1, active: true, status: 'complete', url: URL_READ }
const fake = vi.hoisted(() => ({ injected: [] as string[], storeFails: false, here: undefined as unknown }))

// Only the browser is faked, and its store: a page that takes the script, and whose message never arrives.
vi.mock('../../lib/storage/never-sites.ts', () => ({
  neverSites: () =>
    fake.storeFails ? Promise.reject(new Error('The store did not open.')) : Promise.resolve([]),
}))
vi.mock('webextension-polyfill', () => {
  const event = () => {
    const listeners = new Set<(...args: unknown[]) => void>()
    return {
      addListener: (listener: (...args: unknown[]) => void) => listeners.add(listener),
      removeListener: (listener: (...args: unknown[]) => void) => listeners.delete(listener),
      tell: (...args: unknown[]) => listeners.forEach((listener) => listener(...args)),
    }
  }
  const changed = event()
  const area = (name: string) => {
    const held = new Map<string, unknown>()
    return {
      get: (key: string | string[] | null) => {
        const keys = key === null ? [...held.keys()] : [key].flat()
        return Promise.resolve(Object.fromEntries(keys.flatMap((each) => (held.has(each) ? [[each, held.get(each)]] : [])))) // prettier-ignore
      },
      set: (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) held.set(key, value)
        changed.tell(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])), name) // prettier-ignore
        return Promise.resolve()
      },
      remove: (key: string | string[]) => {
        for (const each of [key].flat()) held.delete(each)
        changed.tell(Object.fromEntries([key].flat().map((each) => [each, {}])), name)
        return Promise.resolve()
      },
    }
  }
  return {
    default: {
      storage: {
        session: area('session'),
        local: area('local'),
        managed: area('managed'),
        onChanged: changed,
      },
      tabs: {
        query: () => Promise.resolve([TAB]),
        get: () => Promise.resolve(TAB),
        sendMessage: () =>
          fake.here ? Promise.resolve(fake.here) : Promise.reject(new Error('Receiving end does not exist.')),
        onActivated: event(),
        onUpdated: event(),
      },
      scripting: {
        executeScript: ({ files }: { files?: string[] }) => {
          fake.injected.push(...(files ?? []))
          return Promise.resolve([])
        },
      },
    },
  }
})
const { watchTabView } = await import('../../lib/actions/watch-tab-view.ts')
const { readTab } = await import('../../lib/actions/read-tab.ts')

let stop = () => {}
beforeEach(() => {
  vi.useFakeTimers()
  fake.injected.length = 0
  fake.storeFails = false
  fake.here = undefined
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => unknown) => Promise.resolve(work()) },
  })
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('a page that does not answer is read once more, and then the panel says so', async () => {
  let shown: TabView | undefined
  stop = watchTabView((view) => (shown = view))
  await vi.advanceTimersByTimeAsync(0)
  expect(shown).toMatchObject({ state: 'reading', url: URL_READ })
  expect(fake.injected).toEqual(['capture.js'])
  await vi.advanceTimersByTimeAsync(9000)
  expect(shown).toMatchObject({ state: 'reading', again: true })
  expect(fake.injected).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(9000)
  expect(shown).toEqual({ state: 'failed', tabId: TAB.id, url: URL_READ, reason: 'noAnswer' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(fake.injected).toHaveLength(2)
  void readTab({ ...TAB, loading: false }, Date.now())
  await vi.advanceTimersByTimeAsync(0)
  expect(shown).toMatchObject({ state: 'reading' })
  expect(shown).not.toHaveProperty('again')
})

it('a click on a page whose rules could not be looked up is answered, not lost', async () => {
  let shown: TabView | undefined
  stop = watchTabView((view) => (shown = view))
  await vi.advanceTimersByTimeAsync(0)
  fake.storeFails = true
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
  await readTab({ ...TAB, loading: false }, Date.now())
  expect(silent).toHaveBeenCalledOnce()
  expect(shown).toEqual({ state: 'failed', tabId: TAB.id, url: URL_READ, reason: 'noAnswer' })
  silent.mockRestore()
})

it('a page that is still being read is waited for, however long it takes', async () => {
  let shown: TabView | undefined
  stop = watchTabView((view) => (shown = view))
  await readTab({ ...TAB, loading: false }, Date.now())
  await vi.advanceTimersByTimeAsync(0)
  fake.injected.length = 0
  fake.here = { viewId: 'v', url: URL_READ, busy: true }
  await vi.advanceTimersByTimeAsync(60_000)
  expect(shown).toMatchObject({ state: 'reading' })
  expect(fake.injected).toEqual([])
  fake.here = { viewId: 'v', url: URL_READ, busy: false }
  await vi.advanceTimersByTimeAsync(10_000)
  expect(shown).toMatchObject({ state: 'reading', again: true })
  expect(fake.injected).toEqual(['capture.js'])
})
