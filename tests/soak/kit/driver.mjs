// A Chromium with the fault page open, killed and damaged at will.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '../../e2e/browser.mjs'

/** @param {string} folder of the extension with its fault page */
export async function openFaults(folder, profile, options = {}) {
  const browser = await launch(folder, { profile, ...options })
  const page = await browser.context.newPage()
  await page.goto(browser.address('faults.html'))
  await page.waitForFunction(() => 'faults' in globalThis)
  return { browser, page }
}

export function newProfile() {
  const profile = mkdtempSync(join(tmpdir(), 'dossier-faults-profile-'))
  return { profile, remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }) }
}

/**
 * Saves one page after another until the browser is killed, and answers how many were acknowledged before. What was
 * acknowledged in the last moment may be missing from the count, never from the store.
 */
export async function saveUntilKilled({ browser, page }, site, from, ms) {
  let acknowledged = from
  page.on('console', (message) => {
    const found = /^acknowledged (\d+)$/.exec(message.text())
    if (found) acknowledged = Number(found[1]) + 1
  })
  page
    .evaluate(
      async ([site, from]) => {
        for (let at = from; ; at += 1)
          if ((await globalThis.faults.saveFrom(site, at, 1)) > at) console.log(`acknowledged ${at}`)
      },
      [site, from],
    )
    .catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, ms))
  await browser.kill()
  return acknowledged
}

/** A small generator with a seed, so that a failure can be run again. */
export function seeded(seed) {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
