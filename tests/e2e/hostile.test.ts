import { createServer, type Server } from 'node:http'
import { connect, createServer as createTrap, type AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { builtExtension } from '../house/built.ts'
import { extensionWith } from '../soak/kit/extension.mjs'
import { launch } from './browser.mjs'
import { pressAll, unsafe, watch, type Watched } from './kit/explore.ts'
import type { Hostile } from './kit/hostile-page.ts'
import { payloads } from './kit/payloads.ts'

declare const hostileStore: Hostile

/** Number of profiles opened one by one; `CASES=all` opens one per payload. */
const PROFILES = process.env['CASES'] === 'all' ? payloads.length : 10
const VIEWS = ['profiles', 'analysis', 'tabs', 'icp', 'exports', 'import', 'start', 'connections', 'settings', 'help'] // prettier-ignore
/** Elements that would open a browser dialog, or close what is being examined. */
const NEVER = 'choose file|restore from|download|save file|save anyway|csv|json|xlsx|vcard|ics\\b|backup|language|read (?:these|all)|send \\d|workspace|open ' // prettier-ignore

let extension: Awaited<ReturnType<typeof extensionWith>>
let browser: Awaited<ReturnType<typeof launch>>
let profile: string
let site: Server
/** Only a payload would connect to it. */
const trap = createTrap((socket) => {
  asked += 1
  socket.destroy()
})
let asked = 0
let ids: string[]
const errors: string[] = []

beforeAll(async () => {
  await builtExtension()
  extension = await extensionWith('hostile', fileURLToPath(new URL('kit/hostile-page.ts', import.meta.url)))
  site = createServer(({ url }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(hostileSite(Number(/\d+/.exec(url ?? '')?.[0] ?? 0)))
  })
  await new Promise((done) => site.listen(0, '127.0.0.1', () => done(undefined)))
  await new Promise((done) => trap.listen(0, '127.0.0.1', () => done(undefined)))
  profile = mkdtempSync(join(tmpdir(), 'dossier-hostile-'))
  const port = (server: { address(): unknown }) => (server.address() as AddressInfo).port
  browser = await launch(extension.folder, {
    profile,
    resolve: [`MAP hostile.example 127.0.0.1:${port(trap)}`, `MAP *.example:80 127.0.0.1:${port(site)}`],
  })
  const filler = await browser.openOwn('hostile.html')
  await filler.waitForFunction(() => 'hostileStore' in globalThis)
  ids = await filler.evaluate((count) => hostileStore.fill(count), PROFILES)
}, 300_000)
afterAll(async () => {
  await browser?.close().catch(() => undefined)
  extension?.remove()
  site?.close()
  trap.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

beforeEach(() => {
  errors.length = 0
})

/** Every place on a page that is read, with twenty payloads starting at `from`. */
function hostileSite(from: number): string {
  const nth = (at: number) => payloads[(from * 20 + at) % payloads.length]!
  const text = (at: number) =>
    nth(at).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const data = JSON.stringify({ '@type': 'Organization', name: nth(0), legalName: `${nth(1)} GmbH`, url: 'http://www.evil-pumps.example/', logo: nth(2), description: nth(3), address: { '@type': 'PostalAddress', streetAddress: nth(4), addressLocality: nth(5) }, employee: [{ '@type': 'Person', name: nth(6), jobTitle: 'CEO' }], sameAs: [nth(7), nth(8)] }).replaceAll('<', '\\u003c') // prettier-ignore
  return `<!doctype html><html lang="en"><head><title>${text(9)} | Evil Pumps</title>
<meta name="description" content="${text(10)}"><meta property="og:site_name" content="Evil Pumps ${text(11)}"><meta property="og:image" content="${text(12)}">
<script type="application/ld+json">${data}</script></head><body><header><h1>Evil Pumps</h1></header><main>
<h2>Our team</h2><ul><li><h3>Ada ${text(13)}</h3><p>Chief Executive Officer ${text(14)}</p></li><li><h3>Bruno Abendroth</h3><p>Chief Financial Officer</p><a href="${text(15)}">Profile</a></li></ul>
<h2>News</h2><ul><li><time datetime="2026-02-03">3 February 2026</time> <a href="${text(16)}">Evil Pumps opens a plant ${text(17)}</a></li></ul>
<p>Phone: +44 20 7946 0123 ${text(18)}, info@evil-pumps.example</p><a href="/team-${from}">Team ${text(19)}</a></main>
<footer>© 2026 Evil Pumps Ltd, 12 Sample Road, Leeds LS1 4AB</footer></body></html>`
}

/** A page of the extension, watched from before its first script. */
async function openWatched(path: string): Promise<Page> {
  const page = await browser.openOwn('hostile.html')
  await prepare(page)
  await page.goto(browser.address(path))
  return page
}

async function prepare(page: Page, already = false): Promise<void> {
  const script = `(${watch})(); globalThis.unsafe = ${unsafe};`
  page.on('pageerror', (error) => errors.push(`${page.url()} ${error.message}`))
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      !/^Failed to load resource|^An invalid form control/.test(message.text())
    )
      errors.push(`${page.url()} ${message.text().slice(0, 600)}`)
  })
  page.on('dialog', (dialog) => {
    errors.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  if (already) await page.evaluate(script)
  else await page.addInitScript(script)
}

async function expectCalm(page: Page, where: string): Promise<void> {
  const seen = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched)
  expect(seen, where).toEqual({ ran: [], violations: [] })
  expect(errors, where).toEqual([])
  expect(asked, `${where}: requests to where the payloads point`).toBe(0)
}

/** As markup, except those that would leave the page. */
const control = payloads.slice(0, 60).filter((one) => !/refresh|<base/.test(one))

describe('hostile text, from the store', () => {
  it('is a working trap: the same payloads as markup run, load, and are blocked by the policy', async () => {
    expect(payloads.length).toBeGreaterThanOrEqual(500)
    const page = await browser.context.newPage()
    await page.addInitScript(`(${watch})()`)
    await page.goto('http://www.control.example/')
    await page.evaluate((all: readonly string[]) => {
      for (const one of all) {
        const place = document.body.appendChild(document.createElement('div'))
        // eslint-disable-next-line no-restricted-properties -- this page is the attacker's
        place.innerHTML = one
      }
    }, control) // prettier-ignore
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.ran.length)).toBeGreaterThan(5) // prettier-ignore
    await expect.poll(() => asked).toBeGreaterThan(0)
    await page.close()
    const own = await openWatched('workspace.html')
    const refused = await own.evaluate((all) => {
      return all.filter((one) => {
        try {
          // eslint-disable-next-line no-restricted-properties -- what must be refused
          document.createElement('div').innerHTML = one
          return false
        } catch {
          return true
        }
      }).length
    }, control) // prettier-ignore
    expect(refused, 'Trusted Types are on').toBe(control.length)
    await own.close()
    await new Promise((done) => connect((trap.address() as AddressInfo).port, '127.0.0.1').on('close', done).on('error', done)) // prettier-ignore
    asked = 0
  })

  it.each(VIEWS)(
    'is only text in the view %s and behind everything in it',
    async (view) => {
      const page = await openWatched(`workspace.html#/${view}`)
      await page.getByRole('main').first().waitFor()
      const { wrong, pressed } = await page.evaluate(pressAll, {
        route: `#/${view}`,
        most: 120,
        never: NEVER,
      })
      expect(wrong).toEqual([])
      expect(pressed.length, pressed.join()).toBeGreaterThan(
        ['tabs', 'import', 'exports'].includes(view) ? -1 : 0,
      )
      await expectCalm(page, view)
      await page.close()
    },
    240_000,
  )

  it('stays text in every profile, its dialogs and its full view', async () => {
    const page = await openWatched('workspace.html#/profiles')
    await page.getByRole('table').waitFor()
    for (const [at, id] of ids.entries()) {
      for (const route of [`#/profiles/${id}`, `#/profiles/${encodeURIComponent(`${id}/360`)}`]) {
        const { wrong, words } = await page.evaluate(pressAll, { route, most: at === 0 ? 120 : 4, never: NEVER }) // prettier-ignore
        expect([...wrong, ...errors], route).toEqual([])
        expect(words, `${route} ${errors.join()}`).toBeGreaterThan(500)
      }
    }
    await expectCalm(page, 'profiles')
    await page.close()
  }, 900_000)

  it('stays text in an export run', async () => {
    const page = await openWatched('workspace.html#/exports/hostile')
    const { wrong, pressed } = await page.evaluate(pressAll, { route: '#/exports/hostile', most: 150, never: NEVER }) // prettier-ignore
    expect(wrong).toEqual([])
    expect(pressed.length).toBeGreaterThan(10)
    await expectCalm(page, 'run')
    await page.close()
  }, 240_000)
})

