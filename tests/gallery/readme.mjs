/* global localStorage, document, dispatchEvent, Event -- the functions given to `evaluate` run in pages */
// Takes the README's screenshots of the real extension: node tests/gallery/readme.mjs
// Chromium with the built extension on the demo site; page and side panel are two screenshots, joined.
import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '../e2e/browser.mjs'
import { serveDemo } from '../demo/server.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = fileURLToPath(new URL('./pictures/', import.meta.url))
const LARGEST = 250_000
const SITE = 'http://www.nordwind-pumps.example'

execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
mkdirSync(out, { recursive: true })
const demo = await serveDemo()
const browser = await launch(join(root, '.output', 'chrome-mv3'), {
  resolve: [`MAP *.example:80 127.0.0.1:${demo.port}`],
  viewport: { width: 700, height: 660 },
  args: ['--window-size=1300,1000'],
})
try {
  const { page, panel } = await reading('/team.html')
  keep('panel-beside-page.png', await sideBySide(await page.screenshot(), await panel.screenshot(), 660))
  await filed(panel)
  await panel.getByRole('button', { name: 'Dismiss' }).click()

  await panel.evaluate(() => {
    localStorage.setItem('language', 'fa')
    dispatchEvent(new Event('preference-changed'))
  })
  await panel.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${SITE}/fa/about.html`)
  await browser.triggerAction(page)
  await panel.locator('.action-add:not(:disabled)').waitFor({ timeout: 20_000 })
  await panel.mouse.move(0, 0)
  await panel.evaluate(() => document.querySelectorAll('*').forEach((each) => each.scrollTo({ top: 0 })))
  await panel.waitForTimeout(500)
  keep('panel-fa-dark.png', await panel.screenshot())

  const workspace = await browser.openOwn('workspace.html#/start')
  await workspace.setViewportSize({ width: 1280, height: 760 })
  await workspace.evaluate(() => localStorage.setItem('language', 'en'))
  await workspace.reload()
  await workspace.getByRole('button', { name: 'Add sample companies' }).click()
  await workspace.locator('tbody tr.table-row').nth(5).waitFor()
  await workspace.getByRole('button', { name: 'Dismiss' }).click()
  await workspace.locator('tbody tr.table-row', { hasText: 'Nordwind' }).first().click()
  await workspace.locator('.detail .profile').waitFor()
  await workspace.waitForTimeout(500)
  keep('workspace.png', await workspace.screenshot())
} finally {
  await browser.close()
  await demo.close()
}

async function reading(path) {
  const page = await browser.context.newPage()
  await page.goto(`${SITE}${path}`)
  await browser.triggerAction(page)
  const panel = await browser.panelPage()
  await panel.locator('.action-add:not(:disabled)').waitFor({ timeout: 20_000 })
  return { page, panel }
}

async function filed(panel) {
  await panel.locator('.action-add').click()
  await panel.locator('#profile .profile').waitFor()
  await panel.waitForTimeout(600)
}

/** Joins two pictures at equal height, as the browser shows page and panel. */
async function sideBySide(left, right, height) {
  const sheet = await browser.context.newPage()
  await sheet.setViewportSize({ width: 1280, height })
  const image = (png) =>
    `<img src="data:image/png;base64,${png.toString('base64')}" style="height:${height}px">`
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:#c9c9c9">${image(left)}${image(right)}</body>`,
  )
  const width = await sheet.evaluate(async () => {
    await Promise.all([...document.images].map((each) => each.decode()))
    return [...document.images].reduce((sum, each) => sum + each.width, 1)
  })
  await sheet.setViewportSize({ width: Math.ceil(width), height })
  const picture = await sheet.screenshot()
  await sheet.close()
  return picture
}

function keep(name, png) {
  writeFileSync(join(out, name), png)
  const { size } = statSync(join(out, name))
  if (size > LARGEST) throw new Error(`${name} has ${size} bytes; at most ${LARGEST} are committed.`)
  console.log(name, size)
}
