// Times the store in Chromium with many profiles: node tests/bench/storage.mjs [--profiles 20000]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { build } from 'vite'

const { values } = parseArgs({ options: { profiles: { type: 'string', default: '20000' } } })
const root = fileURLToPath(new URL('../..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      outDir: out,
      lib: {
        entry: fileURLToPath(new URL('./storage-page.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'page.js',
      },
    },
  })
  const context = await chromium.launchPersistentContext(join(out, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await context.newPage()
    await page.route('https://bench.example/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(out, 'page.js'), 'utf8') })
        : route.fulfill({
            contentType: 'text/html',
            body: '<!doctype html><script type="module" src="/page.js"></script>',
          }),
    )
    await page.goto('https://bench.example/')
    await page.waitForFunction(() => 'bench' in globalThis)
    console.table(await page.evaluate((count) => globalThis.bench(count), Number(values.profiles)))
  } finally {
    await context.close()
  }
} finally {
  rmSync(out, { recursive: true, force: true })
}
