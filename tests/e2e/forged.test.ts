import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages, type MessageBody, type MessageType } from '../../lib/model/index.ts'
import { signsOf, TEXT_BLOCK } from '../../lib/page/steps.ts'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'

interface Runtime {
  sendMessage(...message: unknown[]): Promise<unknown>
  reload(): void
}
declare const chrome: {
  runtime: Runtime
  tabs: { query(of: object): Promise<{ id: number }[]> }
  scripting: {
    executeScript<A, R>(what: { target: { tabId: number; allFrames?: boolean }; func: (arg: A) => R; args: [A] }): Promise<{ frameId: number; result: Awaited<R> }[]> // prettier-ignore
  }
  storage: { session: { get(key: null): Promise<Record<string, unknown>> } }
}

const types = Object.keys(messages) as MessageType[]
const transcript = {
  url: 'http://www.honest-pumps.example/',
  title: 'Evil Pumps',
  lang: 'en',
  meta: [],
  links: [],
  jsonLd: [],
  items: [],
  base: 'http://www.honest-pumps.example/',
  steps: signsOf([TEXT_BLOCK, 0]),
  texts: ['Evil Pumps Ltd'],
  words: [],
  looks: ['p', ''],
  resources: [],
  cookies: [],
  stats: { nodes: 1, ms: 0, longestSliceMs: 0, slices: 1, truncated: false },
}
/** As valid as a forger can make them: only the sender should be the reason for refusing them. */
const bodies: { readonly [T in MessageType]: MessageBody<T> } = {
  'page.opened': { viewId: 'v' },
  'page.parcel': { key: 'k', at: 0, parcel: { texts: transcript.texts } },
  'page.observed': { viewId: 'v', turn: 0, transcript },
  'page.fetched': { viewId: 'v', transcript },
  'page.refused': { viewId: 'v', reason: 'pdf' },
}
const forged = types.map((type) => ({ type, id: `forged ${type}`, body: bodies[type] }))
const wake = 'export.wake'

let other: string
let server: Server
let browser: Awaited<ReturnType<typeof launch>>
let page: Page
let tabId: number

beforeAll(async () => {
  other = mkdtempSync(join(tmpdir(), 'dossier-other-extension-'))
  writeFileSync(join(other, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Other', version: '1', content_scripts: [{ matches: ['<all_urls>'], js: ['content.js'] }] })) // prettier-ignore
  // Tries on the page's behalf what the page requests by an event, and writes the result where the page can read it.
  writeFileSync(
    join(other, 'content.js'),
    `addEventListener('try', async ({ detail }) => {
      const { id, messages } = JSON.parse(detail)
      const answers = await Promise.all(messages.map((message) => chrome.runtime.sendMessage(id, message).then((answer) => answer ?? 'nobody', () => 'refused')))
      document.documentElement.dataset.answers = JSON.stringify(answers)
    })`,
  )
  server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(`<title>Honest Pumps</title><h1>Honest Pumps</h1>${request.url === '/' ? '<iframe src="/inner"></iframe>' : ''}`) // prettier-ignore
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const { port } = server.address() as AddressInfo
  browser = await launch(`${await builtExtension()},${other}`, { resolve: [`MAP *.example:80 127.0.0.1:${port}`] }) // prettier-ignore
  page = await browser.context.newPage()
  await page.goto('http://www.honest-pumps.example/')
  await browser.triggerAction(page)
  tabId = await (await browser.worker()).evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]!.id) // prettier-ignore
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(other, { recursive: true, force: true })
})

/**
 * What the extension believes about tabs and pages: nothing forged may be in it. Views of our own pages are left out; they
 * come and go with tabs that an earlier test opened.
 */
const believed = async () => {
  const all = await (await browser.worker()).evaluate(() => chrome.storage.session.get(null))
  const isOwnPage = (value: unknown) => String((value as { url?: unknown }).url).startsWith('chrome-extension:') // prettier-ignore
  return JSON.stringify(
    Object.entries(all).filter(([name, value]) => /^(?:view|fetched|read)/.test(name) && !isOwnPage(value)),
  )
}
const accepted = (answers: readonly unknown[]) =>
  answers.filter((answer) => answer === true || (answer as { ok?: unknown } | undefined)?.ok === true)
/** Runs in the extension's own isolated world of the page and its frames. */
const inFrames = async <R>(
  func: (sent: unknown[]) => R,
  sent: unknown[],
): Promise<{ frameId: number; result: Awaited<R> }[]> =>
  (await browser.worker()).evaluate(
    ([tabId, code, sent]: readonly [number, string, unknown[]]) =>
      chrome.scripting.executeScript({
        target: { tabId, allFrames: true },
        // The function is passed as text; the extension's CSP forbids evaluating it here.
        func:
          (globalThis.forgery as Record<string, ((sent: unknown[]) => never) | undefined> | undefined)?.[
            code
          ] ?? (() => undefined as never),
        args: [sent],
      }),
    [tabId, func.name, sent] as const,
  )

