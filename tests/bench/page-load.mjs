// The cost of the extension for a page that is merely opened: npm run bench -- page-load
//
// Task time of the page's process (CDP Performance, TaskDuration) from navigation until the page has been idle for a while,
// in browsers that run side by side: with an extension that leaves pages alone, with ours without permission for the site,
// with ours that may read it, with one that injects an empty script. OTHER_EXTENSION may name the folder of another unpacked
// one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../e2e/browser.mjs'
import { builtExtension, launchGranted, withEmpty, withGranted } from './kit/extension.mjs'
import { pageOf, serve } from './kit/pages.mjs'
import { ratioOf } from './kit/ratio.mjs'

/** Long enough for our script, which starts when the page is idle, to read it. */
const REST_MS = 1200
const QUICK_REST_MS = 300

export default async function bench({ quick, pairs, report }) {
  const extension = builtExtension()
  const server = await serve({ '/': pageOf(2000) })
  const rest = quick ? QUICK_REST_MS : REST_MS
  const turns = quick ? 0 : Math.min(pairs, 12)
  const rules = [`MAP pumps.example:80 127.0.0.1:${server.port}`]
  try {
    await withGranted(extension, (granted) =>
      withEmpty((empty) =>
        withEmpty(
          async (idle) => {
            const browsers = []
            const opened = async (folder, start = launch) => {
              browsers.push(await start(folder, { resolve: rules }))
              return loader(browsers.at(-1).context, 'http://pumps.example/', rest)
            }
            try {
              const others = { none: await opened(idle), bare: await opened(empty) }
              await measure({ ...others, opened, extension, granted, turns, report })
            } finally {
              for (const browser of browsers) await browser.close()
            }
          },
          { script: false },
        ),
      ),
    )
  } finally {
    await server.close()
  }
}

async function measure({ none, bare, opened, extension, granted, turns, report }) {
  const compare = async (name, one, goal) => {
    const measured = await ratioOf({ ours: one.load, reference: none.load, pairs: turns })
    report({ name, unit: 'ms of tasks', ...measured, ...(goal ? { goal } : { standard: true }) })
  }
  const added = async (name, one, reference, most) =>
    report({ name, ours: ((await one.heap()) - (await reference.heap())) / 1000, unit: 'kB', goal: { most } })
  const idle = await opened(extension)
  await compare('a site without permission', idle, { most: 1.03 })
  await added('memory added there', idle, none, 1)
  await compare('an empty content script', bare)
  const reading = await opened(granted, launchGranted)
  // The bench `reading` judges the reading itself, against a bare walk.
  await compare('a site that may be read, the reading itself with it', reading)
  await added('memory added there, beside the empty script', reading, bare, 150)
  const early = await ratioOf({ ours: reading.untilLoad, reference: bare.untilLoad, pairs: turns })
  report({
    name: 'a site that may be read, until it has loaded',
    unit: 'ms of tasks',
    ...early,
    goal: { most: 1.05 },
  })
  const other = process.env.OTHER_EXTENSION
  const obstacle = obstacleOf(other)
  if (obstacle)
    report({ name: 'another extension', ours: NaN, standard: true, note: `left out: ${obstacle}` })
  else await compare('another extension', await opened(other))
}

/** Why another extension cannot be measured; undefined if it can. */
function obstacleOf(folder) {
  if (!folder) return 'OTHER_EXTENSION names no folder of one, unpacked'
  const { manifest_version: version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  // Those packaged by Debian use version 2.
  return version < 3 ? `its manifest is of version ${version}, which this browser loads no more` : undefined
}

/** Loads a page repeatedly in one tab of a browser. */
async function loader(context, url, rest) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const taskMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  }
  const timed = async (restMs) => {
    await page.goto('about:blank')
    const before = await taskMs()
    await page.goto(url, { waitUntil: 'load' })
    await new Promise((rested) => setTimeout(rested, restMs))
    const after = await taskMs()
    // The counter restarts if navigation switches the process.
    return after >= before ? after - before : after
  }
  return {
    load: () => timed(rest),
    untilLoad: () => timed(0),
    /** The minimum of three loads, as garbage varies from load to load. */
    async heap() {
      const held = []
      for (let turn = 0; turn < (rest === REST_MS ? 3 : 1); turn += 1) {
        await timed(rest)
        await session.send('HeapProfiler.collectGarbage')
        held.push((await session.send('Runtime.getHeapUsage')).usedSize)
      }
      return Math.min(...held)
    },
  }
}
