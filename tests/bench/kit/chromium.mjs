// Runs project code, bundled for the browser, in a Chromium with an empty profile.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { chromiumPath } from '../../setup/chromium.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** A separate origin per page, and thus a separate store. */
let origins = 0

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

/** The shared Chromium, if any. @type {Promise<Awaited<ReturnType<typeof started>>> | undefined} */
let shared

/** Until `close`, one Chromium serves every `withChromium` call without extra switches. */
export function shareChromium() {
  shared = Promise.resolve(undefined)
  return {
    async close() {
      const browser = await shared
      shared = undefined
      await browser?.close()
    },
  }
}

const SWITCHES = ['--disable-gpu', '--enable-precise-memory-info']

/**
 * Runs `use` with a Chromium, then closes it and removes its profile; of a shared one, closes only what `use` opened.
 *
 * @template T @param {(context: import('playwright-core').BrowserContext) => Promise<T>} use @param {string[]} args
 */
export async function withChromium(use, args = []) {
  const own = args.filter((arg) => !SWITCHES.includes(arg))
  if (!shared || own.length > 0) {
    const browser = await started(own)
    try {
      return await use(browser.context)
    } finally {
      await browser.close()
    }
  }
  const browser = (await shared) ?? (await (shared = started([])))
  try {
    return await use(browser.context)
  } finally {
    // Keep one page open: a browser may exit with its last page.
    for (const page of browser.context.pages().slice(1)) await page.close()
  }
}

async function started(args) {
  const profile = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      args: [...SWITCHES, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
    })
    return { context, close: () => context.close().finally(remove) }
  } catch (problem) {
    remove()
    throw problem
  }
}

/**
 * An empty page on its own origin (needed for IndexedDB) that has run the module.
 *
 * @param {import('playwright-core').BrowserContext} context @param {URL} entry
 */
export async function moduleOnPage(context, entry) {
  const body = await built(entry)
  const origin = `https://bench-${(origins += 1)}.example`
  const page = await context.newPage()
  await page.route(`${origin}/**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><script type="module">await import("/page.js"); globalThis.ready = true</script>',
        }),
  )
  await page.goto(origin)
  await page.waitForFunction(() => globalThis.ready === true)
  return page
}
