import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'

let browser: Awaited<ReturnType<typeof launch>>
beforeAll(async () => {
  browser = await launch(await builtExtension(), {})
}, 180_000)
afterAll(() => browser.close())

it('uses its bundled fonts, which Chrome overrides unless they are set on the body', async () => {
  const page = await browser.openOwn('workspace.html#/start')
  await page.locator('h1').first().waitFor()
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(
    /^"?Inter Variable"?, "?Vazirmatn Variable/,
  )
  const brought = (letters: string) =>
    page.evaluate(async (letters) => {
      const faces = await document.fonts.load(`16px ${getComputedStyle(document.body).fontFamily}`, letters)
      return faces.map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`)
    }, letters)
  expect(await brought('Wisła')).toContain('Inter Variable loaded')
  expect(await brought('Металл')).toContain('Inter Variable loaded')
  expect(await brought('شرکت')).toContain('Vazirmatn Variable loaded')
})
