// Code of the project, built as for a browser, in a Chromium of its own with an empty profile.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { chromiumPath } from '../../setup/chromium.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const ORIGIN = 'https://bench.example'

/**
 * Builds a TypeScript file for the browser. `iife`: one script that can be injected anywhere; `es`: a module.
 *
 * @param {URL} entry @param {'es' | 'iife'} format
 */
export async function built(entry, format = 'es', minify = false) {
  const out = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: out,
        minify,
        rolldownOptions: { output: { codeSplitting: false } },
        lib: { entry: fileURLToPath(entry), formats: [format], name: 'bench', fileName: () => 'entry.js' },
      },
    })
    return readFileSync(join(out, 'entry.js'), 'utf8')
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/**
 * A Chromium for `use`, closed and its profile removed afterwards.
 *
 * @template T @param {(context: import('playwright-core').BrowserContext) => Promise<T>} use @param {string[]} args
 */
export async function withChromium(use, args = []) {
  const profile = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
    })
    try {
      return await use(context)
    } finally {
      await context.close()
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * An empty page on an origin of its own (so that it has IndexedDB), with the module run in it.
 *
 * @param {import('playwright-core').BrowserContext} context @param {URL} entry
 */
export async function moduleOnPage(context, entry) {
  const body = await built(entry)
  const page = await context.newPage()
  await page.route(`${ORIGIN}/**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><script type="module">await import("/page.js"); globalThis.ready = true</script>',
        }),
  )
  await page.goto(ORIGIN)
  await page.waitForFunction(() => globalThis.ready === true)
  return page
}
