// Whether the pass over a page gives the same result as at another commit, on every available page, in real Chromium:
//   node tests/corpus/unchanged.mjs [COMMIT] [--pages DIR] [--every N]     COMMIT: main by default; every Nth page
// Extractors depend on the observation alone, so equal observations give equal findings. For speeding up the pass.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { built, withChromium } from '../bench/kit/chromium.mjs'
import { inventedPage } from '../bench/kit/invented-page.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const PASS = 'tests/bench/reading-page.ts'
const ORIGIN = 'https://nordwind.example'

const { values, positionals } = parseArgs({
  options: { pages: { type: 'string' }, every: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const commit = positionals[0] ?? 'main'
const corpus = values.pages ?? join(root, '..', 'shared', 'corpus', 'pages')

const before = await built(pathToFileURL(join(checkedOut(commit), PASS)), 'iife')
const now = await built(pathToFileURL(join(root, PASS)), 'iife')
const changed = await withChromium(compared)
console.log(changed === 0 ? `Nothing changed since ${commit}.` : `${changed} pages changed since ${commit}.`)
process.exitCode = changed === 0 ? 0 : 1

async function compared(context) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let body = ''
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body, headers: { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" } })
      : route.abort(),
  ) // prettier-ignore
  let count = 0
  for (const [at, [name, html]] of [...pages()].entries()) {
    if (at % Number(values.every) !== 0) continue
    body = html
    await page.goto(`${ORIGIN}/team/`, { waitUntil: 'domcontentloaded' })
    const [was, is] = [await seen(session, before), await seen(session, now)]
    const difference = firstDifference(was, is)
    if (!difference) continue
    count += 1
    console.log(`${name}\n  ${difference}`)
  }
  return count
}

function* pages() {
  for (const nodes of [1000, 10_000]) yield [`invented, ${nodes} nodes`, inventedPage(nodes)]
  for (const folder of [join(root, 'tests'), corpus]) {
    if (!existsSync(folder)) continue
    for (const file of readdirSync(folder, { recursive: true }))
      if (file.endsWith('.html')) yield [relative(root, join(folder, file)), readFileSync(join(folder, file))]
  }
}

/** The observation as text, without its cost and the resources loaded so far. */
async function seen(session, script) {
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  const run = { contextId: world.executionContextId, awaitPromise: true, returnByValue: true }
  await session.send('Runtime.evaluate', { ...run, expression: `${script};0` })
  const expression = `passes.seen().then((seen) => JSON.stringify(seen, (key, value) =>
    key === 'stats' ? value.nodes : key === 'resources' ? value.filter(({ kind }) => kind !== 'loaded') : value, 1))`
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { ...run, expression })
  if (exceptionDetails) return exceptionDetails.exception?.description ?? 'failed'
  return result.value
}

function firstDifference(was, is) {
  if (was === is) return undefined
  const [before, after] = [was.split('\n'), is.split('\n')]
  const at = after.findIndex((line, n) => line !== before[n])
  return `was ${before.slice(Math.max(0, at - 2), at + 2).join(' ')}\n  is  ${after.slice(Math.max(0, at - 2), at + 2).join(' ')}`
}

/** Checks a commit out into a temporary folder, removed when the process exits. */
function checkedOut(ref) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-before-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const code = execFileSync('git', ['archive', ref, 'lib', 'tests/bench', 'tests/page'], {
    cwd: root,
    maxBuffer: 2 ** 30,
  })
  execFileSync('tar', ['-x', '-C', folder], { input: code })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}
