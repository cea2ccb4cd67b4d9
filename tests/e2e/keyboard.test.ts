import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'
import { serveInvented } from './invented-site.mjs'

const WAIT = { timeout: 20_000 }

let site: Awaited<ReturnType<typeof serveInvented>>
let browser: Awaited<ReturnType<typeof launch>>

beforeAll(async () => {
  const built = await builtExtension()
  site = await serveInvented()
  browser = await launch(built, { resolve: [`MAP *.example:80 127.0.0.1:${site.port}`] })
}, 180_000)
afterAll(async () => {
  await browser.close()
  await site.close()
})

interface Focus {
  /** Accessible name; '' while nothing has the focus. */
  readonly name: string
  /** A focus ring is drawn, and it is in view. */
  readonly seen: boolean
}

/** The focused element as seen by somebody without a mouse. */
function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return { name: '', seen: false }
    const label = 'labels' in at ? ([...((at as HTMLInputElement).labels ?? [])][0]?.textContent ?? '') : ''
    const name = at.getAttribute('aria-label') ?? (label || at.textContent || at.tagName)
    const { top, bottom, left, right } = at.getBoundingClientRect()
    const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const top1 = document.elementFromPoint((left + right) / 2, Math.max(1, Math.min(innerHeight - 1, (top + bottom) / 2)))
    const covered = inside && top1 !== null && !at.contains(top1) && !top1.contains(at)
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
    return { name: name.replace(/\s+/g, ' ').trim(), seen: ring && inside && !covered }
  }) // prettier-ignore
}

const unseen: string[] = []

