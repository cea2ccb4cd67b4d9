import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serveDemo } from '../demo/server.mjs'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const extension = join(root, '.output', 'chrome-mv3')
const SITE = 'http://www.nordwind-pumps.example'

let demo: Awaited<ReturnType<typeof serveDemo>>
let browser: Awaited<ReturnType<typeof launch>>
let profile: string

const open = () => launch(extension, { profile, resolve: [`MAP *.example:80 127.0.0.1:${demo.port}`] })

beforeAll(async () => {
  await builtExtension()
  demo = await serveDemo()
}, 120_000)
afterAll(() => demo.close())

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'dossier-e2e-'))
  browser = await open()
})
afterEach(async () => {
  await browser.close().catch(() => undefined)
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

const thisPage = (panel: Page) => panel.getByRole('region', { name: 'This page', exact: true })
const profileOf = (panel: Page) => panel.getByRole('region', { name: 'Profile', exact: true })
const add = (panel: Page) => panel.getByRole('button', { name: 'Add to profile' })

/** Opens a page, presses the toolbar button and waits until the panel shows the company. */
async function readInPanel(path: string): Promise<{ page: Page; panel: Page }> {
  const page = await browser.context.newPage()
  await page.goto(`${SITE}${path}`)
  await browser.triggerAction(page)
  const panel = await browser.panelPage()
  await thisPage(panel).getByText('Nordwind Pumps', { exact: true }).first().waitFor()
  return { page, panel }
}

type View = Readonly<{ state?: string; url?: string }>
interface Chrome {
  storage: {
    session: {
      get(key: null): Promise<Readonly<Record<string, View>>>
      onChanged: { addListener(hear: (changes: Readonly<Record<string, { newValue?: View }>>) => void): void }
    }
  }
}
declare const chrome: Chrome
/** Addresses of the readings that the panel was told of. */
declare const told: string[]

/** Runs in the panel, after it listens itself: notes what it is told. */
function noteReadings(): void {
  const told: string[] = []
  Object.assign(globalThis, { told })
  chrome.storage.session.onChanged.addListener((changes) => {
    for (const { newValue } of Object.values(changes)) if (newValue?.state === 'read') told.push(newValue.url ?? '')
  }) // prettier-ignore
}

/** Until the panel shows the reading of a page whose URL ends like this. */
async function shows(panel: Page, end: string): Promise<void> {
  await expect.poll(() => panel.evaluate((end) => told.some((url) => url.endsWith(end)), end), { timeout: 15_000 }).toBe(true) // prettier-ignore
  await panel.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))),
  )
}

/** Whether the worker has begun with a page whose URL ends like this, or is through with it. */
const isBegun = (panel: Page, end: string) =>
  panel.evaluate(async (end) => {
    const views = Object.values(await chrome.storage.session.get(null))
    return views.some((view) => view.url?.endsWith(end) === true)
  }, end)

/** Moments of a page's reading, each waited for as a state. */
const MOMENTS: readonly ((page: Page, panel: Page, end: string) => Promise<unknown>)[] = [
  () => Promise.resolve(),
  (page) => page.waitForLoadState('domcontentloaded'),
  (page) => page.waitForLoadState('load'),
  (_, panel, end) => expect.poll(() => isBegun(panel, end), { timeout: 15_000, interval: 5 }).toBe(true),
  (_, panel, end) => shows(panel, end),
]

/** Files what the panel shows and waits for the confirmation. */
async function file(panel: Page): Promise<void> {
  await add(panel).click()
  await panel
    .getByText(/^Added to/)
    .first()
    .waitFor()
}

async function workspace(): Promise<Page> {
  const page = await browser.openOwn('workspace.html')
  await page.getByRole('table', { name: 'Profiles' }).waitFor()
  return page
}

