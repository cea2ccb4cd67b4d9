import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Slices } from '../../lib/page/slices.ts'

/** What the browser was asked to run once the page has nothing to do. */
let posted: { readonly task: () => void; readonly priority: string }[]

beforeEach(() => {
  vi.useFakeTimers()
  posted = []
  vi.stubGlobal('scheduler', {
    postTask(task: () => void, { priority }: { priority: string }) {
      posted.push({ task, priority })
      return Promise.resolve()
    },
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A rest, and whether it is over. */
function resting() {
  const state = { isOver: false }
  void new Slices().rest().then(() => (state.isOver = true))
  return state
}

it('goes on after what the page itself has to do', async () => {
  const state = resting()
  await vi.advanceTimersByTimeAsync(0)
  expect(state.isOver).toBe(false)
  expect(posted.map(({ priority }) => priority)).toEqual(['background'])
  posted[0]!.task()
  await vi.advanceTimersByTimeAsync(0)
  expect(state.isOver).toBe(true)
  expect(vi.getTimerCount(), 'no timer is left behind').toBe(0)
})

it('goes on between the tasks of a page that never rests', async () => {
  const state = resting()
  await vi.advanceTimersByTimeAsync(100)
  expect(state.isOver).toBe(true)
})

it('goes on where the browser cannot tell them apart', async () => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  await expect(new Slices().rest()).resolves.toBeUndefined()
})
