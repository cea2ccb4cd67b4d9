// Reading a page, in real Chromium: npm run bench -- reading
// The pass in the page is compared with a minimal pass over the same page, each in a fresh isolated world, since the first
// touch of a node creates its wrapper and costs most. Both in processor time of the page's thread, less that of an empty
// evaluation. Reads the pages of the corpus, if present.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { built, withChromium } from './kit/chromium.mjs'
import { growthOf, LINEAR } from './kit/growth.mjs'
import { inventedPage } from './kit/invented-page.mjs'
import { abba, quantile, ratioFrom, ratioOf } from './kit/ratio.mjs'
import { longestTaskMs, threadMs } from './kit/thread.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const output = join(root, '.output', 'chrome-mv3')
const corpus = process.env.CORPUS ?? join(root, '..', 'shared', 'corpus', 'pages')
const ORIGIN = 'https://bench.example'
/** Nodes from which the ratio applies as it is; a smaller page may cost an extra millisecond. */
const SMALL = 5000

export default async function reading({ quick, pairs, report }) {
  if (!existsSync(join(output, 'capture.js')))
    execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const injected = statSync(join(output, 'capture.js')).size / 1000
  report({ name: 'injected script', ours: injected, unit: 'kB', goal: { most: 60 } })
  const script = await built(new URL('./reading-page.ts', import.meta.url), 'iife', true)
  await withChromium(async (context) => {
    const grown = []
    for (const nodes of quick ? [500, 10_000] : [1000, 10_000, 100_000])
      grown.push([nodes, await invented(context, script, nodes, { quick, pairs, report })])
    for (const figure of growthOf('a reading, with the nodes of the page', grown, LINEAR)) report(figure)
    await ofCorpus(context, script, { quick, report })
  })
}

async function invented(context, script, nodes, { quick, pairs, report }) {
  const name = `${nodes.toLocaleString('en')} nodes`
  const page = await opened(context, inventedPage(nodes))
  const world = worldsOf(page.session, script)
  const { ours, floor, reference } = await timed(page, world, quick)
  const turns = nodes > 50_000 && !quick ? Math.ceil(pairs / 2) : pairs
  const allowed = nodes < SMALL ? 1 : 0
  const measured = await ratioOf({ ours: async () => Math.max(0, (await ours()) - allowed), reference, pairs: quick ? 0 : turns }) // prettier-ignore
  report({
    name: `${name}: our pass${allowed ? ' less 1 ms' : ''} against the bare one`,
    unit: 'ms',
    ...measured,
    goal: { most: 2 },
  })
  report({
    name: `${name}: its DOM calls alone, against the bare pass`,
    unit: 'ms',
    ...(await ratioOf({ ours: floor, reference, pairs: quick ? 0 : turns })),
    standard: true,
  })
  for (const [rate, most] of [[1, 8], [4, 16]]) {
    await page.session.send('Emulation.setCPUThrottlingRate', { rate })
    const longest = async (expression) => {
      const tasks = []
      for (let turn = 0; turn < (quick ? 1 : 20); turn += 1) {
        await page.load()
        const task = await longestTaskMs(page.session, () => world(expression))
        if (!Number.isNaN(task)) tasks.push(task)
      }
      return quantile(tasks, 0.95)
    }
    report({
      name: `${name}: longest task at ${rate}x, p95, beside that of the bare pass in the same slices`,
      ours: await longest('passes.ours()'),
      reference: await longest('passes.sliced()'),
      unit: 'ms',
      goal: { most },
    })
  } // prettier-ignore
  await page.session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.close()
  return measured.ours + allowed
}