/** Exports every profile in a format and returns the file's text. */
async function exported(page: Page, format: RegExp, forCrm = false): Promise<string> {
  const arrives = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: format }).click()
  // Files for a CRM's import are checked first, and saved from the dialog with the results.
  if (forCrm) await page.getByRole('button', { name: /^Save (?:file|anyway)$/ }).click()
  const download = await arrives
  return readFileSync(await download.path(), 'utf8')
}

interface ExportedClaim {
  readonly field: string
  readonly value: string
  readonly evidence: { readonly quote: string; readonly url: string }
}

/** All claims of the JSON export, at any depth. */
function claimsIn(node: unknown): ExportedClaim[] {
  if (Array.isArray(node)) return node.flatMap(claimsIn)
  if (typeof node !== 'object' || node === null) return []
  if ('evidence' in node && 'field' in node) return [node as ExportedClaim]
  return Object.values(node).flatMap(claimsIn)
}

describe('the main job in Chromium', () => {
  it('keeps the current page in front after installation', async () => {
    const page = await browser.context.newPage()
    const start = () => browser.context.pages().some((each: Page) => each.url().endsWith('#/start'))
    await expect.poll(start, { timeout: 15_000 }).toBe(true)
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible')
  })

  it('files a page with one click, and exports it', async () => {
    const { panel } = await readInPanel('/')
    await expect.poll(() => thisPage(panel).getByText('DE284719361').count()).toBeGreaterThan(0)
    await file(panel)
    await profileOf(panel).getByText('nordwind-pumps.example').first().waitFor()
    const table = await workspace()
    const row = table.getByRole('row', { name: /Nordwind Pumps/ })
    await row.waitFor()
    const csv = await exported(table, /spreadsheet/i)
    expect(csv).toContain('Nordwind Pumps GmbH')
    expect(csv).toContain('421')
    const hubspot = await exported(table, /HubSpot/i, true)
    expect(hubspot.split('\r\n')[0]).toContain('Company Domain Name')
    expect(hubspot).toContain('+4942156093710')
  })

  it('builds one profile from several pages and keeps conflicting values', async () => {
    const { page, panel } = await readInPanel('/')
    await panel.evaluate(noteReadings)
    await file(panel)
    for (const path of ['/about.html', '/team.html', '/imprint.html']) {
      await page.goto(`${SITE}${path}`)
      // The button of the page before is enabled as well.
      await shows(panel, path)
      await expect.poll(() => add(panel).isEnabled(), { timeout: 10_000 }).toBe(true)
      await add(panel).click()
      await expect
        .poll(() => panel.getByText('Everything here is already').count(), { timeout: 10_000 })
        .toBeGreaterThan(0)
    }
    const table = await workspace()
    expect(await table.getByRole('row', { name: /nordwind-pumps/i }).count()).toBe(1)
    const claims = claimsIn(JSON.parse(await exported(table, /JSON/)))
    const founded = new Set(
      claims.filter(({ field }) => field === 'company.founded').map(({ value }) => value),
    )
    expect([...founded].sort()).toEqual(['1973', '1974'])
    expect(claims.filter(({ field }) => field === 'person.title').length).toBeGreaterThanOrEqual(3)
    // The domain comes from the URL and the language from the whole text; everything else has a quote.
    const quoted = claims.filter(({ field }) => field !== 'company.domain' && field !== 'company.language')
    expect(quoted.filter(({ evidence }) => !evidence.url.startsWith(SITE) || evidence.quote === '')).toEqual(
      [],
    )
  })

  it('shows where a value comes from without touching the page', async () => {
    const { page, panel } = await readInPanel('/')
    const before = await page.content()
    await thisPage(panel).getByText('Am Holzhafen 14, 28237 Bremen').first().click()
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
    const marked = await page.evaluate(() =>
      [...[...CSS.highlights.values()][0]!].map((range) => range.toString()),
    )
    expect(marked.join('')).toContain('Am Holzhafen 14')
    expect(await page.content()).toBe(before)
  })

  it('edits a value in place and undoes it', async () => {
    const { panel } = await readInPanel('/')
    await file(panel)
    await profileOf(panel).getByRole('button', { name: 'Edit Legal name: Nordwind Pumps GmbH' }).click()
    const box = profileOf(panel).getByRole('textbox').first()
    await box.fill('Nordwind Pumpen SE')
    await box.press('Enter')
    await profileOf(panel).getByText('Nordwind Pumpen SE', { exact: true }).first().waitFor()
    await panel.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => profileOf(panel).getByText('Nordwind Pumpen SE', { exact: true }).count()).toBe(0)
    await profileOf(panel).getByText('Nordwind Pumps GmbH', { exact: true }).first().waitFor()
  })

  it('keeps everything shown as saved when the browser is killed', async () => {
    const { panel } = await readInPanel('/')
    await file(panel)
    await browser.kill()
    browser = await open()
    const table = await workspace()
    await table.getByRole('row', { name: /Nordwind Pumps/ }).waitFor()
  })

  it('loses and duplicates nothing when the worker is killed, 50 times', async () => {
    const { page, panel } = await readInPanel('/')
    await panel.evaluate(noteReadings)
    const paths = ['/', '/about.html', '/team.html', '/imprint.html', '/contact.html']
    for (let turn = 0; turn < 50; turn += 1) {
      // Five pages, five moments, of which each page has every one once.
      await page.goto(`${SITE}${paths[turn % 5]}?${turn}`, { waitUntil: 'commit' })
      await MOMENTS[(turn + Math.floor(turn / 5)) % 5]!(page, panel, `?${turn}`)
      await browser.stopWorker()
      // The previous page looks the same: what matters is that this one has been read.
      await shows(panel, `?${turn}`)
      await expect
        .poll(
          () =>
            thisPage(panel)
              .getByText(/Nordwind Pumps/)
              .count(),
          { timeout: 15_000 },
        )
        .toBeGreaterThan(0)
      await expect.poll(() => add(panel).isEnabled(), { timeout: 15_000 }).toBe(true)
      const pressed = add(panel).click()
      await browser.stopWorker()
      await pressed
      await panel
        .getByText(/^Added to|Everything here is already/)
        .first()
        .waitFor()
    }
    const table = await workspace()
    expect(await table.getByRole('row', { name: /nordwind-pumps/i }).count()).toBe(1)
    const claims = claimsIn(JSON.parse(await exported(table, /JSON/)))
    const seen = new Set(claims.map(({ evidence }) => evidence.url.split('?')[1]))
    expect(seen.size).toBe(50)
    const keys = claims.map((claim) =>
      JSON.stringify([claim.field, claim.value, claim.evidence.url, claim.evidence.quote]),
    )
    expect(keys.length).toBeGreaterThan(100)
  }, 240_000)

  it('says in one sentence why a page is not read, and lets the rep open one site', async () => {
    const page = await browser.context.newPage()
    await page.goto(`http://127.0.0.1:${demo.port}/`).catch(() => undefined)
    await browser.triggerAction(page)
    const panel = await browser.panelPage()
    await thisPage(panel)
      .getByRole('button', { name: /anyway/i })
      .waitFor()
    expect(await add(panel).isEnabled()).toBe(false)
  })

  it('deletes in the workspace and undoes it', async () => {
    const { panel } = await readInPanel('/')
    await file(panel)
    const table = await workspace()
    await table
      .getByRole('row', { name: /Nordwind Pumps/ })
      .getByRole('checkbox')
      .check()
    await table.getByRole('button', { name: /^Delete/ }).click()
    await expect.poll(() => table.getByRole('row', { name: /Nordwind Pumps/ }).count()).toBe(0)
    await table.getByRole('button', { name: 'Undo', exact: true }).click()
    await table.getByRole('row', { name: /Nordwind Pumps/ }).waitFor()
  })
})
