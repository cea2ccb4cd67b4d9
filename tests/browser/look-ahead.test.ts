import { beforeEach, expect, it, vi } from 'vitest'
import type { TabView } from '../../lib/model/index.ts'

// What the panel's first script sees of the active tab is shown at once, and never kept against what is so by then.

const fake = vi.hoisted(() => {
  const event = () => ({ addListener: () => {}, removeListener: () => {} })
  const session = {
    get: (key: string) => Promise.resolve(key in state.views ? { [key]: state.views[key] } : {}),
    set: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  }
  const state = { active: 1, views: {} as Record<string, unknown>, event, session }
  return state
})

vi.mock('../../lib/browser/api.ts', () => ({
  browser: {
    storage: { session: fake.session, local: fake.session, managed: fake.session, onChanged: fake.event() },
    runtime: { getURL: (path: string) => path },
    permissions: { contains: () => Promise.resolve(false) },
    tabs: {
      query: () => Promise.resolve([{ id: fake.active, windowId: 1, status: 'complete' }]),
      get: (id: number) => Promise.resolve({ id, windowId: 1, status: 'complete' }),
      sendMessage: () => Promise.reject(new Error('Receiving end does not exist.')),
      onActivated: fake.event(),
      onUpdated: fake.event(),
    },
  },
}))
const { watchTabView } = await import('../../lib/actions/watch-tab-view.ts')
const { lookAhead } = await import('../../lib/browser/active-view.ts')

const viewOf = (tabId: number): TabView => ({
  state: 'failed',
  tabId,
  url: `https://nordwind-${tabId}.example/`,
  reason: 'noAccess',
})

/** Everything that the panel is told, as it is told it. */
function watched(): (TabView | undefined)[] {
  const told: (TabView | undefined)[] = []
  watchTabView((view) => told.push(view))
  return told
}

beforeEach(() => {
  fake.active = 1
  fake.views = { 'view:1': viewOf(1), 'view:2': viewOf(2) }
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => unknown) => Promise.resolve(work()) },
  })
})

it('shows what was seen ahead before the browser is asked again', async () => {
  await lookAhead()
  expect(watched()).toEqual([viewOf(1)])
})

it('shows another tab that came to the front after the look ahead', async () => {
  await lookAhead()
  fake.active = 2
  const told = watched()
  await vi.waitFor(() => expect(told.at(1)).toEqual(viewOf(2)))
  expect(told[0]).toEqual(viewOf(1))
})

it('uses what was seen ahead once', async () => {
  await lookAhead()
  expect(watched()).toHaveLength(1)
  expect(watched()).toEqual([])
})
