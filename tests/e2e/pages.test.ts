import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGallery, type Gallery } from '../gallery/open.ts'

/** The rep's actions in panel and workspace, on the real store in a real browser; only the active tab is faked. */
let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
}, 120_000)
afterAll(() => gallery.close())

async function shown(scene: string, width = 380, language = 'en'): Promise<Page> {
  const page = await gallery.page({ viewport: { width, height: 900 } })
  await gallery.show(page, { scene, language })
  return page
}
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const rows = (page: Page) => page.getByRole('table', { name: 'Profiles' }).locator('tr.table-row')
const heard = (page: Page) => page.getByRole('status')

describe('the panel', () => {
  it('files a page in one click, with the ticked people only', async () => {
    const page = await shown('new')
    await region(page, 'This page').getByText('No profile of this company yet. 21 values to add.').waitFor()
    expect(await page.getByRole('checkbox', { name: /^File /, checked: true }).count()).toBe(3)
    await button(page, 'Add to profile').click()
    const profile = region(page, 'Profile')
    await profile.getByText('Nordwind Logistik GmbH & Co. KG').waitFor()
    await profile.getByText('Aino Koskelainen').first().waitFor()
    expect(await profile.getByText('Ilse Wattenberg').count()).toBe(0)
    await region(page, 'This page').getByText('Everything here is already in the profile').waitFor()
    expect(await heard(page).textContent()).toBe('Added to Nordwind Logistik')
    await page.context().close()
  })

  it('shows before the click what is new, known and different, and keeps both sides of a conflict', async () => {
    const page = await shown('partial')
    const here = region(page, 'This page')
    await here.getByText('Nordwind Logistik has a profile. 3 new values here, 2 differ.').waitFor()
    await here.getByText('Profile says 240').waitFor()
    await button(page, 'Add to profile').click()
    const profile = region(page, 'Profile')
    await page.getByText('2 conflicts').waitFor()
    await profile.locator('.rivals-button.conflict').last().click()
    await button(page, 'Use 240').click()
    await profile.locator('.row', { hasText: 'Employees' }).getByText('your choice').waitFor()
    await page.context().close()
  })

  it('edits, deletes and adds by hand, and undoes each step', async () => {
    const page = await shown('known')
    const profile = region(page, 'Profile')
    const name = page.locator('.company-name')
    await button(page, 'Edit Name: Nordwind Logistik').click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Nordwind')
    await page.keyboard.press('Enter')
    await expect.poll(() => name.textContent()).toBe('Nordwind')
    await profile.getByText('Typed').first().waitFor()

    await button(page, 'Delete Phone: +49 431 555 01 99').click()
    await expect.poll(() => profile.getByText('+49 431 555 01 99').count()).toBe(0)

    await button(page, 'Add to Notes').click()
    await page.getByRole('menuitem', { name: 'Tag' }).click()
    await page.getByRole('textbox', { name: 'Tag' }).fill('trade fair')
    await page.keyboard.press('Enter')
    await profile.getByText('trade fair').waitFor()

    await button(page, 'Add a person').click()
    await page.getByRole('textbox', { name: 'Full name' }).fill('Runa Vestergren')
    await button(page, 'Add person').click()
    await profile.getByText('Runa Vestergren').waitFor()

    await button(page, 'Undo').click()
    await expect.poll(() => profile.getByText('Runa Vestergren').count()).toBe(0)
    await button(page, 'Undo').click()
    await expect.poll(() => profile.getByText('trade fair').count()).toBe(0)
    await button(page, 'Undo').click()
    await profile.getByText('+49 431 555 01 99').waitFor()
    await button(page, 'Undo').click()
    await expect.poll(() => name.textContent()).toBe('Nordwind Logistik')
    await page.context().close()
  })

  it('discards a cancelled edit', async () => {
    const page = await shown('known')
    await button(page, 'Edit Name: Nordwind Logistik').click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Wrong')
    await page.keyboard.press('Escape')
    expect(await page.locator('.company-name').textContent()).toBe('Nordwind Logistik')
    await page.context().close()
  })

  it('shows every source with its sentence and its page', async () => {
    const page = await shown('conflict')
    const profile = region(page, 'Profile')
    await profile.locator('.row-meta').first().click()
    const sources = profile.getByRole('list', { name: 'Sources' }).first()
    expect(await sources.getByRole('listitem').count()).toBe(2)
    const link = sources.getByRole('link').first()
    expect(await link.getAttribute('href')).toContain('#:~:text=')
    expect(await link.getAttribute('rel')).toContain('noreferrer')
    await page.context().close()
  })

  it('asks which company an article is about before it files anything', async () => {
    const page = await shown('article')
    expect(await button(page, 'Add to profile').isDisabled()).toBe(true)
    const choice = page.getByRole('combobox')
    const offered = choice.getByRole('option', {
      name: /^Nordwind Logistik \(nordwind-logistik\.example\): /,
    })
    await choice.selectOption((await offered.getAttribute('value'))!)
    await button(page, 'Add to profile').click()
    await region(page, 'Profile').getByText('2 pages').waitFor()
    await page.context().close()
  })

  it('says in one sentence why a page is not read', async () => {
    const page = await shown('refused')
    await region(page, 'This page').getByText('Social networks are left alone').waitFor()
    await button(page, 'Read this site anyway').waitFor()
    expect(await button(page, 'Add to profile').isDisabled()).toBe(true)
    await page.context().close()
  })

  it('exports the profile', async () => {
    const page = await shown('known')
    await button(page, 'Export').click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /JSON/ }).click(),
    ])
    expect(readFileSync(await file.path(), 'utf8')).toContain('Founded in 1987 by two harbour pilots')
    await page.context().close()
  })

  it('switches language and direction at once', async () => {
    const page = await shown('known')
    await button(page, 'Settings').click()
    await page.getByRole('menuitemradio', { name: 'فارسی' }).click()
    await region(page, 'این صفحه').waitFor()
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
      'rtl',
      'fa-IR',
    ])
    await page.context().close()
  })
})

