// A Chromium with the fault page open, which can be killed and damaged.
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
 * Mends the store, then saves pages until the browser is killed. Returns how many were acknowledged (possibly short by the last
 * moment), which of them are too recent to be in the journal, and what the journal restored at the start.
 */
export async function saveUntilKilled({ browser, page }, site, from, ms) {
  let acknowledged = from
  const times = []
  page.on('console', (message) => {
    const found = /^acknowledged (\d+)$/.exec(message.text())
    if (!found) return
    acknowledged = Number(found[1]) + 1
    times.push([Number(found[1]), Date.now()])
  })
  // As every page of the product starts.
  const { back } = await page.evaluate(async () => {
    const mended = await globalThis.faults.mend()
    globalThis.faults.follow()
    return mended
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
  const killed = Date.now()
  await browser.kill()
  const fresh = times.filter(([, at]) => at > killed - JOURNAL_BEHIND_MS).map(([number]) => number)
  return { acknowledged, fresh, back }
}

/** A save older than this is certainly in the journal, even on a busy machine. */
const JOURNAL_BEHIND_MS = 1000

/** A seeded random generator, so that failures can be reproduced. */
export function seeded(seed) {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Opens the workspace's list. */
export async function openList(browser) {
  const list = await browser.context.newPage()
  // Tall enough to render every row.
  await list.setViewportSize({ width: 1280, height: 4000 })
  await list.goto(browser.address('workspace.html#/profiles'))
  return list
}

/** The text of each row shown. */
function shownIn(list) {
  return list.locator('tbody tr.table-row').evaluateAll((rows) => rows.map((row) => row.textContent ?? ''))
}

/** Broken invariants once the list has had time to load, and the ms that loading took. */
export async function brokenOrShown(page, list, acknowledged = [], patience = 30_000) {
  const began = performance.now()
  for (;;) {
    const shown = await shownIn(list)
    const wrong = await page.evaluate(([acknowledged, shown]) => globalThis.faults.broken(acknowledged, [], shown), [acknowledged, shown]) // prettier-ignore
    const took = performance.now() - began
    if (wrong.every((one) => !one.startsWith('I7')) || took > patience) return { wrong, took }
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}