declare global {
  var forgery: object | undefined
}

describe('a forged message', () => {
  it('is valid except for its sender', () => {
    for (const type of types) expect(messages[type].body.safeParse(bodies[type]).success, type).toBe(true)
  })

  it('from a page’s world has no way in', async () => {
    // The real reading finishes first, so that any later change is forged.
    await expect.poll(believed, { timeout: 30_000 }).toMatch(/"state":"(?:read|refused|failed)"/)
    const ways = await page.evaluate((id) => {
      const runtime = (globalThis as unknown as { chrome?: { runtime?: object } }).chrome?.runtime
      postMessage({ type: 'page.opened', id, body: { viewId: 'v' } }, '*')
      return Object.keys(runtime ?? {})
    }, browser.extensionId())
    expect(ways).toEqual([])
  })

  it('from another extension’s script is ignored, whatever its type', async () => {
    const before = await believed()
    await page.evaluate(
      ([id, messages]) => dispatchEvent(new CustomEvent('try', { detail: JSON.stringify({ id, messages }) })),
      [browser.extensionId(), [...forged, wake]] as const,
    )
    await page.waitForFunction(() => document.documentElement.dataset['answers'])
    const answers = JSON.parse((await page.evaluate(() => document.documentElement.dataset['answers']))!) as unknown[] // prettier-ignore
    expect(answers).toEqual([...forged, wake].map(() => 'refused'))
    expect(await believed()).toBe(before)
  })

  it('from a frame is refused, and no page gets an answer to the export wake-up call', async () => {
    await (await browser.worker()).evaluate(() => {
      globalThis.forgery = {
        send: (sent: unknown[]) => Promise.all(sent.map((one) => chrome.runtime.sendMessage(one).then((answer) => answer ?? 'nobody', () => 'refused'))),
        asFrame: (sent: unknown[]) => Promise.all(sent.filter((one) => self !== top || typeof one === 'string').map((one) => chrome.runtime.sendMessage(one).then((answer) => answer ?? 'nobody', () => 'refused'))),
        orphan: (sent: unknown[]) => {
          addEventListener('orphan', () => {
            let said: string
            try {
              void chrome.runtime.sendMessage(sent[0]).then(() => (document.documentElement.dataset['orphan'] = 'answered'), () => undefined)
              said = 'sent'
            } catch (failure) {
              said = String(failure)
            }
            document.documentElement.dataset['orphan'] = said
          })
        },
      }
    }) // prettier-ignore
    const before = await believed()
    async function asFrame(): Promise<unknown[]> {
      return []
    }
    const frames = await inFrames(asFrame, [...forged, wake])
    const inner = frames.filter(({ frameId }) => frameId !== 0)
    expect(inner.length, 'the frame was there to try').toBeGreaterThan(0)
    for (const { result } of inner) expect(accepted(await result)).toEqual([])
    const above = frames.find(({ frameId }) => frameId === 0)!
    expect((await above.result).at(-1), 'a page cannot start an export').not.toBe(true)
    expect(await believed()).toBe(before)
  })

  it('from one of our own pages is refused: they need no messages', async () => {
    const own = await browser.openOwn('workspace.html#/help')
    const answers = await own.evaluate((sent) => Promise.all(sent.map((one) => chrome.runtime.sendMessage(one).then((answer) => answer ?? 'nobody', () => 'refused'))), forged) // prettier-ignore
    expect(accepted(answers)).toEqual([])
    await own.close()
  })

  it('from the right sender but malformed is refused', async () => {
    const body = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom('viewId', 'turn', 'transcript', 'key', 'at', 'parcel', 'reason', '__proto__'), fc.anything())) // prettier-ignore
    const random = fc
      .sample(fc.record({ type: fc.constantFrom(...types), body }), Number(process.env['CASES'] ?? 400))
      .flatMap((one, at) => {
        const text = JSON.stringify({ ...one, id: `m${at}` })
        const plain = JSON.parse(text) as { type: MessageType; id: string; body: unknown }
        return messages[plain.type].body.safeParse(plain.body).success ? [] : [plain]
      })
    async function send(): Promise<unknown[]> {
      return []
    }
    await page.bringToFront()
    const before = await believed()
    const [top] = (await inFrames(send, random)).filter(({ frameId }) => frameId === 0)
    expect(await top!.result).toHaveLength(random.length)
    expect(accepted(await top!.result)).toEqual([])
    expect(await believed()).toBe(before)
  })

  it('from a script that outlived its extension goes nowhere', async () => {
    async function orphan(): Promise<void> {}
    await inFrames(orphan, forged)
    const own = await browser.openOwn('workspace.html#/help')
    await own.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    await expect
      .poll(async () => {
        await page.evaluate(() => dispatchEvent(new CustomEvent('orphan')))
        return page.evaluate(() => document.documentElement.dataset['orphan'])
      })
      .toMatch(/invalidated|undefined/)
  })
})
