import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGallery, type Gallery } from '../gallery/open.ts'
import { openings } from '../gallery/shots.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const rooms = {
  panel: [
    ...['unread', 'reading', 'no-access', 'gone', 'no-answer', 'refused', 'refused-for-good', 'nothing'],
    ...[
      'new',
      'partial',
      'known',
      'conflict',
      'article',
      'persian',
      'persian-new',
      'chinese',
      'enormous-filed',
    ],
  ],
  workspace: [
    'empty',
    'table',
    'table-enormous',
    ...['start', 'start-done', 'tabs', 'help', 'settings', 'analysis'],
    ...['connections', 'connected', 'exports', 'exports-none', 'plan', 'run', 'icp'],
  ],
}

const looks = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'en' },
  { theme: 'dark', language: 'fa' },
] as const

/** Scenes for the languages that are not checked in all scenes: other text lengths and scripts, the same markup. */
const words: Readonly<Record<string, readonly string[]>> = {
  pl: ['partial', 'fit', 'table', 'settings', 'plan'],
  ru: ['known', 'news-filed', 'icp', 'analysis', 'help'],
  zh: ['conflict', 'with-crm', 'table', 'start', 'connected'],
  de: ['frames', 'fit', 'settings', 'tabs', 'run'],
  fr: ['known', 'partial', 'icp', 'help', 'asking'],
  es: ['conflict', 'with-crm', 'analysis', 'start', 'exports'],
}

/** States behind a click. */
const opened: Readonly<Record<string, readonly [scene: string, open: (page: Page) => Promise<void>]>> = {
  'sources and rivals': [
    'conflict',
    async (page) => {
      await page.locator('.row-meta').first().click()
      await page.locator('.rivals-button.conflict').first().click()
    },
  ],
  'a value in editing': ['conflict', (page) => page.getByRole('button', { name: /^Edit Name/ }).click()],
  'a person opened': ['conflict', (page) => page.locator('.person-head').first().click()],
  'a person being added': ['conflict', (page) => page.getByRole('button', { name: 'Add a person' }).click()],
  'a technology opened': ['conflict', (page) => page.locator('#profile .chip').first().click()],
  'the export menu': ['known', (page) => page.getByRole('button', { name: 'Export' }).click()],
  'the window of an export': [
    'table',
    async (page) => {
      await page.getByRole('button', { name: 'Export' }).click()
      await page.getByRole('menuitem', { name: /HubSpot/ }).click()
      await page.locator('.check summary').first().click()
      await page.getByRole('button', { name: 'Choose fields' }).click()
    },
  ],
  'a file compared before its import': [
    'table',
    async (page) => {
      await page.evaluate(() => (location.hash = '#/import'))
      const buffer = Buffer.from('Company;Website\r\nIslet Textiles 18;\r\nNew One;new-one.example\r\n;x\r\n')
      await page.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer })
      await page.getByRole('button', { name: 'Compare with my profiles' }).click()
      await page.getByRole('button', { name: 'Import 1 company' }).waitFor()
    },
  ],
  'the settings menu': ['known', (page) => page.getByRole('button', { name: 'Settings' }).click()],
  'a page just added': ['new', (page) => page.getByRole('button', { name: 'Add to profile' }).click()],
  'a profile beside the table': ['table', (page) => page.locator('tr.table-row').first().click()],
  'ticked rows': ['table', (page) => page.locator('tr.table-row input').first().click()],
  'rows deleted': [
    'table',
    async (page) => {
      await page.locator('tr.table-row').first().focus()
      await page.keyboard.press('Delete')
    },
  ],
  'the palette': ['table', openings.palette],
  'the palette in the panel': ['new', openings.palette],
  'a CRM being connected': ['connections', (page) => page.locator('.offers button').first().click()],
  'the mapping of a CRM': [
    'connected',
    (page) => page.getByRole('button', { name: 'Fields', exact: true }).click(),
  ],
  'a record of a run opened': ['run', (page) => page.locator('.record summary').first().click()],
  'the templates': ['known', openings.template],
  'answers beside a profile': ['asking', openings.answered],
  'an interview being noted': ['known', openings.interview],
  'a persona card': ['known', openings.persona],
  'industry codes being edited': ['settings', openings.industryCodes],
  'pain points being edited': ['settings', openings.painPoints],
  'no connection': ['conflict', (page) => page.context().setOffline(true)],
  'help in the panel': ['new', (page) => page.getByRole('button', { name: 'Help' }).click()],
  'the plan of a window': ['tabs-plan', openings.plan],
  'an account all round': ['table', openings.account],
  'rows in groups': ['table', openings.group],
  'a filter being made': ['table', openings.filter],
  'keys weighed': ['table', openings.weigh],
  'columns being chosen': ['table', (page) => page.getByRole('button', { name: 'Columns' }).click()],
  'a segment being saved': ['table', (page) => page.getByRole('button', { name: 'Save segment' }).click()],
  'many being tagged': [
    'table',
    async (page) => {
      await page.locator('tr.table-row input').first().click()
      await page.getByRole('button', { name: 'Tag', exact: true }).click()
    },
  ],
  'nothing found': ['table', (page) => page.getByRole('searchbox').fill('zzz')],
  'the shortcuts': [
    'table',
    async (page) => {
      await page.locator('tr.table-row').first().focus()
      await page.keyboard.press('?')
    },
  ],
}

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
}, 120_000)
afterAll(() => gallery.close())

