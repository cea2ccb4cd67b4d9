// The extension is updated while tabs are open and the rep is typing.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extensionWithFaults } from './extension.mjs'

/** The extension with the fault page, its own worker, and every site granted. */
export async function grantedFaults() {
  const made = await extensionWithFaults()
  const file = join(made.folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }))
  return made
}

/** Opens one of the extension's pages, retrying while the extension reloads. */
export async function openOwn(browser, path) {
  const page = await browser.context.newPage()
  const opened = await becomes(() => page.goto(browser.address(path)).then(() => true, () => false)) // prettier-ignore
  if (opened === undefined) throw new Error(`${path} did not open.`)
  if (path === 'faults.html') await page.waitForFunction(() => 'faults' in globalThis)
  return page
}

/** Watches the extension's scripts in a tab, including those of earlier versions, and exceptions in any world. */
export async function watchScripts(browser, page) {
  const session = await browser.context.newCDPSession(page)
  const worlds = new Map()
  const errors = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${browser.extensionId()}`) worlds.set(context.id, context)
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    worlds.delete(executionContextId),
  )
  session.on('Runtime.executionContextsCleared', () => worlds.clear())
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text)) // prettier-ignore
  await session.send('Runtime.enable')
  /** Per world: whether its extension still exists, and whether a script of ours is still active. */
  const scripts = async () => {
    const all = []
    for (const contextId of [...worlds.keys()]) {
      const expression = `[globalThis.chrome?.runtime?.id !== undefined, globalThis.dossierCapture?.life.signal.aborted === false]`
      const answer = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true }).catch(() => undefined) // prettier-ignore
      const [alive, active] = answer?.result.value ?? [false, false]
      all.push({ alive, active })
    }
    return all
  }
  return { errors, scripts, close: () => session.detach().catch(() => undefined) }
}

/** Whether exactly one script is active, and none has outlived its extension. */
export function isServed(scripts) {
  return scripts.filter(({ active }) => active).length === 1 && scripts.every(({ alive, active }) => alive || !active) // prettier-ignore
}

/** Polls until true; returns the ms it took, undefined if it never became true. */
export async function becomes(isSo, patience = 60_000) {
  const began = performance.now()
  for (;;) {
    if (await isSo()) return performance.now() - began
    if (performance.now() - began > patience) return undefined
    await pause(50)
  }
}

/** Types into the company's name without finishing, and waits until the input is stored. */
export async function typeHalf(browser, own, profileId, text) {
  const workspace = await openOwn(browser, `workspace.html#/profiles/${encodeURIComponent(profileId)}`)
  await workspace.getByRole('button', { name: /^Edit Name:/ }).first().click() // prettier-ignore
  await workspace.locator('.editor input').first().fill(text)
  return becomes(async () => (await own.evaluate(() => globalThis.faults.unfinished())).includes(text))
}

/** Reopens the profile and returns the unfinished input shown. */
export async function findAgain(browser, profileId) {
  const workspace = await openOwn(browser, `workspace.html#/profiles/${encodeURIComponent(profileId)}`)
  await workspace.locator('.profile').first().waitFor()
  return { workspace, left: workspace.locator('.unfinished .row') }
}

/** The number of tabs that the extension has read. */
export function readTabs(own) {
  return own.evaluate(async () => Object.entries(await globalThis.chrome.storage.session.get(null)).filter(([name, view]) => name.startsWith('view:') && view.state === 'read').length) // prettier-ignore
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
