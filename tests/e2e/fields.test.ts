import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serveDemo } from '../demo/server.mjs'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'

declare const chrome: { windows: { create(window: { url: string }): Promise<unknown> } }

const root = fileURLToPath(new URL('../..', import.meta.url))
const extension = join(root, '.output', 'chrome-mv3')

let demo: Awaited<ReturnType<typeof serveDemo>>
let browser: Awaited<ReturnType<typeof launch>>
let profile: string

beforeAll(async () => {
  await builtExtension()
  demo = await serveDemo()
}, 300_000)
afterAll(() => demo.close())

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'dossier-e2e-'))
  browser = await launch(extension, { profile, resolve: [`MAP *.example:80 127.0.0.1:${demo.port}`] })
})
afterEach(async () => {
  await browser.close().catch(() => undefined)
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

/** The panel beside the demo site, with its company filed. */
async function filed(): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto('http://www.nordwind-pumps.example/')
  await browser.triggerAction(page)
  const panel = await browser.panelPage()
  await panel.getByRole('button', { name: 'Add to profile' }).click()
  await panel
    .getByText(/^Added to/)
    .first()
    .waitFor()
  return panel
}

const block = (panel: Page, title: string) => panel.getByRole('button', { name: new RegExp(`^${title}`) })
const status = (panel: Page, words: string | RegExp) => panel.getByRole('status').getByText(words)

async function csv(page: Page): Promise<string> {
  const arrives = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: /spreadsheet/i }).click()
  return readFileSync(await (await arrives).path(), 'utf8')
}

describe('fields in the panel', () => {
  it('defines a field with four inputs, fills it in by keyboard, and exports it at once', async () => {
    const panel = await filed()
    await panel.getByRole('button', { name: 'New field' }).click()
    const form = panel.locator('form')
    await form.getByLabel('Field name').fill('Wishes')
    await form.getByLabel('Type').selectOption('choices')
    await form.getByLabel('Values, one per line').fill('Low price\nLong warranty')
    await form.getByRole('button', { name: 'Create field' }).click()
    await status(panel, 'Field “Wishes” is ready').waitFor()

    await block(panel, 'Custom fields').click()
    await panel.getByRole('button', { name: 'Add to Wishes' }).click()
    await panel.keyboard.type('WARR')
    await panel.keyboard.press('Enter')
    await panel.keyboard.type('Quick delivery')
    await panel.keyboard.press('Enter')
    await panel.keyboard.press('Escape')
    const chips = panel.getByRole('list', { name: 'Wishes' })
    await chips.getByRole('button', { name: 'Long warranty' }).waitFor()
    await chips.getByRole('button', { name: 'Quick delivery' }).waitFor()

    const text = await csv(panel)
    expect(text).toMatch(/Wishes/)
    expect(text).toMatch(/Long warranty/)
    expect(text).toMatch(/Quick delivery/)
  }, 300_000)

  it('changes the stage with one click without removing anything, opens an interview with one key, and undoes both', async () => {
    const panel = await filed()
    const phone = await panel.getByRole('list', { name: 'Contact' }).textContent()
    await panel.getByRole('button', { name: 'Customer', exact: true }).click()
    await status(panel, 'Stage: Customer').waitFor()
    await block(panel, 'Relationship').waitFor()
    expect(await panel.getByRole('list', { name: 'Contact' }).textContent()).toBe(phone)

    await panel.getByRole('heading', { name: 'Profile', exact: true }).click()
    await panel.keyboard.press('i')
    const talk = panel.getByRole('dialog', { name: 'Interview with the customer' })
    await talk.getByLabel(/Vision/).fill('Three plants by 2030')
    // Unfinished input survives closing the window.
    await panel.keyboard.press('Escape')
    await talk.waitFor({ state: 'hidden' })
    // It is kept where forgetting reaches it: the browser writes session storage to files of its own.
    expect(await panel.evaluate(() => sessionStorage.length)).toBe(0)
    await panel.keyboard.press('i')
    await talk.getByRole('button', { name: 'File the interview' }).click()
    await status(panel, /^Interview filed, 1 field/).waitFor()
    const goals = panel.getByRole('list', { name: 'Goals and motivation' })
    await goals.getByText('Three plants by 2030').waitFor()
    await goals.getByText('Judged').first().waitFor()

    await panel.getByRole('button', { name: 'Undo' }).first().click()
    await goals.getByText('Three plants by 2030').waitFor({ state: 'detached' })
  }, 300_000)

  it('keeps what is being typed when the profile is deleted in another window, and offers it', async () => {
    const panel = await filed()
    const opens = browser.context.waitForEvent('page')
    const worker = await browser.worker()
    await worker.evaluate(() => chrome.windows.create({ url: 'workspace.html' }))
    const workspace = await opens
    await workspace.locator('tr.table-row').first().waitFor()
    await panel
      .getByRole('list', { name: 'Contact' })
      .getByRole('button', { name: /^Edit / })
      .first()
      .click()
    const editor = panel.locator('#profile .editor .input')
    await editor.fill('asked on the phone')
    await workspace.locator('tr.table-row').first().click()
    await workspace.keyboard.press('Control+a')
    await workspace.keyboard.press('Delete')

    await status(panel, /deleted while you typed “asked on the phone”/).waitFor()
    await panel.getByRole('button', { name: /^Copy .*asked on the phone/ }).waitFor()
    await panel.locator('.status').getByRole('button', { name: 'Undo' }).click()
    const unfinished = panel.locator('.unfinished')
    await unfinished.getByText('asked on the phone').waitFor()
  }, 300_000)
})
