import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyStore, damage, damages } from './kit/damage.mjs'
import { brokenOrShown, newProfile, openFaults, openList, seeded } from './kit/driver.mjs'
import { faultExtension } from './kit/extension.mjs'

const SEEDS = Number(process.env.SEEDS ?? 10)
const PROFILES = Number(process.env.PROFILES ?? 60)

/** Each kind of damage with each seed: losses must be noticed, and every profile restored. */
export default async function diskDamage({ kinds = Object.keys(damages), seeds = SEEDS } = {}) {
  const extension = await faultExtension()
  const wrong = []
  let noticed = 0
  let cases = 0
  let slowest = 0
  let shown = 0
  try {
    for (const kind of kinds)
      for (let seed = 1; seed <= seeds; seed += 1) {
        cases += 1
        const one = await spoiled(extension.folder, kind, seed)
        if (one.back) noticed += 1
        slowest = Math.max(slowest, Math.round(one.took))
        shown = Math.max(shown, Math.round(one.shown))
        wrong.push(...one.wrong.map((what) => `${kind}, seed ${seed}: ${what}`))
      }
    return {
      figures: {
        'damaged stores': cases,
        restored: noticed,
        'ms for the slowest': slowest,
        'ms at most until an opened list shows it': shown,
      },
      wrong,
    }
  } finally {
    extension.remove()
  }
}

async function spoiled(folder, kind, seed) {
  const { profile, remove } = newProfile()
  const earlier = mkdtempSync(join(tmpdir(), 'dossier-earlier-'))
  const random = seeded(seed)
  try {
    const save = async (from, count) => {
      const { browser, page } = await openFaults(folder, profile)
      await page.evaluate(async ([from, count]) => {
        for (let at = from; at < from + count; at += 1) await globalThis.faults.saveFrom(`damage-${at}.example`, at, 1)
        await globalThis.faults.keep()
      }, [from, count]) // prettier-ignore
      const rows = await page.evaluate(() => globalThis.faults.rows())
      await browser.close()
      return rows
    }
    const half = Math.floor(PROFILES / 2)
    await save(0, half)
    copyStore(profile, join(earlier, 'store'))
    const before = await save(half, PROFILES - half)
    damage(kind, profile, random, join(earlier, 'store'))
    const { browser, page } = await openFaults(folder, profile)
    const wrong = []
    const { back, took } = await page.evaluate(() => globalThis.faults.mend())
    const after = await page.evaluate(() => globalThis.faults.rows())
    if (JSON.stringify(after) !== JSON.stringify(before))
      wrong.push(`${after.length} of ${before.length} profiles, ${back ? 'restored' : 'not noticed'}`)
    const seen = await brokenOrShown(page, await openList(browser))
    wrong.push(...seen.wrong)
    await browser.close()
    return { back, took, shown: seen.took, wrong }
  } catch (failure) {
    return { back: undefined, took: 0, shown: 0, wrong: [String(failure).split('\n')[0]] }
  } finally {
    remove()
    rmSync(earlier, { recursive: true, force: true })
  }
}
