// Following a page that keeps changing: npm run bench -- following
//
// A list that grows ten thousand times, five hundred navigations in a single-page site, and clicks while a page is read. Each
// relative to its reference in the same run: one reading of the finished page, or the same page without the extension.
import { builtExtension, launchGranted, withGranted } from './kit/extension.mjs'
import { withChromium } from './kit/chromium.mjs'
import { growthOf, LINEAR } from './kit/growth.mjs'
import { inventedPage } from './kit/invented-page.mjs'
import { pageOf, serve } from './kit/pages.mjs'
import { abba, quantile } from './kit/ratio.mjs'
import { taskTime } from './kit/thread.mjs'

const SITE = 'http://pumps.example'
/** Milliseconds until our script has read the page and is idle again. */
const restOf = (quick) =>
  quick ? { opened: 800, grown: 1500, finished: 1000 } : { opened: 2500, grown: 5000, finished: 3000 }

export default async function bench({ quick, report }) {
  const extension = builtExtension()
  const server = await serve({
    '/': pageOf(200),
    '/large': inventedPage(quick ? 10_000 : 100_000),
  })
  const resolve = [`MAP pumps.example:80 127.0.0.1:${server.port}`]
  try {
    await withGranted(extension, async (granted) => {
      const browser = await launchGranted(granted, { resolve })
      try {
        await withChromium(
          async (plain) => {
            await scrolled(browser.context, plain, { quick, report })
            await navigated(browser.context, plain, { quick, report })
            await clicked(browser.context, plain, { quick, report })
          },
          [`--host-resolver-rules=${resolve.join(', ')}`],
        )
      } finally {
        await browser.close()
      }
    })
  } finally {
    await server.close()
  }
}

/** The cost of our script while a list grows, relative to one reading of the finished page. */
async function scrolled(ours, plain, { quick, report }) {
  const grown = []
  for (const appends of quick ? [500] : [1000, 3000, 10_000])
    grown.push([appends, await grownBy(appends, ours, plain, { quick, report })])
  for (const figure of growthOf('a list followed, with its appends', grown, LINEAR)) report(figure)
}

async function grownBy(appends, ours, plain, { quick, report }) {
  let html = ''
  const growing = async (context) => {
    const page = await opened(context, '/', { quick })
    const spent = await page.spent(() => page.evaluate(grow, [appends, restOf(quick).grown]))
    html ||= await page.evaluate(() =>
      new globalThis.XMLSerializer().serializeToString(globalThis.document.documentElement),
    )
    await page.close()
    return spent
  }
  const turns = []
  const turnOf = quick ? once : abba
  for (let turn = 0; turn < (quick ? 1 : appends < 10_000 ? 2 : 5); turn += 1) {
    const grown = await turnOf(() => growing(ours), () => growing(plain))
    const read = await turnOf(() => pass(ours, html, quick), () => pass(plain, html, quick))
    turns.push({ ours: grown.ours - grown.reference, reference: read.ours - read.reference })
  } // prettier-ignore
  const middle = (of) => quantile(turns.map(of), 0.5)
  report({
    name: `a list that grows ${appends.toLocaleString('en')} times, against one reading of the finished page`,
    ours: middle((turn) => turn.ours),
    reference: middle((turn) => turn.reference),
    ratio: middle((turn) => turn.ours) / middle((turn) => turn.reference),
    unit: 'ms of tasks without layout',
    goal: { most: 1.5 },
  })
  return middle((turn) => turn.ours)
}

/** Both once, without a ratio: for figures other than times, and to show that both run. */
async function once(a, b) {
  const [ours, reference] = await Promise.all([a(), b()])
  return { ours, reference }
}

/**
 * Runs in the page. Appends in batches, as scrolling does, and waits until the page is idle. A batch is laid out by itself: the
 * layout of ten thousand entries with every frame would cost, and vary by, many times of what is measured.
 */
async function grow([appends, rest]) {
  const { document } = globalThis
  const list = document.getElementById('list')
  let batch
  for (let at = 0; at < appends; at += 1) {
    if (at % 50 === 0) {
      batch = document.createElement('div')
      batch.style.cssText = 'contain: strict; height: 5000px'
      list.append(batch)
    }
    const item = document.createElement('section')
    item.append(Object.assign(document.createElement('h3'), { textContent: `Pump ${at}` }))
    item.append(
      Object.assign(document.createElement('p'), { textContent: `Quiet since ${1900 + (at % 90)}.` }),
    )
    batch.append(item)
    if (at % 50 === 49) await new Promise((drawn) => globalThis.requestAnimationFrame(drawn))
  }
  await new Promise((rested) => setTimeout(rested, rest)) // Our script waits for quiet before it reads again.
}

