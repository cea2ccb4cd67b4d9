import { faultExtension } from './kit/extension.mjs'
import { newProfile, openFaults, saveUntilKilled, seeded } from './kit/driver.mjs'

const KILLS = Number(process.env.BROWSER_KILLS ?? 200)

/**
 * Kills the browser at random while a page saves as a page of the product does, with the journal. After a restart, every
 * acknowledged save must be complete. If Chrome dropped the whole store, saves too recent for the journal are counted
 * separately.
 */
export default async function browserKills() {
  const extension = await faultExtension()
  const { profile, remove } = newProfile()
  const random = seeded(Number(process.env.SEED ?? 7))
  const wrong = []
  const mayBeGone = new Set()
  let saved = 0
  let dropped = 0
  let late = 0
  try {
    let fresh = []
    const found = (back) => {
      if (!back) return
      dropped += 1
      for (const number of fresh) mayBeGone.add(number)
    }
    for (let kill = 0; kill < KILLS; kill += 1) {
      const opened = await openFaults(extension.folder, profile)
      const run = await saveUntilKilled(
        opened,
        `crash-${Math.floor(kill / 10)}.example`,
        saved,
        50 + random() * 700,
      )
      found(run.back)
      saved = run.acknowledged
      fresh = run.fresh
      // Ten crashes per profile, then all its pages are checked.
      if (kill % 10 !== 9 && kill !== KILLS - 1) continue
      const { browser, page } = await openFaults(extension.folder, profile)
      found((await page.evaluate(() => globalThis.faults.mend())).back)
      const pages = await page.evaluate(async () => (await globalThis.faults.rows()).flatMap(({ claims }) => claims.map(({ value }) => value))) // prettier-ignore
      const there = new Set(pages)
      for (let at = 0; at < saved; at += 1) {
        if (there.has(`Product ${at}`)) continue
        if (mayBeGone.has(at)) late += 1
        else wrong.push(`page ${at} is lost`)
      }
      wrong.push(...(await page.evaluate(() => globalThis.faults.broken([]))))
      await browser.close()
    }
    return {
      figures: {
        'browser kills': KILLS,
        'acknowledged saves': saved,
        'stores restored from the journal': dropped,
        'saves of their last second lost': late,
      },
      wrong,
    }
  } finally {
    remove()
    extension.remove()
  }
}
