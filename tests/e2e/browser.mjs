// Drives a real Chromium with the built extension and its real side panel.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../setup/chromium.mjs'

/**
 * Starts Chromium with the extension in `extensionDir`.
 *
 * @param {string} extensionDir absolute path of the built extension
 * @param {object} [options]
 * @param {boolean} [options.headless] without a window; default true
 * @param {string[]} [options.resolve] host resolver rules, such as `MAP *.example:80 127.0.0.1:4000`
 * @param {string} [options.profile] profile folder that outlives the browser; else one is made and removed at the end
 * @param {string[]} [options.args] more switches
 * @param {import('playwright-core').BrowserContextOptions['viewport']} [options.viewport]
 */
export async function launch(extensionDir, options = {}) {
  const { headless = true, resolve = [], args = [], viewport = { width: 1280, height: 860 } } = options
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'dossier-browser-'))
  const removeProfile = () => {
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      headless,
      viewport,
      acceptDownloads: true,
      locale: 'en-US',
      args: [...switches(extensionDir, resolve), ...args],
      ignoreDefaultArgs: ['--disable-extensions'],
    })
    return await drive(context, profile, removeProfile, extensionDir)
  } catch (problem) {
    removeProfile()
    throw problem
  }
}

function switches(extensionDir, resolve) {
  return [
    `--load-extension=${extensionDir}`,
    `--disable-extensions-except=${extensionDir}`,
    '--no-first-run',
    '--disable-gpu',
    '--lang=en-US',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(resolve.length > 0 ? [`--host-resolver-rules=${resolve.join(', ')}`] : []),
    // The side panel is not a page of the context that launched the browser; further connections, by port, see it.
    '--remote-debugging-port=0',
    '--enable-unsafe-extension-debugging',
  ]
}

async function drive(context, profile, removeProfile, extensionDir) {
  const endpoint = `http://127.0.0.1:${await debuggingPort(profile)}`
  const first = await chromium.connectOverCDP(endpoint)
  const looks = [first]
  const session = await first.newBrowserCDPSession()
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
  const id = new URL(worker.url()).host
  // A click before the worker has registered its listeners would be lost.
  for (
    let tries = 0;
    !(await worker.evaluate(() => globalThis.chrome.action.onClicked.hasListeners()));
    tries++
  ) {
    if (tries === 100) throw new Error('The service worker does not listen to the toolbar button.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }

  return {
    context,
    profile,
    /** Id of the extension under test. */
    extensionId: () => id,
    /** Address of one of its pages, such as `workspace.html`. */
    address: (page) => `chrome-extension://${id}/${page}`,

    /** Presses the extension's toolbar button on the tab that shows `page`. @param {import('playwright-core').Page} page */
    async triggerAction(page) {
      await page.bringToFront()
      await session.send('Extensions.triggerAction', {
        id,
        targetId: await tabTarget(session, context, page),
      })
    },

    /** The side panel, once it is open. Only a connection made after it opened sees it, so every try makes a new one. */
    async panelPage(timeout = 10_000) {
      const address = `chrome-extension://${id}/sidepanel.html`
      const panel = await eventually(timeout, async () => {
        const look = await chromium.connectOverCDP(endpoint)
        const found = look
          .contexts()
          .flatMap((each) => each.pages())
          .find((each) => each.url().startsWith(address))
        if (found) looks.push(look)
        else await look.close()
        return found
      })
      if (!panel) throw new Error('The side panel did not open.')
      return panel
    },

    /** Opens one of the extension's pages in a tab. Downloads arrive at the connection made last, so it makes its own. @param {string} path */
    async openOwn(path) {
      const look = await chromium.connectOverCDP(endpoint)
      looks.push(look)
      const page = await look.contexts()[0].newPage()
      await page.goto(`chrome-extension://${id}/${path}`)
      return page
    },

    /** The current service worker; if it is stopped, waits until something wakes it. */
    worker: async () =>
      context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker', { timeout: 15_000 }),

    /** Stops the service worker at once, as the browser does with an idle one. */
    async stopWorker() {
      const { targetInfos } = await session.send('Target.getTargets')
      const workers = targetInfos.filter(
        ({ type, url }) => type === 'service_worker' && new URL(url).host === id,
      )
      for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId })
      return workers.length
    },

    /** Reloads the extension from its folder, as an update does. */
    loadAnew: () => session.send('Extensions.loadUnpacked', { path: extensionDir }),

    /** Kills the browser, as a crash does. Data survives only in a `profile` supplied by the caller. */
    async kill() {
      await session.send('Browser.crash').catch(() => {}) // Its answer never comes.
      await context.close().catch(() => {})
      removeProfile()
    },

    async close() {
      for (const look of looks) await look.close().catch(() => {})
      await context.close()
      removeProfile()
    },
  }
}

/** Chromium writes its port into its profile. */
async function debuggingPort(profile) {
  const port = await eventually(10_000, () => {
    try {
      return readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] || undefined
    } catch {
      return undefined
    }
  })
  if (port === undefined) throw new Error('Chromium opened no debugging port.')
  return port
}

/** The action needs the tab's target, which differs from that of the page in it. */
async function tabTarget(session, context, page) {
  const own = await context.newCDPSession(page)
  const { targetInfo } = await own.send('Target.getTargetInfo')
  await own.detach()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab =
    targetInfos.find(({ targetId }) => targetId === targetInfo.parentId) ??
    targetInfos.find(({ url }) => url === targetInfo.url)
  if (!tab) throw new Error(`No tab shows ${targetInfo.url}.`)
  return tab.targetId
}

/** Polls until there is a result; undefined after `timeout` milliseconds. */
async function eventually(timeout, ask) {
  const end = performance.now() + timeout
  for (;;) {
    const answer = await ask()
    if (answer !== undefined || performance.now() > end) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
