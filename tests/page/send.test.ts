import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { send } from '../../lib/page/send.ts'

type Answer = { ack: string; ok: boolean; problem?: string } | undefined
const answers: (() => Answer | Promise<Answer>)[] = []
let sent = 0

// Only the browser's own call is faked.
beforeEach(() => {
  vi.useFakeTimers()
  sent = 0
  answers.length = 0
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'abcdefghijklmnopabcdefghijklmnop',
      sendMessage: async () => {
        sent += 1
        return answers.shift()?.()
      },
    },
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

async function sending(): Promise<boolean> {
  const done = send('page.opened', 'm', { viewId: 'v' })
  await vi.advanceTimersByTimeAsync(20_000)
  return done
}

describe('a message to the worker', () => {
  it('is sent again where the worker died, answered something else, or failed in its work', async () => {
    answers.push(
      () => Promise.reject(new Error('The message channel closed.')),
      () => ({ ack: 'another', ok: true }),
      () => ({ ack: 'm', ok: false, problem: 'failed' }),
      () => ({ ack: 'm', ok: true }),
    )
    expect(await sending()).toBe(true)
    expect(sent).toBe(4)
  })

  it('is not sent again where it is refused', async () => {
    answers.push(() => ({ ack: 'm', ok: false, problem: 'declined' }))
    expect(await sending()).toBe(false)
    expect(sent).toBe(1)
  })

  it('is given up after four attempts', async () => {
    answers.push(...Array.from({ length: 9 }, () => () => ({ ack: 'm', ok: false, problem: 'failed' })))
    expect(await sending()).toBe(false)
    expect(sent).toBe(4)
  })
})
