// How soon a stopped worker answers, relative to one that does nothing: npm run bench -- worker
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../e2e/browser.mjs'
import { builtExtension, launchGranted, withEmpty, withGranted } from './kit/extension.mjs'
import { pageOf, serve } from './kit/pages.mjs'
import { ratioOf } from './kit/ratio.mjs'
import { extensionWorld } from './kit/world.mjs'

const ADDRESS = 'http://pumps.example/'
/** An unknown message: answering it takes no more than starting. */
const STRAY = `({ type: 'bench', id: 'bench', body: {} })`
/** The first message of our content script; answering it requires the rep's rules about sites. */
const OPENED = `({ type: 'page.opened', id: 'bench', body: { viewId: 'bench' } })`

/** Milliseconds within which an answer seems immediate. */
const AT_ONCE_MS = 100

/** Scripts that the worker can run besides its own. */
const partsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.js') && !['background.js', 'capture.js'].includes(file))
    .map((file) => file.slice(0, -3))

/** A stub that registers a part. */
const HOLLOW = (part) =>
  `(globalThis.dossierParts ??= new Map()).set('${part}', { answer: () => undefined, runExports: async () => {} })`

export default async function bench({ quick, pairs, report }) {
  const extension = builtExtension()
  const server = await serve({ '/': pageOf(200) })
  const resolve = [`MAP pumps.example:80 127.0.0.1:${server.port}`]
  const turns = quick ? 1 : Math.min(pairs, 20)
  try {
    await withGranted(extension, (granted) =>
      withEmpty((empty) =>
        withGranted(extension, async (hollow) => {
          for (const part of partsIn(hollow)) writeFileSync(join(hollow, `${part}.js`), HOLLOW(part))
          const browsers = []
          const woken = async (start, folder) => {
            browsers.push(await start(folder, { resolve }))
            return waker(browsers.at(-1))
          }
          try {
            const ours = await woken(launchGranted, granted)
            const parted = await woken(launchGranted, hollow)
            const reference = await woken(launch, empty)
            for (const [name, way, message, judged] of [
              ['a message that wakes the worker, answered', ours, STRAY, { goal: { most: 1.25 } }],
              // The browser loads every script that a worker ever ran when starting it, needed or not.
              [
                'the same, nothing in the files of its parts: no smaller part goes below',
                parted,
                STRAY,
                { standard: true },
              ],
              [
                '“may this page be read?”, answered by a worker that has to be woken',
                ours,
                OPENED,
                { goal: { most: AT_ONCE_MS, of: 'ours' } },
              ],
            ]) {
              const measured = await ratioOf({
                ours: () => way(message),
                reference: () => reference(message),
                pairs: turns,
              })
              report({ name, unit: 'ms', ...measured, ...judged })
            }
          } finally {
            for (const browser of browsers) await browser.close()
          }
        }),
      ),
    )
  } finally {
    await server.close()
  }
}

/** Stops the worker, then sends it a message from its content script and waits for any answer. */
async function waker(browser) {
  // An extension page keeps the process alive, as an open panel does: only the worker starts.
  await (await browser.context.newPage()).goto(browser.address('manifest.json'))
  const page = await browser.context.newPage()
  const world = await extensionWorld(page, browser.extensionId(), ADDRESS)
  return async (message) => {
    await browser.stopWorker()
    return world(
      `(async () => { const began = performance.now(); await chrome.runtime.sendMessage(${message}).catch(() => undefined); return performance.now() - began })()`,
    )
  }
}
