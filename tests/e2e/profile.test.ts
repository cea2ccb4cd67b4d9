import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'
import { counted } from './rep.ts'
import { serveValves } from './valve-site.mjs'
import type { WithBuckets } from './kit/buckets.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const built = join(root, '.output', 'chrome-mv3')
const SITE = 'http://www.rowan-valves.example'
const GROUP = 'http://www.thornfield-group.example/'
const WAIT = { timeout: 20_000 }

let site: Awaited<ReturnType<typeof serveValves>>
let browser: Awaited<ReturnType<typeof launch>>

beforeAll(async () => {
  await builtExtension()
}, 180_000)
beforeEach(async () => {
  site = await serveValves()
  browser = await launch(built, { resolve: [`MAP *.example:80 127.0.0.1:${site.port}`] })
})
afterEach(async () => {
  await browser.close()
  await site.close()
})

const add = (panel: Page) => panel.getByRole('button', { name: 'Add to profile' })
const profileOf = (panel: Page) => panel.getByRole('region', { name: 'Profile', exact: true })
const thisPage = (panel: Page) => panel.getByRole('region', { name: 'This page', exact: true })
const head = (panel: Page) => panel.getByRole('banner')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function look(address: string): Promise<{ page: Page; panel: Page }> {
  const page = await browser.context.newPage()
  await page.goto(address)
  await browser.triggerAction(page)
  const panel = await browser.panelPage()
  await expect.poll(() => add(panel).isEnabled(), WAIT).toBe(true)
  return { page, panel }
}

const pages = (path: string) => !/logo|favicon|\/\.well-known\//.test(path)
const known = (panel: Page) => thisPage(panel).getByText(/^Everything here is already/)

async function rows(page: Page): Promise<number> {
  await page.getByRole('table', { name: 'Profiles' }).waitFor()
  return page.locator('tbody tr.table-row').count()
}

