import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whenSettled } from '../../lib/page/settled.ts'

const QUIET_MS = 700
let document: Document
/** Calls of the observer. */
let looks = 0

beforeEach(() => {
  vi.useFakeTimers()
  const { window } = new JSDOM('<ul></ul>')
  document = window.document
  looks = 0
  class Counted extends window.MutationObserver {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        looks += 1
        callback(records, observer)
      })
    }
  }
  vi.stubGlobal('MutationObserver', Counted)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const add = (text: string) => {
  const item = document.createElement('li')
  item.textContent = text
  document.querySelector('ul')!.append(item)
}

/** The wait, and its result once there is one. */
function waiting(signal = new AbortController().signal) {
  const state: { settled?: boolean } = {}
  void whenSettled(document, QUIET_MS, signal).then((settled) => (state.settled = settled))
  return state
}

describe('a page that changes', () => {
  it('has settled once it was quiet for long enough after a text was added', async () => {
    const state = waiting()
    await vi.advanceTimersByTimeAsync(5000)
    add('')
    await vi.advanceTimersByTimeAsync(2000)
    expect(state.settled, 'nothing to read was added').toBeUndefined()
    add('Pump')
    await vi.advanceTimersByTimeAsync(QUIET_MS - 1)
    expect(state.settled).toBeUndefined()
    await vi.advanceTimersByTimeAsync(QUIET_MS)
    expect(state.settled).toBe(true)
  })

  it('is looked at ever more rarely while a list grows with every frame, and settles soon after it', async () => {
    const state = waiting()
    for (let frame = 0; frame < 300; frame += 1) {
      add(`Pump ${frame}`)
      await vi.advanceTimersByTimeAsync(16)
    }
    expect(state.settled).toBeUndefined()
    expect(looks).toBeGreaterThan(4)
    expect(looks).toBeLessThan(12)
    await vi.advanceTimersByTimeAsync(QUIET_MS - 20)
    expect(state.settled, 'the last text may have come in a pause').toBeUndefined()
    await vi.advanceTimersByTimeAsync(QUIET_MS + 200)
    expect(state.settled).toBe(true)
  })

  it('is left alone when it never rests, and when nobody waits any more', async () => {
    const state = waiting()
    for (let second = 0; second < 16; second += 0.5) {
      add(`Tick ${second}`)
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(state.settled).toBe(false)
    const life = new AbortController()
    const other = waiting(life.signal)
    life.abort()
    await vi.advanceTimersByTimeAsync(0)
    expect(other.settled).toBe(false)
  })
})