async function ofCorpus(context, script, { quick, report }) {
  if (!existsSync(corpus))
    return report({ name: 'corpus', ours: NaN, standard: true, note: 'no corpus at hand, left out' })
  const files = readdirSync(corpus).filter((file) => file.endsWith('.html'))
  const sample = quick ? files.slice(0, 2) : files
  const worker = await workerPage(context)
  const measured = { small: [], large: [] }
  const control = []
  const kilobytes = []
  const clones = []
  const reads = []
  const longest = []
  for (const file of sample) {
    const page = await opened(context, readFileSync(join(corpus, file)))
    const world = worldsOf(page.session, script)
    const { nodes } = await world('passes.bare()')
    const { ours, reference } = await timed(page, world, quick)
    await page.load()
    longest.push(await longestTaskMs(page.session, () => world('passes.ours()')))
    const turns = []
    for (let turn = 0; turn < (quick ? 1 : 3); turn += 1) {
      turns.push(await abba(ours, reference))
      control.push(await abba(reference, reference))
    }
    const one = { ours: quantile(turns.map((t) => t.ours), 0.5), reference: quantile(turns.map((t) => t.reference), 0.5) } // prettier-ignore
    if (nodes >= SMALL) measured.large.push(one)
    else measured.small.push({ ...one, ours: Math.max(0, one.ours - 1) })
    const last = await world('passes.message()')
    kilobytes.push(last.kilobytes)
    clones.push(last.cloneMs)
    reads.push(
      await worker.evaluate(async (seen) => (await globalThis.reader)(seen), await world('passes.seen()')),
    )
    await page.close()
  }
  const memory = await memoryOf(context, worker)
  // Passes under a millisecond are noise, so the control uses longer ones.
  const steady = control.filter((pair) => pair.reference >= 1)
  for (const [name, pages] of Object.entries(measured))
    if (pages.length > 0)
      report({
        name: `corpus, ${pages.length} ${name} pages: our pass${name === 'small' ? ' less 1 ms' : ''} against the bare one, p95`,
        unit: 'ms',
        ...ratioFrom(pages, steady.length > 0 ? steady : control, 0.95),
        goal: { most: 2 },
      })
  report({
    name: 'corpus: longest task, p95',
    ours: quantile(
      longest.filter((ms) => !Number.isNaN(ms)),
      0.95,
    ),
    unit: 'ms',
    goal: { most: 8 },
  })
  report({ name: 'corpus: message, p95', ours: quantile(kilobytes, 0.95), unit: 'kB', goal: { most: 32 } })
  report({
    name: 'corpus: the page blocked by its message, p95',
    ours: quantile(clones, 0.95),
    unit: 'ms',
    goal: { most: 0.5 },
  })
  report({
    name: 'corpus: reading in the worker, p95',
    ours: quantile(reads, 0.95),
    unit: 'ms',
    goal: { most: 1000 },
    note: `p50 ${quantile(reads, 0.5).toFixed(0)} ms`,
  })
  report({
    name: 'corpus: memory of the reader after all pages',
    ours: memory,
    unit: 'MB',
    goal: { most: 64 },
  })
}

/** MB that a page's own objects take after a collection. */
async function memoryOf(context, page) {
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
}

/** A tab with the HTML; page scripts and network are off. */
async function opened(context, body) {
  const page = await context.newPage()
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body, headers: { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" } })
      : route.abort(),
  ) // prettier-ignore
  const session = await context.newCDPSession(page)
  /** A new document discards the worlds of earlier passes, with their wrapper for every node. */
  const load = async () => {
    await page.goto(`${ORIGIN}/page`, { waitUntil: 'load', timeout: 60_000 })
    await page.evaluate(
      () =>
        new Promise((drawn) =>
          globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(drawn)),
        ),
    )
    await session.send('HeapProfiler.collectGarbage')
  }
  await load()
  return { session, load, close: () => page.close() }
}

/** The cost of our pass, its DOM calls alone and the minimal pass for the page's thread, in worlds that have not touched the page. */
async function timed({ session, load }, world, quick) {
  const cost = async (expression) => {
    await load()
    return threadMs(session, () => world(expression))
  }
  const nothing = []
  for (let turn = 0; turn < (quick ? 1 : 5); turn += 1) nothing.push(await cost('passes.nothing()'))
  const rest = quantile(nothing, 0.5)
  return {
    ours: async () => (await cost('passes.ours()')) - rest,
    floor: async () => (await cost('passes.floor()')) - rest,
    reference: async () => (await cost('passes.bare()')) - rest,
  }
}

/** Injects the script into a new isolated world and evaluates there. */
function worldsOf(session, script) {
  return async (expression) => {
    const { frameTree } = await session.send('Page.getFrameTree')
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `bench ${(worlds += 1)}`,
    })
    const run = async (code, awaitPromise) => {
      const answer = await session.send('Runtime.evaluate', {
        expression: code,
        contextId: executionContextId,
        awaitPromise,
        returnByValue: true,
      })
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'failed')
      return answer.result.value
    }
    await run(`${script};0`, false)
    return run(expression, true)
  }
}

let worlds = 0

/** A page with the worker's readers and the extension's data files. */
async function workerPage(context) {
  const body = await built(new URL('./reading-worker.ts', import.meta.url))
  const page = await context.newPage()
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.startsWith('/data/')) return route.fulfill({ path: join(output, pathname.slice('/data/'.length)) })
    if (pathname.endsWith('.js')) return route.fulfill({ contentType: 'text/javascript', body })
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><script type="module" src="/reader.js"></script>' })
  }) // prettier-ignore
  await page.goto(`${ORIGIN}/worker`)
  await page.waitForFunction(() => globalThis.reader !== undefined)
  await page.evaluate(async () => {
    await globalThis.reader
  })
  return page
}
