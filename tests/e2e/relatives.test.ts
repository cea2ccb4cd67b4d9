import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'
import { pairs, serveRelatives } from './relative-sites.mjs'

const WAIT = { timeout: 30_000 }

let site: Awaited<ReturnType<typeof serveRelatives>>
let browser: Awaited<ReturnType<typeof launch>>

beforeAll(async () => {
  const built = await builtExtension()
  site = await serveRelatives()
  browser = await launch(built, { resolve: [`MAP *.example:80 127.0.0.1:${site.port}`] })
}, 180_000)
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Story 5: parent and subsidiary are told apart, and the rep is asked if it is not clear. */
it('files twelve parents and their subsidiaries separately, and asks before mixing them', async () => {
  const page = await browser.context.newPage()
  const asked: string[] = []
  const wanted: string[] = []
  for (const { child, parent } of pairs)
    for (const { host, name } of [child, parent]) {
      await page.goto(`http://${host}/`)
      await browser.triggerAction(page)
      const panel = await browser.panelPage()
      const domain = host.replace(/^www\./, '')
      await panel.getByRole('banner').getByText(domain).waitFor(WAIT)
      const add = panel.getByRole('button', { name: 'Add to profile' })
      const choice = panel.getByRole('combobox', { name: 'Which company is this page about?' })
      const isReady = async () => (await add.isEnabled()) || (await choice.count()) > 0
      await expect
        .poll(async () => ((await isReady()) ? 'ready' : panel.locator('body').textContent()), WAIT)
        .toBe('ready')
      if ((await choice.count()) > 0) {
        asked.push(domain)
        await choice.selectOption('new')
      }
      await add.click()
      await panel.getByText(/^Everything here is already/).waitFor(WAIT)
      wanted.push(`${name} ${domain}`)
    }
  const table = await browser.openOwn('workspace.html#/profiles')
  await expect.poll(() => table.locator('tbody tr.table-row').count(), WAIT).toBe(wanted.length)
  const names = await table
    .locator('tbody .name-lines')
    .evaluateAll((cells) =>
      cells.map((cell) => [...cell.children].map(({ textContent }) => textContent).join(' ')),
    )
  expect(names.sort()).toEqual(wanted.sort())
  expect(asked).toEqual([])
}, 400_000)
