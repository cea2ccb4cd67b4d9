// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { startCapture } from '../../lib/page/capture.ts'

type Listener = (message: unknown, sender: { id: string }, answer: (response: unknown) => void) => unknown

/** Ends the reading that is under way. */
const reading = vi.hoisted(() => ({ end: () => {} }))
vi.mock('../../lib/page/transcribe.ts', () => ({
  transcribe: () => new Promise((resolve) => (reading.end = () => resolve({ transcript: {}, holders: [] }))),
}))

it('is busy while it reads the view in front, not with one that the page has left', async () => {
  const listeners: Listener[] = []
  let mayRead = true
  const sendMessage = ({ id }: { readonly id: string }) =>
    Promise.resolve(mayRead ? { ack: id, ok: true } : { ack: id, ok: false, problem: 'refused' })
  const onMessage = { addListener: (listener: Listener) => void listeners.push(listener) }
  vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage, onMessage } })
  const navigation = new EventTarget()
  vi.stubGlobal('navigation', navigation)
  const isBusy = () => {
    const answer = vi.fn()
    listeners[0]!({ ask: 'who' }, { id: 'own' }, answer)
    return (answer.mock.calls[0] as [{ readonly busy: boolean }])[0].busy
  }
  startCapture(window)
  await vi.waitFor(() => expect(isBusy()).toBe(true))
  mayRead = false
  navigation.dispatchEvent(new Event('navigatesuccess'))
  reading.end()
  await vi.waitFor(() => expect(isBusy()).toBe(false))
})
