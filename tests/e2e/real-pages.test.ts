import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './browser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const corpus = join(root, '..', 'shared', 'corpus')
const present = existsSync(join(corpus, 'labels'))
if (!present) console.log('Skipped: the flow on real pages needs the corpus folder, which is not here.')

interface Label {
  readonly id: string
  readonly url: string
  readonly lang: string
  readonly kind: string
}

/** One company page in each of ten languages. */
function tenPages(): Label[] {
  const labels = readdirSync(join(corpus, 'labels'))
    .sort()
    .map((file): Label => JSON.parse(readFileSync(join(corpus, 'labels', file), 'utf8')))
    .filter(({ kind, url }) => kind !== 'negative' && url.startsWith('https:'))
  return labels.filter(({ lang }, at) => labels.findIndex((other) => other.lang === lang) === at).slice(0, 10)
}

interface ExportedClaim {
  readonly field: string
  readonly evidence: { readonly url: string; readonly quote: string }
}

function claimsIn(node: unknown): ExportedClaim[] {
  if (Array.isArray(node)) return node.flatMap(claimsIn)
  if (typeof node !== 'object' || node === null) return []
  if ('evidence' in node && 'field' in node) return [node as ExportedClaim]
  return Object.values(node).flatMap(claimsIn)
}

describe.skipIf(!present)('the main job on real pages', () => {
  let browser: Awaited<ReturnType<typeof launch>>
  beforeAll(async () => {
    browser = await launch(join(root, '.output', 'chrome-mv3'), {
      resolve: ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'],
    })
  })
  afterAll(() => browser.close())

  /** Serves the stored bytes at the page's own URL; there is no other network, and its scripts do not run. */
  async function show(page: Page, { id, url }: Label): Promise<void> {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().url() === new URL(url).href
        ? route.fulfill({
            body: readFileSync(join(corpus, 'pages', `${id}.html`)),
            headers: { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" },
          })
        : route.abort(),
    )
    await page.goto(url)
  }

  it('files each of ten pages with one click, and exports them with their sentences', async () => {
    const pages = present ? tenPages() : []
    expect(pages).toHaveLength(10)
    for (const label of pages) {
      const page = await browser.context.newPage()
      await show(page, label)
      await browser.triggerAction(page)
      const panel = await browser.panelPage()
      const add = panel.getByRole('button', { name: 'Add to profile' })
      await expect.poll(() => add.isEnabled(), { message: label.id, timeout: 15_000 }).toBe(true)
      await add.click()
      await panel
        .getByText(/^Added to|^Everything here is already/)
        .first()
        .waitFor()
      await page.close()
    }
    const table = await browser.openOwn('workspace.html')
    await table.getByRole('table', { name: 'Profiles' }).waitFor()
    expect(await table.locator('tbody').getByRole('row').count()).toBe(
      new Set(pages.map(({ url }) => new URL(url).hostname)).size,
    )
    await table.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([
      table.waitForEvent('download'),
      table.getByRole('menuitem', { name: /JSON/ }).click(),
    ])
    const claims = claimsIn(JSON.parse(readFileSync(await download.path(), 'utf8')))
    for (const { id, url } of pages) {
      const own = claims.filter(({ evidence }) => evidence.url === new URL(url).href)
      const fields = new Set(own.map(({ field }) => field))
      expect(fields, id).toContain('company.name')
      expect(fields, id).toContain('company.domain')
      expect(
        own.filter(({ field, evidence }) => field === 'company.name' && evidence.quote === ''),
        id,
      ).toEqual([])
    }
  }, 180_000)
})
