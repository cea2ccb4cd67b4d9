// Takes screenshots of every main state as PNG:  node tests/gallery/shoot.mjs --out DIR [--only WORD,WORD]
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { serveGallery } from './serve.mjs'
import { shots } from './shots.mjs'

const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' } } })
if (!values.out) throw new Error('Name the output folder: --out DIR')
mkdirSync(values.out, { recursive: true })

const gallery = await serveGallery()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const shot of shots) {
  if (values.only && !values.only.split(',').some((word) => shot.name.includes(word))) continue
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height ?? 900 },
    colorScheme: shot.theme ?? 'light',
    forcedColors: shot.forced ? 'active' : 'none',
    locale: 'en',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.on('pageerror', (problem) => console.error(shot.name, problem.message))
  page.on('console', (line) => line.type() === 'error' && console.error(shot.name, line.text()))
  const address = new URL(gallery.address)
  for (const [name, value] of Object.entries(shot.ask)) address.searchParams.set(name, value)
  await page.goto(address.href)
  await page.waitForSelector('body[data-shown] h1, body[data-shown] h2')
  // Workspace pages are loaded on first view.
  await page.waitForSelector('.view-page[aria-busy], .profiles [aria-busy]', { state: 'detached' })
  await page.waitForTimeout(250)
  await shot.then?.(page)
  await page.screenshot({ path: `${values.out}/${shot.name}.png`, fullPage: shot.whole ?? false })
  await context.close()
}
await browser.close()
await gallery.stop()
