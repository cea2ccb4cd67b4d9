import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { messages } from '../../lib/model/index.ts'

const ID = 'abcdefghijklmnopabcdefghijklmnop'
type Listener = (raw: unknown, sender: unknown) => Promise<unknown> | undefined
const heard = vi.hoisted(() => ({ listener: undefined as unknown }))

// Only the browser is faked; the test is about which senders are accepted.
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: ID,
      getURL: (path: string) => `chrome-extension://${ID}/${path}`,
      onMessage: { addListener: (listener: unknown) => (heard.listener = listener) },
    },
  },
}))
const { receiver } = await import('../../lib/browser/receive.ts')
const { onPageMessage } = await import('../../lib/browser/events.ts')

const handled: string[] = []
let woken = 0
beforeEach(() => {
  handled.length = 0
  woken = 0
  const note = (type: string) => () => {
    handled.push(type)
    return Promise.resolve()
  }
  const answer = receiver(Object.fromEntries(Object.keys(messages).map((type) => [type, note(type)])))
  onPageMessage(Object.fromEntries(Object.keys(messages).map((type) => [type, 'part'])), () => {
    woken += 1
    return answer
  })
})
const send = (raw: unknown, sender: unknown) => (heard.listener as Listener)(raw, sender)
const right = { id: ID, tab: { id: 1 }, frameId: 0, url: 'https://www.nordwind.example/' }
const opened = { type: 'page.opened', id: 'm', body: { viewId: 'v' } }

const wrongSenders = {
  'another extension': { ...right, id: 'zyxwvutsrqponmlkzyxwvutsrqponmlk' },
  nobody: {},
  'a frame': { ...right, frameId: 3 },
  'no tab': { id: ID, url: right.url, frameId: 0 },
  'a page of the extension': { ...right, url: `chrome-extension://${ID}/workspace.html` },
}

describe('messages', () => {
  it('from our content script are handled', async () => {
    expect(await send(opened, right)).toEqual({ ack: 'm', ok: true })
    expect(handled).toEqual(['page.opened'])
  })

  it('from a page without a URL are refused', async () => {
    const stats = { nodes: 1, ms: 0, longestSliceMs: 0, slices: 1, truncated: false }
    const lists = { meta: [], links: [], jsonLd: [], items: [], texts: [], words: [], looks: [], resources: [], cookies: [] } // prettier-ignore
    for (const [url, ok] of [
      ['', false],
      ['nordwind', false],
      ['https://www.nordwind.example/', true],
    ] as const) {
      const transcript = { url, title: '', lang: '', base: '', steps: '', ...lists, stats }
      const answer = await send(
        { type: 'page.observed', id: 'm', body: { viewId: 'v', turn: 0, transcript } },
        right,
      )
      expect(answer, url).toMatchObject({ ok })
    }
    expect(handled).toEqual(['page.observed'])
  })

  it.each(Object.entries(wrongSenders))('of %s are refused, each type of them', async (_, sender) => {
    for (const type of Object.keys(messages)) {
      const answer = await send({ ...opened, type }, sender)
      expect(answer === undefined || (answer as { ok: boolean }).ok === false, type).toBe(true)
    }
    expect(handled).toEqual([])
  })

  it('from strangers, or of unknown type, load no part of the worker', async () => {
    for (const raw of [
      { ...opened, type: 'page.other' },
      { ...opened, type: 'toString' },
      'export.wake',
      null,
      7,
      {},
    ])
      expect(await send(raw, right)).toBeUndefined()
    expect(await send(opened, wrongSenders['another extension'])).toBeUndefined()
    expect(await send(opened, wrongSenders.nobody)).toBeUndefined()
    expect(woken).toBe(0)
    await send(opened, right)
    expect(woken).toBe(1)
  })

  it('that are malformed are refused without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), fc.record({ type: fc.constantFrom(...Object.keys(messages), '__proto__', 'constructor'), id: fc.string(), body: fc.anything() })), async (raw) => {
        const before = handled.length
        const answer = (await send(raw, right)) as { ok: boolean } | undefined
        if (handled.length === before) expect(answer?.ok ?? false).toBe(false)
      }),
      { numRuns: Number(process.env['CASES'] ?? 500) },
    ) // prettier-ignore
  })
})
