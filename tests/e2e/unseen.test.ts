import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'
import { setProbes } from './kit/probes.ts'

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))
const SITE = 'http://www.curious-pumps.example'

let server: Server
let browser: Awaited<ReturnType<typeof launch>>
let page: Page
let panel: Page
let session: CDPSession
const asked: string[] = []
const cookies: (string | undefined)[] = []

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Curious Pumps | Team</title>
<script>(${setProbes})()</script><meta property="og:site_name" content="Curious Pumps">
<style>p { color: rgb(1, 2, 3) }</style>
<script type="application/ld+json">{"@type":"Organization","name":"Curious Pumps","legalName":"Curious Pumps Ltd","url":"${SITE}/"}</script></head>
<body><header><h1>Curious Pumps</h1><nav><a href="/team">Our team</a> <a href="/imprint">Imprint</a> <a href="/contact">Contact</a></nav></header>
<main><h2>Our team</h2><ul><li><h3>Alva Birkeland</h3><p>Chief Executive Officer</p></li><li><h3>Ivo Eisenhuth</h3><p>Chief Financial Officer</p></li></ul>
<p>Curious Pumps Ltd, 12 Sample Road, Leeds LS1 4AB, United Kingdom. Phone: +44 20 7946 0123</p>
<div id="host"></div></main><footer>© 2026 Curious Pumps Ltd</footer></body></html>`

beforeAll(async () => {
  await builtExtension()
  server = createServer(({ url, headers }, response) => {
    asked.push(url ?? '')
    cookies.push(headers.cookie)
    response.writeHead(url === '/favicon.ico' ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(url === '/plain' ? '<!doctype html><title>plain</title><body></body>' : html)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const { port } = server.address() as AddressInfo
  browser = await launch(extension, { resolve: [`MAP *.example:80 127.0.0.1:${port}`] })
  page = await browser.context.newPage()
  await page.goto(`${SITE}/`)
  await page.waitForLoadState('networkidle')
  session = await browser.context.newCDPSession(page)
  await taken()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** In the page's own world and by nothing but its own probes: what Playwright brings along would be seen by them. */
async function run(expression: string): Promise<string> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
  return String(result.value ?? '')
}
const snapshot = () => run('probes.snapshot()').then((text) => JSON.parse(text) as Record<string, unknown>)
const taken = () => run('probes.taken()').then((text) => text.split('\n').filter((line) => line !== ''))

describe('a page that tries to detect the reader', () => {
  it('has working probes: for a script in its world, a mutation, a file, a highlight', async () => {
    const before = await snapshot()
    await run(`{
      Object.getOwnPropertyNames(globalThis)
      document.querySelector('h1').setAttribute('data-read', '')
      CSS.highlights.set('seen', new Highlight())
      null
    }`)
    expect(await taken()).toEqual(expect.arrayContaining(['Object.getOwnPropertyNames', 'mutation attributes', 'HighlightRegistry.prototype.set'])) // prettier-ignore
    expect(await snapshot()).not.toEqual(before)
    await run(`{
      document.querySelector('h1').removeAttribute('data-read')
      CSS.highlights.clear()
      null
    }`)
    await taken()
    expect(await snapshot()).toEqual(before)
  })

  it('cannot load a file of the extension, even knowing its id', async () => {
    const files = readdirSync(extension, { recursive: true, encoding: 'utf8' }).slice(0, 200)
    const id = browser.extensionId()
    const other = await browser.context.newPage()
    await other.goto(`${SITE}/plain`)
    const reached = await other.evaluate(
      async ([id, files]: readonly [string, readonly string[]]) => {
        const found: string[] = []
        for (const file of files) {
          const url = `chrome-extension://${id}/${file}`
          await fetch(url, { mode: 'no-cors' }).then(() => found.push(file), () => undefined) // prettier-ignore
        }
        for (const tag of ['img', 'script', 'iframe'] as const) {
          const element = document.createElement(tag)
          const done = new Promise<string>((resolve) => {
            element.onload = () => resolve('load')
            element.onerror = () => resolve('error')
          })
          element.src = `chrome-extension://${id}/${tag === 'script' ? 'capture.js' : 'workspace.html'}`
          document.body.append(element)
          const answer = await done
          // A frame always loads: what counts is that what it shows is the browser's refusal, as of an id that is nobody's.
          if (answer === 'load' && tag !== 'iframe') found.push(tag)
        }
        return found
      },
      [id, files] as const,
    )
    await other.close()
    expect(files.length).toBeGreaterThan(20)
    expect(reached).toEqual([])
  })

  it('sees nothing of the click and the reading', async () => {
    await page.bringToFront()
    const before = await snapshot()
    await browser.triggerAction(page)
    panel = await browser.panelPage()
    await panel.getByText('Curious Pumps Ltd').first().waitFor()
    await panel.getByText('Alva Birkeland').first().waitFor()
    expect(await taken()).toEqual([])
    expect(await snapshot()).toEqual(before)
  })

  it('sees of a shown quote only an anonymous highlight and its position', async () => {
    const { highlights, scroll, ...before } = await snapshot()
    expect([highlights, scroll]).toEqual([[], 0])
    await panel.getByRole('region', { name: 'This page', exact: true }).getByText('Curious Pumps Ltd').first().click() // prettier-ignore
    await expect.poll(async () => (await snapshot())['highlights']).not.toEqual([])
    expect(await taken()).toEqual([])
    const after = await snapshot()
    expect(after['highlights']).toEqual([expect.stringMatching(/^h[0-9a-f]{32}$/)])
    expect({ ...after, highlights: undefined, scroll: undefined }).toEqual({ ...before, highlights: undefined, scroll: undefined }) // prettier-ignore
  })

  it('sees nothing of what is filed', async () => {
    const before = await snapshot()
    await panel.getByRole('button', { name: 'Add to profile' }).click()
    await panel.getByText(/^Added to/).first().waitFor() // prettier-ignore
    expect(await taken()).toEqual([])
    expect(await snapshot()).toEqual(before)
  })

  it('receives no messages, and its own reach nobody', async () => {
    const before = await snapshot()
    await run(`{
      for (const type of ['page.opened', 'page.observed', 'page.refused', 'reveal', 'who', 'fetch'])
        postMessage({ type, ask: type, id: 'x', body: { viewId: 'x' }, quote: 'Curious Pumps', name: 'x', line: 0 }, '*') // prettier-ignore
      null
    }`)
    // Each message comes to all who listen at once, in every world of the page.
    const seen: string[] = []
    const arrived = () => seen.filter((what) => what === 'event message').length
    await expect.poll(async () => seen.push(...(await taken())) && arrived()).toBe(6)
    // Whoever had passed one on would have been heard before this: the worker and the panel answer in order.
    await (await browser.worker()).evaluate(() => undefined)
    await panel.evaluate(() => undefined)
    seen.push(...(await taken()))
    expect(seen.filter((what) => !/^(?:call postMessage|event message)$/.test(what))).toEqual([])
    expect(await snapshot()).toEqual(before)
  })

  it('sees of further pages only requests at its server, without cookies', async () => {
    await run("document.cookie = 'visitor=1'")
    const before = await snapshot()
    asked.length = 0
    cookies.length = 0
    await panel.getByRole('button', { name: /^Read (?:these|this)/ }).first().click() // prettier-ignore
    await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(2)
    await panel.getByText(/pages? added to/).first().waitFor() // prettier-ignore
    expect(await taken()).toEqual([])
    expect(await snapshot()).toEqual(before)
    expect(
      asked.filter((path) => !['/team', '/imprint', '/contact', '/.well-known/security.txt'].includes(path)),
    ).toEqual([])
    expect(cookies).toEqual(asked.map(() => undefined))
  })
})
