import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtExtension } from '../house/built.ts'
import type { Faults } from '../soak/kit/page.ts'
import { findAgain, grantedFaults, isServed, openOwn, readTabs, typeHalf, watchScripts } from '../soak/kit/updates.mjs' // prettier-ignore
import { launch } from './browser.mjs'
import { serveInvented } from './invented-site.mjs'

declare const faults: Faults
declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<readonly object[]> }
  management: { setEnabled(id: string, on: boolean): Promise<void> }
}

const TABS = 4
const UPDATES = 3

let extension: Awaited<ReturnType<typeof grantedFaults>>
let site: Awaited<ReturnType<typeof serveInvented>>
let browser: Awaited<ReturnType<typeof launch>>

beforeAll(async () => {
  await builtExtension()
  extension = await grantedFaults()
  site = await serveInvented()
  browser = await launch(extension.folder, { resolve: [`MAP *.example:80 127.0.0.1:${site.port}`] })
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
  extension?.remove()
})

const fault = () => openOwn(browser, 'faults.html') as Promise<Page>

it('an update with open tabs and unfinished input: tabs get the new script, old scripts fall silent, nothing is lost', async () => {
  let own = await fault()
  // A tab that opens before the worker has said where its script goes is not served, as at any first start.
  await expect.poll(() => own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length), { timeout: 30_000 }).toBe(1) // prettier-ignore
  const tabs: { readonly page: Page; readonly watched: Awaited<ReturnType<typeof watchScripts>> }[] = []
  for (let at = 0; at < TABS; at += 1) {
    const page: Page = await browser.context.newPage()
    const watched = await watchScripts(browser, page)
    await page.goto(`http://www.update-${at}.example/`)
    tabs.push({ page, watched })
  }
  await expect.poll(() => readTabs(own), { timeout: 60_000 }).toBe(TABS)
  await own.evaluate(() => faults.run({ verb: 'save', site: 'half.example', page: 0 }, 'half'))
  const [profile] = await own.evaluate(() => faults.profiles())
  for (let turn = 0; turn < UPDATES; turn += 1) {
    const text = `Half a wo ${turn}`
    expect(await typeHalf(browser, own, profile!.id, text), 'what is typed is kept').toBeDefined()
    await browser.loadAnew()
    own = await fault()
    for (const [at, { watched }] of tabs.entries())
      await expect.poll(async () => isServed(await watched.scripts()), { timeout: 60_000, message: `tab ${at} after update ${turn}` }).toBe(true) // prettier-ignore
    await expect.poll(() => readTabs(own), { timeout: 60_000 }).toBe(TABS)
    const { workspace, left } = await findAgain(browser, profile!.id)
    await left.getByText(text).waitFor()
    if (turn === 0) {
      await left.getByRole('button', { name: 'Discard' }).click()
      await expect.poll(() => own.evaluate(() => faults.unfinished()), { timeout: 20_000 }).toEqual([])
    } else {
      await left.getByRole('button', { name: 'Continue editing' }).click()
      await workspace.locator('.unfinished input').press('End')
      await workspace.locator('.unfinished input').pressSequentially('rd')
      await workspace.locator('.unfinished input').press('Enter')
      const claims = () =>
        own.evaluate(async () => (await faults.rows())[0]!.claims.map(({ value }) => value))
      await expect.poll(claims, { timeout: 20_000 }).toContain(`${text}rd`)
      await expect.poll(() => own.evaluate(() => faults.unfinished()), { timeout: 20_000 }).toEqual([])
    }
    await workspace.close()
  }
  expect(tabs.flatMap(({ watched }) => watched.errors)).toEqual([])
  expect(await own.evaluate(() => faults.broken([]))).toEqual([])
}, 300_000)

it('disabled and enabled again, the extension serves open tabs without a click', async () => {
  let own = await fault()
  const page: Page = await browser.context.newPage()
  const watched = await watchScripts(browser, page)
  await page.goto('http://www.turned-off.example/')
  await expect.poll(async () => isServed(await watched.scripts()), { timeout: 60_000 }).toBe(true)
  const switches: Page = await browser.context.newPage()
  await switches.goto('chrome://extensions/')
  const turn = (on: boolean) =>
    switches.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [browser.extensionId(), on] as const) // prettier-ignore
  await turn(false)
  await expect.poll(async () => (await watched.scripts()).every(({ active }) => !active), { timeout: 60_000 }).toBe(true) // prettier-ignore
  await turn(true)
  await expect.poll(async () => isServed(await watched.scripts()), { timeout: 60_000 }).toBe(true)
  own = await fault()
  await expect.poll(() => readTabs(own), { timeout: 60_000 }).toBeGreaterThan(0)
}, 300_000)
