import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'
import { servePages } from './page-server.mjs'

const isReported = (url: string) => url.startsWith('/seen')

/**
 * A site with a service worker of its own (most installable sites have one): every request of its pages passes through that
 * worker, and this one reports each to the site and answers none that asks for the cache alone. The page names its icon: else the
 * browser asks for one by itself, sooner or later than the worker takes over.
 */
const SITE = 'http://www.lumen-valves.example'
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lumen Valves</title>
<link rel="icon" href="data:,"><meta property="og:site_name" content="Lumen Valves"></head><body><h1>Lumen Valves</h1>
<h2>Management</h2><ul><li><h3>Ines Halvorsen</h3><p>Chief Executive Officer</p></li></ul>
<script>navigator.serviceWorker.register('/sw.js')</script></body></html>`
const WORKER = `
addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') return
  fetch('/seen?cache=' + event.request.cache + '&of=' + new URL(event.request.url).pathname)
  event.respondWith(new Promise(() => {}))
})`

let site: Awaited<ReturnType<typeof servePages>>
let browser: Awaited<ReturnType<typeof launch>>
const asked: string[] = []

beforeAll(async () => {
  const extension = await builtExtension()
  site = await servePages((address) => {
    const url = address.slice(address.indexOf('/'))
    asked.push(url)
    return url === '/sw.js' ? { body: WORKER, type: 'text/javascript' } : { body: PAGE }
  })
  browser = await launch(extension, {
    resolve: [`MAP *.example:80 127.0.0.1:${site.port}`],
    args: [`--unsafely-treat-insecure-origin-as-secure=${SITE}`],
  })
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

it('reads a page whose own service worker holds every request back, and asks that worker for nothing', async () => {
  const page = await browser.context.newPage()
  await page.goto(`${SITE}/`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await browser.triggerAction(page)
  const panel = await browser.panelPage()
  await panel.getByText('Ines Halvorsen').first().waitFor({ timeout: 30_000 })
  expect(asked.filter(isReported)).toEqual([])
  await page.evaluate(() => void fetch('/own'))
  await expect
    .poll(() => asked.filter(isReported), { timeout: 30_000 })
    .toEqual(['/seen?cache=default&of=/own'])
})
