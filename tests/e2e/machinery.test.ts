import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'

/**
 * What a site's headers and files reveal about its technology, from a real browser's cache and, only on the rep's click,
 * from the site.
 */
const SITE = 'http://www.header-pumps.example'
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Header Pumps</title><meta property="og:site_name" content="Header Pumps">
<link rel="manifest" href="/app.webmanifest"></head><body><header><h1>Header Pumps</h1><nav><a href="/team">Our team</a></nav></header>
<main><h2>Our team</h2><ul><li><h3>Alva Birkeland</h3><p>Chief Executive Officer</p></li></ul></main></body></html>`
const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/.well-known/security.txt': [
    'text/plain; charset=utf-8',
    'Contact: https://hackerone.com/header-pumps\nExpires: 2030-01-01T00:00:00Z\n',
  ],
  '/app.webmanifest': [
    'application/manifest+json',
    JSON.stringify({
      name: 'Pump Control',
      related_applications: [{ platform: 'play', id: 'example.headerpumps.control' }],
    }),
  ],
}

let server: Server
let browser: Awaited<ReturnType<typeof launch>>
const asked: string[] = []

beforeAll(async () => {
  const extension = await builtExtension()
  server = createServer(({ url = '/' }, response) => {
    asked.push(url)
    const [type, body] = FILES[url] ?? ['text/html; charset=utf-8', HTML]
    response.writeHead(url === '/favicon.ico' ? 404 : 200, {
      'content-type': type,
      'cache-control': url === '/private' || url in FILES ? 'no-store' : 'max-age=600',
      'x-typo3-parsetime': '34ms',
    })
    response.end(body)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const { port } = server.address() as AddressInfo
  browser = await launch(extension, { resolve: [`MAP *.example:80 127.0.0.1:${port}`] })
}, 180_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
})

async function opened(path: string): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`${SITE}${path}`)
  await page.waitForLoadState('networkidle')
  asked.length = 0
  await page.bringToFront()
  await browser.triggerAction(page)
  const panel = await browser.panelPage()
  await panel.getByText('Alva Birkeland').first().waitFor()
  return panel
}
const here = (panel: Page) => panel.getByRole('region', { name: 'This page', exact: true })

describe('the technology behind a page', () => {
  it('is not read from an uncacheable response, and the site is not requested again', async () => {
    const panel = await opened('/private')
    expect(await here(panel).getByText('TYPO3').count()).toBe(0)
    expect(asked).toEqual([])
  })

  it('is read from the page’s response headers in the browser’s cache', async () => {
    const panel = await opened('/')
    await here(panel).getByText('TYPO3').first().waitFor()
    expect(asked).toEqual([])
  })

  it('is read from well-known files only if the rep asks for further pages', async () => {
    const panel = await browser.panelPage()
    const further = panel.getByRole('region', { name: 'Look here next' })
    await further.getByRole('checkbox').first().check()
    expect(asked).toEqual([])
    await further.getByRole('button', { name: /^Read this/ }).click()
    await further.getByText('/.well-known/security.txt').waitFor()
    await further.getByText('/app.webmanifest').waitFor()
    expect([...asked].sort()).toEqual(['/.well-known/security.txt', '/app.webmanifest', '/team'])
    const profile = panel.getByRole('region', { name: 'Profile', exact: true })
    await profile.getByText('HackerOne').first().waitFor()
    await profile.getByText('Pump Control').first().waitFor()
  })
})
