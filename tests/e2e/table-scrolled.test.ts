import { afterAll, beforeAll, expect, it } from 'vitest'
import { openGallery, type Gallery } from '../gallery/open.ts'

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
}, 180_000)
afterAll(() => gallery.close())

it('a row keeps its place in the page, and the focus, while the table is scrolled', async () => {
  const page = await gallery.page({ viewport: { width: 1280, height: 420 } })
  await gallery.show(page, { scene: 'table', language: 'en' })
  const rows = page.locator('tbody tr.table-row')
  await rows.first().focus()
  for (let n = 0; n < 6; n += 1) await page.keyboard.press('ArrowDown')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-index'))
  expect(await focused()).toBe('6')
  const drawn = () =>
    rows.evaluateAll((all) => {
      const marked = all as (HTMLElement & { is?: string })[]
      for (const row of marked) row.is ??= row.dataset['index']!
      return marked.map((row) => ({ is: row.is, shows: row.dataset['index']! }))
    })
  const before = await drawn()
  await page.locator('.table-scroller').evaluate((scroller) => (scroller.scrollTop += 5 * 48))
  await expect.poll(async () => (await drawn())[0]?.shows).not.toBe(before[0]?.shows)
  const after = await drawn()
  const stayed = after.filter(({ shows }) => before.some((row) => row.shows === shows))
  expect(stayed.length).toBeGreaterThan(5)
  expect(stayed.filter(({ is, shows }) => is !== shows)).toEqual([])
  // Those that left the screen are those that came: as many elements as before, and no new one.
  expect(after.map(({ is }) => is).sort()).toEqual(before.map(({ is }) => is).sort())
  expect(await focused()).toBe('6')
}, 60_000)