describe('the workspace', () => {
  it('finds, sorts and opens', async () => {
    const page = await shown('table', 1280)
    await expect.poll(() => rows(page).count()).toBe(23)
    const search = page.getByRole('searchbox', { name: 'Search profiles' })
    await search.fill('سبلان')
    await expect.poll(() => rows(page).count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => rows(page).count()).toBe(23)
    await button(page, 'Company').click()
    await expect.poll(() => rows(page).first().textContent()).toContain('Alder Energy 10')
    await rows(page).filter({ hasText: 'Nordwind' }).click()
    await region(page, 'Profile').getByText('Nordwind Logistik GmbH').first().waitFor()
    await page.context().close()
  })

  it('selects a range, deletes it and restores it with one Undo', async () => {
    const page = await shown('table', 1280)
    await rows(page).nth(1).getByRole('checkbox').click()
    await rows(page)
      .nth(4)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] })
    await page.getByText('4 selected').waitFor()
    await button(page, 'Delete').click()
    await expect.poll(() => rows(page).count()).toBe(19)
    expect(await heard(page).textContent()).toBe('4 profiles deleted')
    expect(await button(page, 'Undo').count()).toBe(1)
    await button(page, 'Undo').click()
    await expect.poll(() => rows(page).count()).toBe(23)
    await page.context().close()
  })

  it('exports what is ticked', async () => {
    const page = await shown('table', 1280)
    await rows(page).nth(0).getByRole('checkbox').click()
    await rows(page).nth(2).getByRole('checkbox').click()
    await button(page, 'Export').click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /spreadsheet/ }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.csv$/)
    expect(
      readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\r\n').length,
    ).toBeGreaterThanOrEqual(3)
    await expect.poll(() => heard(page).textContent()).toContain('2 profiles exported')
    await page.context().close()
  })

  it('works by keyboard alone', async () => {
    const page = await shown('table', 1280)
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-index'))
    await rows(page).first().focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toBe('1')
    await page.keyboard.press('End')
    await expect.poll(focused).toBe('22')
    await page.keyboard.press('Home')
    await expect.poll(focused).toBe('0')
    await page.keyboard.press(' ')
    await page.getByText('1 selected').waitFor()
    await page.keyboard.press('Enter')
    await region(page, 'Profile').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => region(page, 'Profile').count()).toBe(0)
    await page.keyboard.press('Delete')
    await expect.poll(() => rows(page).count()).toBe(22)
    await page.keyboard.press('Control+z')
    await expect.poll(() => rows(page).count()).toBe(23)
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await page.keyboard.press('Escape')
    await rows(page).first().focus()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.context().close()
  })
})
