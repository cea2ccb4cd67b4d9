import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'
import { grantedCopy } from './granted.mjs'
import { serveInvented } from './invented-site.mjs'
import { counted } from './rep.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const built = join(root, '.output', 'chrome-mv3')

let site: Awaited<ReturnType<typeof serveInvented>>
let browser: Awaited<ReturnType<typeof launch>>
let granted: ReturnType<typeof grantedCopy>

beforeAll(async () => {
  await builtExtension()
  site = await serveInvented()
  granted = grantedCopy(built)
}, 180_000)
afterAll(async () => {
  granted.remove()
  await site.close()
})
afterEach(() => browser.close())

const open = async (extension = built) => {
  browser = await launch(extension, { resolve: [`MAP *.example:80 127.0.0.1:${site.port}`] })
}

async function read(address: string): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(address)
  await browser.triggerAction(page)
  const panel = await browser.panelPage()
  await expect.poll(() => addButton(panel).isEnabled(), { timeout: 20_000 }).toBe(true)
  return panel
}

const addButton = (panel: Page) => panel.getByRole('button', { name: 'Add to profile' })
const rows = (page: Page) => page.locator('tbody tr.table-row')

async function workspace(): Promise<Page> {
  const page = await browser.openOwn('workspace.html#/profiles')
  await page.getByRole('table', { name: 'Profiles' }).waitFor()
  return page
}

describe('user stories within their click budgets', () => {
  it('the welcome page opens at install and requests nothing; sample companies can be added and removed', async () => {
    await open()
    const start = () => browser.context.pages().find((page: Page) => page.url().endsWith('#/start'))
    await expect.poll(() => start() !== undefined, { timeout: 15_000 }).toBe(true)
    const page = await browser.openOwn('workspace.html#/start')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const rep = counted()
    await rep.click(page.getByRole('button', { name: 'Add sample companies' }))
    await expect.poll(() => rows(page).count(), { timeout: 15_000 }).toBeGreaterThan(5)
    expect(rep.clicks()).toBe(1)
    await page.goto(browser.address('workspace.html#/start'))
    await page.getByRole('button', { name: 'Remove the sample companies' }).click()
    await page.getByRole('button', { name: 'Add sample companies' }).waitFor()
  })

  it('1: a home page becomes a saved draft with one click and no typing', async () => {
    await open()
    const panel = await read('http://www.acme-tools.example/')
    const rep = counted()
    await rep.click(addButton(panel))
    const profile = panel.getByRole('region', { name: 'Profile', exact: true })
    await profile.getByText('acme-tools.example').first().waitFor()
    await profile.getByText('info@acme-tools.example').first().waitFor()
    expect(rep.clicks()).toBe(1)
    const table = await workspace()
    expect(await rows(table).count()).toBe(1)
  })

  it('2: a team page gives all its executives with one click', async () => {
    await open()
    for (const count of [24, 50]) {
      const panel = await read(`http://www.team-of-${count}.example/team-${count}`)
      const rep = counted()
      await rep.click(addButton(panel))
      await panel
        .getByText(/^Added to/)
        .first()
        .waitFor()
      expect(rep.clicks()).toBe(1)
    }
    const table = await workspace()
    const people = async (name: RegExp) => {
      const cells = await table.getByRole('row', { name }).locator('td.numbers').allInnerTexts()
      return Number(cells[0])
    }
    // Ticked by default: board and management, four of five of these titles; the others are listed unticked.
    expect(await people(/Team Of 24/)).toBeGreaterThanOrEqual(19)
    expect(await people(/Team Of 50/)).toBeGreaterThanOrEqual(40)
  })

  it('4: ten tabs of six companies become six drafts with two clicks, and one Undo', async () => {
    await open(granted.folder)
    const hosts = ['alder', 'brook', 'cinder', 'dune', 'ember', 'fjord'].map(
      (name) => `www.${name}-works.example`,
    )
    const addresses = [
      ...hosts.map((host) => `http://${host}/`),
      ...hosts.slice(0, 4).map((host) => `http://${host}/team-5`),
    ]
    for (const address of addresses) await (await browser.context.newPage()).goto(address)
    const page = await browser.openOwn('workspace.html#/tabs')
    const rep = counted()
    await rep.click(page.getByRole('button', { name: 'Read all open tabs' }))
    const file = page.getByRole('button', { name: /^File \d/ })
    await file.waitFor({ timeout: 40_000 })
    await page.getByText('6 companies on 10 pages').waitFor()
    await rep.click(file)
    await expect.poll(() => rows(page).count(), { timeout: 20_000 }).toBe(6)
    expect(rep.clicks()).toBe(2)
    await page.keyboard.press('Escape')
    await page.locator('h1').click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => rows(page).count(), { timeout: 20_000 }).toBe(0)
  })

  it('12: what good-fit accounts lack is at most two clicks away', async () => {
    await open()
    const page = await browser.openOwn('workspace.html#/start')
    await page.getByRole('button', { name: 'Add sample companies' }).click()
    await expect.poll(() => rows(page).count(), { timeout: 15_000 }).toBeGreaterThan(5)
    const all = await rows(page).count()
    const rep = counted()
    await rep.click(page.getByRole('button', { name: 'Filter', exact: true }))
    await rep.click(page.getByRole('menuitem', { name: 'Unfilled roles' }))
    await page.getByRole('dialog').getByRole('checkbox').first().waitFor()
    expect(rep.clicks()).toBe(2)
    await page.getByRole('dialog').getByRole('checkbox').first().press('Space')
    await expect.poll(() => rows(page).count()).toBeLessThanOrEqual(all)
    // The predefined segment asks for the same among those that fit; without an ideal customer profile nobody fits.
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Good fit, no budget owner' }).click()
    await page.getByText('No profile matches these filters').waitFor()
  })

  it('15: a day by keyboard in Persian', async () => {
    await open()
    const page = await browser.openOwn('workspace.html#/start')
    await page.evaluate(() => localStorage.setItem('language', 'fa'))
    await page.reload()
    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
    await page.getByRole('button', { name: 'افزودن شرکت‌های نمونه' }).focus()
    await press('Enter')
    await expect.poll(() => rows(page).count(), { timeout: 15_000 }).toBeGreaterThan(5)
    const all = await rows(page).count()
    // The search is focused at once; the name is also found with Arabic letter forms.
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('كوير')
    await expect.poll(() => rows(page).count()).toBe(1)
    await press('Escape')
    await expect.poll(() => rows(page).count()).toBe(all)
    await rows(page).first().focus()
    await press('ArrowDown', 'Enter')
    await page.locator('.detail').waitFor()
    await press('Escape')
    await expect.poll(() => page.locator('.detail').count()).toBe(0)
    await rows(page).first().focus()
    await press('Space', 'Shift+ArrowDown', 'Delete')
    await expect.poll(() => rows(page).count()).toBe(all - 2)
    await press('Control+z')
    await expect.poll(() => rows(page).count()).toBe(all)
    await press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('راهنما')
    await press('Enter')
    await expect.poll(() => page.url()).toContain('#/help')
  })
})
