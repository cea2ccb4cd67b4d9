import { readdirSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension } from '../house/built.ts'
import { root } from '../house/project.ts'
import { launch } from './browser.mjs'

/** Every page of the built extension: its chunks in dependency order, and its messages. */
let browser: Awaited<ReturnType<typeof launch>>
beforeAll(async () => {
  browser = await launch(await builtExtension())
}, 180_000)
afterAll(() => browser?.close())

async function opened(path: string, language = 'en') {
  const page = await browser.openOwn(path)
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.stack ?? error.message))
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  await page.evaluate((chosen) => localStorage.setItem('language', chosen), language)
  await page.reload()
  return { page, wrong }
}

const views = readdirSync(join(root, 'components'))
  .map((folder) => join(root, 'components', folder, 'view.ts'))
  .filter((file) => existsSync(file))
  .map((file) => /^ {2}id: '(\w+)'/m.exec(readFileSync(file, 'utf8'))?.[1])

describe('the built extension', () => {
  it.each(['en', 'fa'])('opens the panel in %s', async (language) => {
    const { page, wrong } = await opened('sidepanel.html', language)
    await page.locator('.panel .region h2').first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${language}`))
    expect(wrong).toEqual([])
    await page.close()
  })

  it.each(views)('opens the page %s of the workspace', async (view) => {
    expect(view).toBeDefined()
    const { page, wrong } = await opened(`workspace.html#/${view}`)
    await page
      .locator('.view:not(:has([aria-busy="true"])) :is(h1, h2)')
      .first()
      .waitFor({ state: 'attached' })
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(wrong).toEqual([])
    await page.close()
  })
})