/** Presses Tab until the element with this name has the focus; every stop on the way must be visible. */
async function tabTo(page: Page, name: RegExp, most = 150): Promise<void> {
  const passed: string[] = []
  for (let at = 0; at < most; at++) {
    const here = await focus(page)
    if (here.name !== '' && !here.seen) unseen.push(here.name)
    if (name.test(here.name)) return
    passed.push(here.name)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${String(name)}; it passed ${passed.join(' | ')}`)
}

/** Presses a key; the focus may move, but must not be lost. */
async function press(page: Page, key: string): Promise<void> {
  const before = await focus(page)
  await page.keyboard.press(key)
  await expect.poll(async () => (await focus(page)).name, { message: `after ${key} on ${before.name} nothing has the focus`, ...WAIT }).not.toBe('') // prettier-ignore
}

/** How often a sentence occurs in live regions. */
const told = (page: Page, words: RegExp) =>
  page.evaluate(
    (source) =>
      [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')].filter((place) =>
        new RegExp(source).test(place.textContent ?? ''),
      ).length,
    words.source,
  )

it('files, corrects, confirms and notes in the panel without a mouse, with a visible focus throughout', async () => {
  const page = await browser.context.newPage()
  await page.goto('http://www.acme-tools.example/team-5')
  await browser.triggerAction(page)
  const panel = await browser.panelPage()
  await expect.poll(() => panel.getByRole('button', { name: 'Add to profile' }).isEnabled(), WAIT).toBe(true)
  await tabTo(panel, /^Add to profile/)
  await press(panel, 'Enter')
  await panel.getByText(/^Everything here is already/).waitFor(WAIT)
  expect(await told(panel, /Added to/)).toBe(1)

  await tabTo(panel, /^Edit Phone/)
  await press(panel, 'Enter')
  await panel.keyboard.press('Control+a')
  await panel.keyboard.type('+44 113 496 0777')
  await press(panel, 'Enter')
  await panel.getByText('+44 113 496 0777').first().waitFor(WAIT)
  expect((await focus(panel)).name, 'after an edit the focus is where it was').toMatch(/Phone/)

  await tabTo(panel, /^Confirm for Alva Abendroth/)
  await press(panel, 'Enter')
  await panel.locator('.seat.is-confirmed').first().waitFor(WAIT)

  await tabTo(panel, /^Add to Notes/)
  await press(panel, 'Enter')
  for (let at = 0; at < 9 && !/^Note$/.test((await focus(panel)).name); at++) await press(panel, 'ArrowDown')
  await press(panel, 'Enter')
  await panel.getByRole('textbox', { name: 'Note' }).waitFor(WAIT)
  await panel.keyboard.type('Call again in May')
  await press(panel, 'Enter')
  await panel.getByText('Call again in May').first().waitFor(WAIT)

  await press(panel, 'Control+k')
  await panel.getByRole('combobox').waitFor(WAIT)
  expect((await focus(panel)).name).toMatch(/command|company/i)
  await press(panel, 'Escape')
  expect([...new Set(unseen)].join(' | ')).toBe('')
}, 240_000)

it('finds, sorts, filters, tags, undoes and exports in the workspace without a mouse', async () => {
  unseen.length = 0
  const page = await browser.openOwn('workspace.html#/start')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await tabTo(page, /^Add sample companies/)
  await press(page, 'Enter')
  const rows = page.locator('tbody tr.table-row')
  await expect.poll(() => rows.count(), WAIT).toBeGreaterThan(8)
  const all = await rows.count()

  await press(page, 'Escape')
  await tabTo(page, /^Company$/)
  await press(page, 'Enter')
  await page.locator('th[aria-sort=ascending]', { hasText: 'Company' }).waitFor(WAIT)
  await press(page, '/')
  expect((await focus(page)).name).toMatch(/Search/)
  await page.keyboard.type('acme')
  await expect.poll(() => rows.count(), WAIT).toBe(1)
  await press(page, 'Escape')
  await expect.poll(() => rows.count(), WAIT).toBe(all)

  await tabTo(page, /^Filter/)
  await press(page, 'Enter')
  for (let at = 0; at < 60 && !/^Country/.test((await focus(page)).name); at++) await press(page, 'ArrowDown')
  await press(page, 'Enter')
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor(WAIT)
  await tabTo(page, /Germany|Poland|United Kingdom|France/)
  await press(page, 'Space')
  await expect.poll(() => rows.count(), WAIT).toBeLessThan(all)
  await press(page, 'Escape')
  await tabTo(page, /^Remove filter|^Clear/)
  await press(page, 'Enter')
  await expect.poll(() => rows.count(), WAIT).toBe(all)

  await rows.first().focus()
  await press(page, 'Space')
  await press(page, 'Shift+ArrowDown')
  await tabTo(page, /^Tag$/)
  await press(page, 'Enter')
  await page.keyboard.type('Fair')
  await press(page, 'Enter')
  await expect.poll(() => told(page, /Tag/), WAIT).toBe(1)
  await press(page, 'Control+z')
  await expect.poll(() => told(page, /Undone/), WAIT).toBe(1)

  await press(page, 'Escape')
  await tabTo(page, /^Export/)
  await press(page, 'Enter')
  const saved = page.waitForEvent('download', WAIT)
  for (let at = 0; at < 30 && !/^CSV/.test((await focus(page)).name); at++) await press(page, 'ArrowDown')
  await press(page, 'Enter')
  await Promise.race([saved, page.getByRole('dialog').waitFor(WAIT)])
  if ((await page.getByRole('dialog').count()) > 0) {
    await tabTo(page, /^Save/)
    await page.keyboard.press('Enter')
    await saved
    await press(page, 'Escape')
  }

  await press(page, '?')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor(WAIT)
  await press(page, 'Escape')
  await press(page, 'Control+k')
  await page.getByRole('combobox').waitFor(WAIT)
  await page.keyboard.type('help')
  await press(page, 'Enter')
  await expect.poll(() => page.url(), WAIT).toContain('#/help')
  await tabTo(page, /^CRMs$/)
  await press(page, 'Enter')
  await tabTo(page, /^Connect EspoCRM/)
  await press(page, 'Enter')
  await page.getByRole('dialog').waitFor(WAIT)
  expect((await focus(page)).name, 'a form starts in its first field').toMatch(/^Server address/)
  await press(page, 'Escape')
  await expect.poll(async () => (await focus(page)).name, WAIT).toBe('Connect EspoCRM')
  expect([...new Set(unseen)].join(' | ')).toBe('')
}, 240_000)