/** Until what moves has arrived, for axe judges colours as they are; what turns for ever is not waited for. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((shown) => requestAnimationFrame(shown))
    await frame()
    await frame()
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity) // prettier-ignore
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
  )
}

/** Axe violations by scene; closes the page afterwards. */
async function violationsIn(page: Page, scenes: readonly string[], language: string) {
  const found: Record<string, string[]> = {}
  for (const scene of scenes) {
    await gallery.show(page, { scene, language })
    const here = await violations(page)
    if (here.length > 0) found[scene] = here
  }
  await page.context().close()
  return found
}

describe('axe finds nothing', () => {
  for (const { theme, language } of looks)
    for (const [room, scenes] of Object.entries(rooms)) {
      it(`in every scene of the ${room}, ${theme}, ${language}`, async () => {
        const width = room === 'panel' ? 360 : 1280
        const page = await gallery.page({ colorScheme: theme, viewport: { width, height: 900 } })
        expect(await violationsIn(page, scenes, language)).toEqual({})
      }, 180_000)
    }

  for (const [language, scenes] of Object.entries(words))
    it(`in scenes of every kind, ${language}`, async () => {
      const page = await gallery.page({ colorScheme: 'dark', viewport: { width: 1280, height: 900 } })
      expect(await violationsIn(page, scenes, language)).toEqual({})
    }, 300_000)

  for (const [name, [scene, open]] of Object.entries(opened))
    it(`with ${name}`, async () => {
      const page = await gallery.page({ viewport: { width: 1000, height: 900 } })
      await gallery.show(page, { scene, language: 'en' })
      await open(page)
      await atRest(page)
      const found = await violations(page)
      await page.context().close()
      expect(found).toEqual([])
    })
})

/** WCAG 1.4.4 and 1.4.10: at 200 % a window of 1280 px has 640 CSS pixels, at 400 % it has 320. */
const zooms = { '200 %': { width: 640, height: 400 }, '400 %': { width: 320, height: 256 } }

/** All languages at 200 %; at 400 % the one with the longest words and the right-to-left one. */
const zoomed = [
  ...['en', 'de', 'es', 'fa', 'fr', 'pl', 'ru', 'zh'].map((language) => ['200 %', language] as const),
  ...['en', 'de', 'fa'].map((language) => ['400 %', language] as const),
]

/** The product's own words that their box cuts off. Values may be clipped where they can be read in full elsewhere. */
function clippedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = 'button, label, legend, summary, h1, h2, h3, dt, p, .hint, .button'
    return [...document.querySelectorAll<HTMLElement>(own)]
      .filter((box) => {
        const { overflowX, display } = getComputedStyle(box)
        const isCut = overflowX === 'hidden' || overflowX === 'clip'
        return isCut && display !== 'inline' && box.scrollWidth > box.clientWidth + 1 && !box.closest('.clip, .unseen, table') // prettier-ignore
      })
      .map((box) => `${box.tagName} ${box.textContent.slice(0, 80)}`)
  })
}

describe('layout', () => {
  for (const [zoom, language] of zoomed)
    it(`reflows at ${zoom}, ${language}: only tables scroll sideways, no words are cut off`, async () => {
      const page = await gallery.page({ viewport: zooms[zoom] })
      for (const scene of [
        'start',
        'settings',
        'help',
        'icp',
        'tabs',
        'analysis',
        'table',
        'plan',
        'known',
      ]) {
        await gallery.show(page, { scene, language })
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(over, scene).toBeLessThanOrEqual(0)
        expect(await clippedWords(page), scene).toEqual([])
      }
      await page.context().close()
    }, 120_000)

  for (const language of ['en', 'ru', 'fa'])
    it(`has nothing wider than the panel at 320 pixels, ${language}`, async () => {
      const page = await gallery.page({ viewport: { width: 320, height: 800 } })
      for (const scene of ['new', 'conflict', 'enormous', 'enormous-filed', 'persian', 'article']) {
        await gallery.show(page, { scene, language })
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(over, scene).toBeLessThanOrEqual(0)
      }
      await page.context().close()
    })
})
