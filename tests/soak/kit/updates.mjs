// The extension takes the place of itself while tabs are open and the rep is in the middle of a word.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extensionWithFaults } from './extension.mjs'

/** The extension with its fault page, its own worker, and every site granted. */
export async function grantedFaults() {
  const made = await extensionWithFaults()
  const file = join(made.folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }))
  return made
}

/** Opens one of the extension's own pages; while it is being loaded anew there is none. */
export async function openOwn(browser, path) {
  const page = await browser.context.newPage()
  const opened = await becomes(() => page.goto(browser.address(path)).then(() => true, () => false)) // prettier-ignore
  if (opened === undefined) throw new Error(`${path} did not open.`)
  if (path === 'faults.html') await page.waitForFunction(() => 'faults' in globalThis)
  return page
}

/** Watches the scripts of the extension in a tab, those of its earlier versions too, and what goes wrong in any world of it. */
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
  /** Of each world: whether its extension is there, and whether a script of ours still listens or waits in it. */
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

/** One script that is alive and works, and none that outlived its extension. */
export function isServed(scripts) {
  return scripts.filter(({ active }) => active).length === 1 && scripts.every(({ alive, active }) => alive || !active) // prettier-ignore
}

/** Asks until it is so; answers how many milliseconds that took, undefined when it never came true. */
export async function becomes(isSo, patience = 60_000) {
  const began = performance.now()
  for (;;) {
    if (await isSo()) return performance.now() - began
    if (performance.now() - began > patience) return undefined
    await pause(50)
  }
}

/** Types a value under the company's name without finishing it, and waits until it is kept. */
export async function typeHalf(browser, own, profileId, text) {
  const workspace = await openOwn(browser, `workspace.html#/profiles/${encodeURIComponent(profileId)}`)
  await workspace.getByRole('button', { name: /^Edit Name:/ }).first().click() // prettier-ignore
  await workspace.locator('.editor input').first().fill(text)
  return becomes(async () => (await own.evaluate(() => globalThis.faults.unfinished())).includes(text))
}

/** The profile as the rep finds it again, with what was not finished. */
export async function findAgain(browser, profileId) {
  const workspace = await openOwn(browser, `workspace.html#/profiles/${encodeURIComponent(profileId)}`)
  await workspace.locator('.profile').first().waitFor()
  return { workspace, left: workspace.locator('.unfinished .row') }
}

/** How many tabs the extension knows what they show. */
export function readTabs(own) {
  return own.evaluate(async () => Object.entries(await globalThis.chrome.storage.session.get(null)).filter(([name, view]) => name.startsWith('view:') && view.state === 'read').length) // prettier-ignore
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