describe('building a profile', () => {
  it('3: four pages of a site make one draft, and each of three conflicts is settled with one key', async () => {
    const { page, panel } = await look(`${SITE}/`)
    const rep = counted()
    await rep.click(add(panel))
    await known(panel).waitFor(WAIT)
    for (const path of ['/about', '/team', '/imprint']) {
      await page.goto(`${SITE}${path}`)
      await expect.poll(() => known(panel).count(), WAIT).toBe(0)
      await expect.poll(() => add(panel).isEnabled(), WAIT).toBe(true)
      await rep.click(add(panel))
      await known(panel).waitFor(WAIT)
    }
    expect(rep.clicks()).toBe(4)
    const profile = profileOf(panel)
    await profile.getByText('4 pages').waitFor()
    for (const words of ['Edvin Abendroth', 'Freja Birkeland', 'Ivo Dombrowsky', '04719283'])
      expect(await profile.getByText(words).count(), words).toBeGreaterThan(0)
    await head(panel).getByText('3 conflicts').waitFor()
    const rivals = [/^Use 197[34]$/, /^Use 12[06]$/, /^Use Rowan Valves (\(Leeds\) )?Ltd$/]
    for (const [at, rival] of rivals.entries()) {
      await rep.press(profile.getByRole('button', { name: rival }), 'Enter')
      const left = rivals.length - at - 1
      await expect.poll(() => head(panel).getByText(left === 0 ? /conflict/ : new RegExp(`^${left} conflict`)).count(), WAIT).toBe(left === 0 ? 0 : 1) // prettier-ignore
    }
    expect(rep.clicks()).toBe(7)
    const table = await browser.openOwn('workspace.html#/profiles')
    expect(await rows(table)).toBe(1)
  })

  it('6: one click on a value of the profile scrolls the page to its sentence', async () => {
    const { page, panel } = await look(`${SITE}/imprint`)
    await add(panel).click()
    await known(panel).waitFor(WAIT)
    await page.evaluate(() => window.scrollTo(0, 1e6))
    const rep = counted()
    const row = profileOf(panel).locator('.row', { hasText: '04719283' })
    await rep.click(row.locator('.row-meta'))
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), WAIT).toBe(1)
    const seen = () => page.evaluate(() => {
      const [range] = [...[...CSS.highlights.values()][0]!]
      const { top } = (range as Range).getBoundingClientRect()
      return top >= 0 && top < innerHeight && range!.toString()
    }) // prettier-ignore
    await expect.poll(seen, WAIT).toContain('04719283')
    expect(rep.clicks()).toBe(1)
  })

  it('5: parent and subsidiary stay separate, each with its own pages, and link to each other', async () => {
    const { page, panel } = await look(`${SITE}/about`)
    await add(panel).click()
    await known(panel).waitFor(WAIT)
    await page.goto(GROUP)
    await browser.triggerAction(page)
    await head(panel).getByText('Thornfield Group', { exact: true }).waitFor(WAIT)
    await expect.poll(() => add(panel).isEnabled(), WAIT).toBe(true)
    await add(panel).click()
    await known(panel).waitFor(WAIT)
    await profileOf(panel).getByText('Subsidiaries: Rowan Valves (rowan-valves.example)').waitFor(WAIT)
    const table = await browser.openOwn('workspace.html#/profiles')
    expect(await rows(table)).toBe(2)
  })

  it('7: a known site shows at once what changed since the last visit', async () => {
    const { page, panel } = await look(`${SITE}/team`)
    await add(panel).click()
    await known(panel).waitFor(WAIT)
    await agePages(panel, 92)
    site.grow()
    await page.reload()
    await browser.triggerAction(page)
    const fresh = head(panel).getByRole('link', { name: /new here/ })
    await fresh.waitFor(WAIT)
    // The tab's badge, without any click.
    const worker = await browser.worker()
    const badge = () => worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query(_: object): Promise<{ id: number }[]> }; action: { getBadgeText(_: object): Promise<string> } } }
      const [tab] = await chrome.tabs.query({ active: true })
      return chrome.action.getBadgeText({ tabId: tab!.id })
    }) // prettier-ignore
    await expect.poll(badge, WAIT).toMatch(/^[1-9]/)
    const rep = counted()
    await rep.click(add(panel))
    const changes = panel.getByRole('list', { name: 'Since your last visit' })
    await changes.getByText('Orla Penhaligon has taken over from Edvin Abendroth').waitFor(WAIT)
    expect(rep.clicks()).toBe(1)
  })

  it('11: a wrong match is corrected with two clicks and does not recur', async () => {
    const { page, panel } = await look(`${SITE}/`)
    await add(panel).click()
    await known(panel).waitFor(WAIT)
    await page.goto(GROUP)
    await browser.triggerAction(page)
    await thisPage(panel).getByText('Thornfield Group', { exact: true }).first().waitFor(WAIT)
    await add(panel).click()
    await known(panel).waitFor(WAIT)
    // The two were taken for one company.
    const table = await browser.openOwn('workspace.html#/profiles')
    expect(await rows(table)).toBe(2)
    for (const at of [0, 1]) await table.locator('tr.table-row input').nth(at).click()
    await table.getByRole('button', { name: 'Merge' }).click()
    await expect.poll(() => rows(table), WAIT).toBe(1)
    await page.bringToFront()
    await page.goto(`${SITE}/`)
    await browser.triggerAction(page)
    await known(panel).waitFor(WAIT)
    const rep = counted()
    await rep.click(button(panel, 'Wrong company?'))
    await rep.click(button(panel, 'A separate company'))
    await expect.poll(() => rows(table), WAIT).toBe(2)
    expect(rep.clicks()).toBe(2)
    // Later pages of the site follow, without a question.
    await page.goto(`${SITE}/team`)
    await expect.poll(() => known(panel).count(), WAIT).toBe(0)
    await expect.poll(() => add(panel).isEnabled(), WAIT).toBe(true)
    await add(panel).click()
    await known(panel).waitFor(WAIT)
    expect(await rows(table)).toBe(2)
    const own = table.getByRole('row', { name: /rowan-valves\.example/ })
    await expect.poll(() => own.locator('td.numbers').first().textContent(), WAIT).toBe('3')
  })

  it('reads eight further pages of the site, listed before and after, and none without the click', async () => {
    const { panel } = await look(`${SITE}/`)
    const before = site.requests.filter(pages).length
    const further = panel.getByRole('region', { name: 'Look here next' })
    const boxes = further.getByRole('checkbox')
    expect(await boxes.count()).toBe(9)
    expect(site.requests.filter(pages).length).toBe(before)
    // The likely ones are ticked; the rep adds others, up to eight.
    for (const name of ['About', 'Team', 'Legal notice', 'Contact', 'Investors', 'Careers', 'News', 'Press'])
      await further.getByRole('checkbox', { name }).check()
    expect(await further.getByRole('checkbox', { name: 'Jobs' }).isDisabled()).toBe(true)
    expect(site.requests.filter(pages).length).toBe(before)
    await button(panel, 'Read these 8 pages').click()
    await panel.getByText(/^8 pages/).first().waitFor({ timeout: 40_000 }) // prettier-ignore
    const asked = new Set(site.requests.filter(pages).slice(before))
    expect(asked.size).toBe(8)
    expect(await further.getByText('/team').count()).toBe(1)
    for (const words of ['Freja Birkeland', '04719283', 'sales@rowan-valves.example'])
      expect(await profileOf(panel).getByText(words).count(), words).toBeGreaterThan(0)
    await profileOf(panel).getByText('9 pages').waitFor()
    await button(panel, 'Undo').first().click()
    await expect.poll(() => profileOf(panel).getByText('Freja Birkeland').count(), WAIT).toBe(0)
  })

  it('fills the buying committee with guesses from titles, confirmed with one key', async () => {
    const { panel } = await look(`${SITE}/team`)
    await add(panel).click()
    const profile = profileOf(panel)
    await profile.getByText('3 of 5 roles filled').waitFor(WAIT)
    const rep = counted()
    await rep.press(button(panel, 'Confirm for Freja Birkeland: Financial authority guess'), 'Enter')
    await expect.poll(() => profile.locator('.seat.is-confirmed').count(), WAIT).toBe(1)
    expect(rep.clicks()).toBe(1)
    await button(panel, 'Undo').first().click()
    await expect.poll(() => profile.locator('.seat.is-confirmed').count(), WAIT).toBe(0)
  })

  it('suggests a company’s goals with their sentence, and one key makes one a judgement', async () => {
    const { panel } = await look(`${SITE}/about`)
    await add(panel).click()
    await known(panel).waitFor(WAIT)
    const goals = profileOf(panel).getByRole('list', { name: 'Goals and motivation' })
    const use = goals.getByRole('button', { name: 'Use Our mission is to end leaks in food plants.' })
    const rep = counted()
    await rep.press(use, 'Enter')
    await goals.locator('.row-meta .kind.judged').waitFor(WAIT)
    expect(rep.clicks()).toBe(1)
  })

  it('splits pages off and merges two profiles by hand, each undone with one click', async () => {
    const { page, panel } = await look(`${SITE}/`)
    await add(panel).click()
    await known(panel).waitFor(WAIT)
    await page.goto(`${SITE}/team`)
    await expect.poll(() => known(panel).count(), WAIT).toBe(0)
    await expect.poll(() => add(panel).isEnabled(), WAIT).toBe(true)
    await add(panel).click()
    await known(panel).waitFor(WAIT)
    const table = await browser.openOwn('workspace.html#/profiles')
    await table.locator('tbody tr.table-row').first().click()
    await table.getByText('Pages read').click()
    await table.locator('.pages-read li', { hasText: 'Rowan Valves' }).getByRole('checkbox').first().check()
    await table.getByRole('button', { name: 'Split 1 page off' }).click()
    await expect.poll(() => rows(table), WAIT).toBe(2)
    await table.locator('.status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => rows(table), WAIT).toBe(1)
    await table.locator('.pages-read li').getByRole('checkbox').first().check()
    await table.getByRole('button', { name: 'Split 1 page off' }).click()
    await expect.poll(() => rows(table), WAIT).toBe(2)
    for (const at of [0, 1]) await table.locator('tr.table-row input').nth(at).click()
    await table.getByRole('button', { name: 'Merge' }).click()
    await expect.poll(() => rows(table), WAIT).toBe(1)
    await table.locator('.status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => rows(table), WAIT).toBe(2)
  })

  it('scores live: the fit in the header follows the ideal customer profile and the page', async () => {
    const { page, panel } = await look(`${SITE}/`)
    expect(await head(panel).getByRole('img', { name: /fit$/ }).count()).toBe(0)
    const editor = await browser.openOwn('workspace.html#/icp')
    await editor.getByRole('button', { name: 'New profile' }).first().click()
    await editor.getByRole('button', { name: 'Add a criterion: Company' }).click()
    await editor.getByRole('menuitem', { name: 'Headcount' }).click()
    await editor.getByRole('spinbutton', { name: 'At least' }).fill('50')
    await editor.getByRole('spinbutton', { name: 'At least' }).press('Tab')
    await page.bringToFront()
    await head(panel).getByRole('img', { name: '100% fit' }).waitFor(WAIT)
    await editor.getByRole('spinbutton', { name: 'At least' }).fill('5000')
    await editor.getByRole('spinbutton', { name: 'At least' }).press('Tab')
    await head(panel).getByRole('img', { name: '0% fit' }).waitFor(WAIT)
    await editor.getByRole('button', { name: 'Undo last change' }).click()
    await head(panel).getByRole('img', { name: '100% fit' }).waitFor(WAIT)
  })

  it('builds an ideal customer from a file of customers', async () => {
    const page = await browser.openOwn('workspace.html#/icp')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Build from my customers…' }).first().click()
    const lines = Array.from({ length: 40 }, (_, at) => `Brewing,Germany,${50 + at},${1 + at}00000 EUR`)
    await (
      await chooser
    ).setFiles({
      name: 'customers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['Industry,Country,Employees,Annual Revenue', ...lines].join('\n')),
    })
    await page.getByText('40 companies read').waitFor(WAIT)
    await page.getByRole('button', { name: 'Turn the ticked ones into criteria' }).click()
    await page.getByText('3 of 12 criteria').waitFor(WAIT)
  })

  it('segments customers from a file of their orders, and shows the orders on the timeline', async () => {
    const page = await browser.openOwn('workspace.html#/start')
    await page.getByRole('button', { name: 'Add sample companies' }).click()
    await expect.poll(() => page.locator('tr.table-row').count(), WAIT).toBeGreaterThan(5)
    const segment = page.getByRole('button', { name: 'High value, low frequency' })
    expect(await segment.count()).toBe(0)
    await page.goto(browser.address('workspace.html#/import'))
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
    const several = (domain: string, count: number, amount: number, last: number) =>
      Array.from({ length: count }, (_, at) => `${domain},${domain}-${at},${day(last + at)},${amount},EUR`)
    const lines = [
      ...several('kestrel-valves.example', 1, 90_000, 3),
      ...several('lindenhof-foods.example', 20, 4000, 400),
      ...several('wisla-software.example', 12, 50, 2),
      ...several('fjord-energy.example', 8, 40, 9),
      ...several('olmo-logistics.example', 9, 60, 30),
      `nobody.example,n-1,${day(1)},5,EUR`,
    ]
    await page.locator('input[type=file]').setInputFiles({
      name: 'orders.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['domain,order id,date,amount,currency', ...lines].join('\n')),
    })
    await page.getByRole('button', { name: 'Compare with my profiles' }).click()
    await page.getByRole('button', { name: 'Import 50 orders' }).click()
    await page.getByRole('button', { name: 'Open profiles', exact: true }).click(WAIT)
    await segment.click(WAIT)
    const names = () => page.locator('tr.table-row .name-with-sign').allTextContents()
    await expect.poll(names, WAIT).toEqual([expect.stringContaining('Kestrel Valves')])
    await page.getByRole('columnheader', { name: 'Order total' }).waitFor()
    await page.getByText('€90,000').first().waitFor()
    await page.getByRole('button', { name: 'High value, at risk' }).click()
    await expect.poll(names, WAIT).toEqual([expect.stringContaining('Lindenhof Foods')])
    await page.locator('tr.table-row').first().click()
    await page.getByRole('button', { name: 'Full view, with timeline' }).click()
    await page.locator('.timeline-line[data-kind=order]').first().waitFor(WAIT)
  })

  it('shows the logo that the page itself has loaded, and requests nothing', async () => {
    const { panel } = await look(`${SITE}/`)
    const logo = head(panel).locator('.company-logo img')
    await logo.waitFor(WAIT)
    expect(await logo.getAttribute('src')).toMatch(/^data:image\/png;base64,/)
    expect(site.requests.filter((one) => one.endsWith('/logo.svg')).length).toBe(1)
  })
})

/** Shifts everything stored about profiles back by some days, as if the rep had been away. */
async function agePages(page: Page, days: number): Promise<void> {
  await page.evaluate(async (back) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(String(request.error)))
      })
    const { indexedDB } = await (navigator as unknown as WithBuckets).storageBuckets.open('dossier-1')
    const db = await done(indexedDB.open('dossier'))
    const store = db.transaction('profiles', 'readwrite').objectStore('profiles')
    const rows = await done<unknown[]>(store.getAll())
    const older = JSON.stringify(rows).replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, (iso) =>
      JSON.stringify(new Date(Date.parse(JSON.parse(iso)) - back * 86_400_000).toISOString()),
    )
    for (const row of JSON.parse(older) as unknown[]) await done(store.put(row))
    db.close()
  }, days)
}