describe('hostile text, from pages', () => {
  it('stays text in the panel, and is filed as text', async () => {
    const shower = await browser.openOwn('hostile.html')
    await shower.waitForFunction(() => 'hostileStore' in globalThis)
    const page = await browser.context.newPage()
    await page.goto('http://www.evil-pumps.example/page-0')
    await browser.triggerAction(page)
    const panel = await browser.panelPage()
    await prepare(panel, true)
    const add = panel.getByRole('button', { name: 'Add to profile' })
    const tab = await (await browser.worker()).evaluate(() => (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } } }).chrome.tabs.query({ active: true, currentWindow: true })) // prettier-ignore
    const pages = Math.ceil(payloads.length / 20)
    for (let from = 0; from < pages; from += 1) {
      if (from > 0) await page.goto(`http://www.evil-pumps.example/page-${from}`)
      const read = () => shower.evaluate((id) => hostileStore.shown(id), tab[0]!.id)
      await expect.poll(read, { timeout: 20_000 }).toBe(page.url())
      if (await add.isEnabled()) await add.click()
      const { wrong } = await panel.evaluate(pressAll, { route: '', most: from % 10 === 0 ? 60 : 2, never: NEVER }) // prettier-ignore
      expect(wrong, `page ${from}`).toEqual([])
    }
    for (let from = 0; from < payloads.length; from += 27) {
      await shower.evaluate(([id, url, from]) => hostileStore.show(id, url, from), [tab[0]!.id, page.url(), from] as const) // prettier-ignore
      const { wrong } = await panel.evaluate(pressAll, { route: '', most: from % 270 === 0 ? 60 : 1, never: NEVER }) // prettier-ignore
      expect(wrong, `reading ${from}`).toEqual([])
    }
    await expectCalm(panel, 'panel')
  }, 900_000)
})
