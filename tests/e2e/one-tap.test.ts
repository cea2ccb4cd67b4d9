import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGallery, type Gallery } from '../gallery/open.ts'

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
}, 180_000)
afterAll(() => gallery.close())

const open = async (scene: string, width: number, language = 'en'): Promise<Page> => {
  const page = await gallery.page({ viewport: { width, height: 900 } })
  await gallery.show(page, { scene, language })
  return page
}

describe('while a draft is open', () => {
  it('shows the four parts of the ideal customer on one tap', async () => {
    const page = await open('fit', 360)
    const opening = page.locator('.fit-opening dd:visible')
    expect(await opening.count()).toBe(0)
    await page.getByRole('button', { name: /Cold chains of the north/ }).click()
    expect(await opening.count()).toBeGreaterThan(3)
    await page.context().close()
  })

  it('shows one kind of truth alone, each value with its sign and word, and all of them again', async () => {
    const page = await open('conflict', 360)
    const filter = page.getByRole('group', { name: 'Show by kind of truth' })
    const kinds = await filter.getByRole('button').allTextContents()
    expect(kinds.length).toBeGreaterThan(2)
    const shown = () => page.locator('#profile .row-meta .kind:visible').allTextContents()
    const all = await shown()
    for (const [at, name] of kinds.entries()) {
      if (at === 0) continue
      await filter.getByRole('button').nth(at).click()
      const only = await shown()
      expect(only.length, name).toBeGreaterThan(0)
      expect(new Set(only).size, name).toBe(1)
      expect(name).toContain(only[0])
    }
    await filter.getByRole('button').first().click()
    expect(await shown()).toEqual(all)
    await page.context().close()
  })
})

it('the timeline shows the kinds that are wanted, by keyboard alone, and every line leads to its page', async () => {
  const page = await open('table', 1280)
  await page.locator('tbody tr:not(.gap)').first().click()
  await page.getByRole('button', { name: 'All round, with the timeline' }).click()
  const lines = page.locator('.timeline-line')
  await lines.first().waitFor()
  const kinds = page.getByRole('group', { name: 'What the timeline shows' }).getByRole('button')
  const all = await lines.count()
  expect(await kinds.count()).toBeGreaterThan(1)
  await kinds.first().focus()
  for (let at = 0; at < (await kinds.count()); at += 1) {
    const before = await lines.count()
    await page.keyboard.press('Space')
    expect(await kinds.nth(at).getAttribute('aria-pressed')).toBe('false')
    expect(await lines.count()).toBeLessThan(before)
    await page.keyboard.press('Tab')
  }
  expect(await lines.count()).toBe(0)
  for (const kind of await kinds.all()) await kind.click()
  expect(await lines.count()).toBe(all)
  const without = lines.filter({ hasNot: page.locator('a[href^="https://"]') })
  const ofTheRep = lines.filter({ hasText: 'your own word' })
  expect(await without.count()).toBe(await ofTheRep.count())
  await page.context().close()
})