async function pass(context, html, quick) {
  const page = await opened(context, '/', { quick })
  await page.page.route('**/finished', (route) => route.fulfill({ body: html, contentType: 'text/html' }))
  const spent = await page.spent(async () => {
    await page.page.goto(`${SITE}/finished`, { waitUntil: 'load' })
    await new Promise((rested) => setTimeout(rested, restOf(quick).finished))
  })
  await page.close()
  return spent
}

/** Memory retained from earlier views. */
async function navigated(ours, plain, { quick, report }) {
  const steps = quick ? 20 : 500
  const growth = async (context) => {
    const page = await opened(context, '/', { quick })
    const step = async (count, from) => {
      for (let at = from; at < from + count; at += 1) {
        await page.evaluate(show, at)
        await new Promise((rested) => setTimeout(rested, quick ? 50 : 150))
      }
    }
    await step(10, 0) // Warm-up: one-time allocations.
    const before = await page.heap()
    await step(steps, 10)
    const grown = (await page.heap()) - before
    await page.close()
    return grown / 1000
  }
  const { ours: with_, reference: without } = await once(() => growth(ours), () => growth(plain)) // prettier-ignore
  report({
    name: `memory of a page after ${steps} steps of a single-page site, beside the page without us`,
    ours: with_ - without,
    unit: 'kB',
    goal: { most: 1000 },
  })
}

/** Runs in the page: changes URL and text without loading another document. */
async function show(at) {
  const { document, history } = globalThis
  history.pushState({}, '', `/team/${at}`)
  const list = document.getElementById('list')
  list.replaceChildren(
    ...Array.from({ length: 40 }, (_, n) =>
      Object.assign(document.createElement('p'), { textContent: `Marta Reiss ${at}.${n}, Sales Director` }),
    ),
  )
}

/** How long a click waits for its frame while a large page is read, relative to the same page without the extension. */
async function clicked(ours, plain, { quick, report }) {
  const waits = async (context) => {
    const page = await opened(context, '/large', { quick, atOnce: true })
    const found = await page.evaluate(clicks, quick ? 10 : 60)
    await page.close()
    return found
  }
  const turns = quick ? 1 : 5
  const [with_, without] = [[], []]
  for (let turn = 0; turn < turns; turn += 1) {
    with_.push(...(await waits(ours)))
    without.push(...(await waits(plain)))
    if (quick) break
    without.push(...(await waits(plain)))
    with_.push(...(await waits(ours)))
  }
  const [own, reference] = [quantile(with_, 0.98), quantile(without, 0.98)]
  report({
    name: 'a click until its frame while a large page is read, p98, more than without',
    ours: own - reference,
    unit: 'ms',
    goal: { most: 16.7 },
    note: `${own.toFixed(1)} ms against ${reference.toFixed(1)} ms`,
  })
}

/** Runs in the page: milliseconds from a click to the frame that shows its effect. */
async function clicks(count) {
  const { document, performance, requestAnimationFrame } = globalThis
  const waits = []
  for (let at = 0; at < count; at += 1) {
    const began = performance.now()
    // In a task of its own, like input events.
    await new Promise((done) => {
      setTimeout(() => {
        document.body.dataset.clicked = String(at)
        requestAnimationFrame(() => {
          const { port1, port2 } = new globalThis.MessageChannel()
          port1.onmessage = done // After the frame was drawn.
          port2.postMessage(0)
        })
      })
    })
    waits.push(performance.now() - began)
  }
  return waits
}

async function opened(context, path, { quick, atOnce = false }) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.goto(SITE + path, { waitUntil: 'load' })
  if (!atOnce) await new Promise((rested) => setTimeout(rested, restOf(quick).opened))
  return {
    page,
    evaluate: (code, ...args) => page.evaluate(code, ...args),
    close: () => page.close(),
    /** Task time of the page's main thread during `run`, less layout, which reading never asks for, in ms of its own processor time. */
    async spent(run) {
      const before = await taskTime(session, { withLayout: false })
      await run()
      const after = await taskTime(session, { withLayout: false })
      return after >= before ? after - before : after
    },
    async heap() {
      await session.send('HeapProfiler.collectGarbage')
      return (await session.send('Runtime.getHeapUsage')).usedSize
    },
  }
}
