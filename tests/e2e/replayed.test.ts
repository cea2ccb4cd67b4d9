import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TabView } from '../../lib/model/index.ts'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'
import { servePages } from './page-server.mjs'

interface Message {
  readonly type: string
  readonly id: string
  readonly body: { readonly viewId?: string; readonly turn?: number }
}
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> }
  storage: { session: { get(key: null): Promise<Record<string, unknown>> } }
}
declare global {
  var sent: Message[] | undefined
}

const html = `<!doctype html><html lang="en"><title>Echo Pumps</title><meta property="og:site_name" content="Echo Pumps">
<h1>Echo Pumps</h1><main><p>Echo Pumps Ltd, 12 Sample Road, Leeds LS1 4AB</p></main>`

let site: Awaited<ReturnType<typeof servePages>>
let browser: Awaited<ReturnType<typeof launch>>
let page: Page
let session: CDPSession
let world: number

beforeAll(async () => {
  site = await servePages(() => ({ body: html }))
  browser = await launch(await builtExtension(), { resolve: [`MAP *.example:80 127.0.0.1:${site.port}`] })
  page = await browser.context.newPage()
  session = await browser.context.newCDPSession(page)
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id)
    })
  })
  await session.send('Runtime.enable')
  await page.goto('http://www.echo-pumps.example/')
  await browser.triggerAction(page)
  world = await found
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** In the world of our content script: a fully valid sender. */
async function inWorld<T>(expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: world, awaitPromise: true, returnByValue: true }) // prettier-ignore
  if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
  return result.value as T
}
const messages = () => inWorld<Message[]>('sent')
const said = async (type: string, turn: number) =>
  (await messages()).some((one) => one.type === type && (one.body.turn ?? 0) === turn)
/** Sends recorded messages again, `times` times each, and waits for all answers. */
const again = (which: readonly Message[], times = 3) =>
  inWorld<unknown[]>(`Promise.all(${JSON.stringify(which)}.flatMap((one) => Array(${times}).fill(one)).map((one) => chrome.runtime.sendMessage(one)))`) // prettier-ignore

const known = async () => (await browser.worker()).evaluate(() => chrome.storage.session.get(null))
const view = async () =>
  Object.entries(await known()).find(([name]) => name.startsWith('view:'))?.[1] as TabView
async function shows(is: (view: TabView) => boolean): Promise<void> {
  await expect
    .poll(async () => is((await view()) ?? ({ state: 'reading' } as TabView)), { timeout: 30_000 })
    .toBe(true)
}
/** What is known, without the durations of readings. */
const believed = async () => JSON.stringify(await known(), (key, value: unknown) => (key === 'cost' ? 0 : value)) // prettier-ignore

/** After in-page navigation a page may be read twice, by its script and on the tab event: waits for the last one. */
async function believedAtRest(): Promise<string> {
  let last = ''
  await expect
    .poll(
      async () => {
        const before = last
        last = await believed()
        return last === before
      },
      { interval: 700, timeout: 30_000 },
    )
    .toBe(true)
  return last
}

/** The page adds content, at another URL if it is another view. */
const write = (page: Page, path: string, words: string) =>
  page.evaluate(
    ([path, words]) => {
      if (location.pathname !== path) history.pushState({}, '', path)
      document
        .querySelector('main')!
        .append(Object.assign(document.createElement('p'), { textContent: words }))
    },
    [path, words] as const,
  )

describe('a valid message that is sent again', () => {
  it('is recorded from our script', async () => {
    await shows((view) => view.state === 'read')
    // From now on the script's messages are recorded; reads again from the start.
    await inWorld(`{
      const own = chrome.runtime.sendMessage.bind(chrome.runtime)
      globalThis.sent = []
      chrome.runtime.sendMessage = (message) => (sent.push(message), own(message))
    }`)
    await browser.triggerAction(page)
    await expect.poll(() => said('page.observed', 0), { timeout: 30_000 }).toBe(true)
  }, 90_000)

  it('changes nothing, even three times in a row', async () => {
    await shows((now) => now.state === 'read' && now.turn === 0)
    const all = await messages()
    expect(all.map(({ type }) => type)).toEqual(expect.arrayContaining(['page.opened', 'page.observed']))
    const before = await believed()
    expect(await again(all)).toHaveLength(all.length * 3)
    expect(await believed()).toBe(before)
  })

  it('from an earlier reading of this view does not replace the later one', async () => {
    const first = (await messages()).filter(({ type }) => type === 'page.observed')
    await write(page, '/', 'Phone: +44 20 7946 0123')
    await shows((now) => now.state === 'read' && now.turn > 0 && JSON.stringify(now).includes('7946'))
    const before = await believed()
    await again(first)
    expect(await believed()).toBe(before)
  })

  it('from an older view of the tab is dropped', async () => {
    const old = await messages()
    const { viewId } = (await view()) as Extract<TabView, { state: 'read' }>
    await write(page, '/other', 'Other Pumps GmbH, Hafenstraße 4, 24103 Kiel')
    await shows((now) => now.state === 'read' && now.viewId !== viewId && now.url.endsWith('/other'))
    const before = await believedAtRest()
    await again(old)
    const refused = { type: 'page.refused', id: 'late', body: { viewId, reason: 'passwordField' } }
    await again([refused as never])
    expect(await believed()).toBe(before)
  })
})
