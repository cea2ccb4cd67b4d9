/* global chrome -- the functions given to `evaluate` run in a page of the extension */
// Reads every DIR/<id>.html in real Chromium with the built extension and writes one prediction per page.
//   npm run corpus -- --pages DIR --labels DIR --out DIR [--only id,id] [--scripts] [--no-build]
// A label gives the page's id and its url, nothing else. The page is served at that url from the file; the network is off,
// and the page's own scripts are, unless --scripts. Score with the corpus's own scorer.
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { launch } from '../e2e/browser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const built = join(root, '.output', 'chrome-mv3')

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string' },
    labels: { type: 'string' },
    out: { type: 'string' },
    only: { type: 'string' },
    scripts: { type: 'boolean', default: false },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
})
if (!options.pages || !options.labels || !options.out) {
  console.error(
    'npm run corpus -- --pages DIR --labels DIR --out DIR [--only id,id] [--scripts] [--no-build]',
  )
  process.exit(2)
}

if (options.build || !existsSync(built))
  execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
const { module } = await runnerImport(fileURLToPath(new URL('./prediction.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
})
mkdirSync(options.out, { recursive: true })

const labels = readdirSync(options.labels)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(options.labels, name), 'utf8')))
  .map(({ id, url }) => ({ id, url }))
  .filter(({ id }) => !options.only || options.only.split(',').some((wanted) => id.includes(wanted)))

const extension = grantedCopy()
const browser = await launch(extension, { resolve: ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'] })
let failures = 0
try {
  // Asked through an extension page: a worker that stops while it is asked never answers.
  const own = await browser.openOwn('workspace.html')
  // As the rep does with "Read this site anyway": the corpus has pages of excluded sites too.
  const hosts = [...new Set(labels.map(({ url }) => new URL(url).hostname))]
  await own.evaluate((openedSites) => chrome.storage.local.set({ openedSites }), hosts)
  for (const { id, url } of labels) {
    const view = await readPage(own, url, resolve(options.pages, `${id}.html`))
    if (view?.state !== 'read') {
      failures += 1
      console.error(`${id}: ${view ? `${view.state} ${view.reason ?? ''}` : 'no answer'}`)
      continue
    }
    const { observeMs, readMs } = view.reading.cost
    writeFileSync(
      join(options.out, `${id}.json`),
      `${JSON.stringify({ ...module.predictionOf(view.reading), ms: observeMs + readMs }, null, 1)}\n`,
    )
  }
} finally {
  await browser.close()
  rmSync(extension, { recursive: true, force: true })
}
console.log(`${labels.length - failures} of ${labels.length} pages read`)
process.exit(failures > 0 ? 1 : 0)

/** The built extension with every site granted, as if the rep had switched each on. */
function grantedCopy() {
  const copy = mkdtempSync(join(tmpdir(), 'dossier-corpus-'))
  cpSync(built, copy, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'))
  manifest.host_permissions = ['*://*/*']
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest))
  return copy
}

/** Opens the page and waits for the worker's view of it. */
async function readPage(own, url, file) {
  const page = await browser.context.newPage()
  try {
    await page.route('**/*', (route) => {
      if (route.request().url() !== new URL(url).href || !route.request().isNavigationRequest())
        return route.abort()
      return route.fulfill({
        status: 200,
        body: readFileSync(file),
        headers: {
          'content-type': `text/html${charsetOf(readFileSync(file))}`,
          ...(options.scripts ? {} : { 'content-security-policy': "script-src 'none'" }),
        },
      })
    })
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 })
    const view = await viewOf(own, page.url())
    return view?.reason === 'passwordField' ? await openAnyway(own, view) : view
  } catch (problem) {
    console.error(String(problem).split('\n')[0])
    return undefined
  } finally {
    await page.close()
  }
}

/** Declares UTF-8 for pages that are UTF-8 without saying so, as most servers do; others are left to the browser. */
function charsetOf(bytes) {
  const head = bytes.subarray(0, 2048).toString('latin1')
  if (/charset\s*=/i.test(head)) return ''
  try {
    new globalThis.TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return '; charset=utf-8'
  } catch {
    return ''
  }
}

/** "Read this page anyway": overrides the refusal of pages with a login form. */
async function openAnyway(own, { tabId, url }) {
  await own.evaluate(async (id) => {
    await chrome.storage.session.remove(`view:${id}`)
    const target = { tabId: id }
    await chrome.scripting.executeScript({
      target,
      func: () => Object.assign(globalThis, { dossierOpened: true }) && undefined,
    })
    await chrome.scripting.executeScript({ target, files: ['capture.js'] })
  }, tabId)
  return viewOf(own, url)
}

async function viewOf(own, url) {
  const end = Date.now() + 20_000
  for (;;) {
    const view = await own.evaluate(async (wanted) => {
      const all = await chrome.storage.session.get(null)
      return Object.values(all).find((each) => each?.url === wanted && each.state !== 'reading')
    }, url)
    if (view || Date.now() > end) return view
    await new Promise((done) => setTimeout(done, 60))
  }
}
