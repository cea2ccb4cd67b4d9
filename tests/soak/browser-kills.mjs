import { faultExtension } from './kit/extension.mjs'
import { newProfile, openFaults, saveUntilKilled, seeded } from './kit/driver.mjs'

const KILLS = Number(process.env.BROWSER_KILLS ?? 200)

/** The browser is ended at random while a page saves; at the next start everything acknowledged is there, and nothing half. */
export default async function browserKills() {
  const extension = await faultExtension()
  const { profile, remove } = newProfile()
  const random = seeded(Number(process.env.SEED ?? 7))
  const wrong = []
  let saved = 0
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const opened = await openFaults(extension.folder, profile)
      saved = await saveUntilKilled(
        opened,
        `crash-${Math.floor(kill / 10)}.example`,
        saved,
        50 + random() * 700,
      )
      // Ten crashes on one profile, then the count of all of them.
      if (kill % 10 !== 9 && kill !== KILLS - 1) continue
      const { browser, page } = await openFaults(extension.folder, profile)
      const before = await page.evaluate(async () => [
        await globalThis.faults.mark(),
        await globalThis.faults.head(),
      ])
      const { back } = await page.evaluate(() => globalThis.faults.mend())
      if (back)
        wrong.push(`after kill ${kill} the store was taken for damaged: ${JSON.stringify([before, back])}`)
      const pages = await page.evaluate(async () => (await globalThis.faults.rows()).flatMap(({ claims }) => claims.map(({ value }) => value))) // prettier-ignore
      const there = new Set(pages)
      for (let at = 0; at < saved; at += 1) if (!there.has(`Product ${at}`)) wrong.push(`page ${at} is lost`)
      wrong.push(...(await page.evaluate(() => globalThis.faults.broken([]))))
      await browser.close()
    }
    return { figures: { 'browser kills': KILLS, 'acknowledged saves': saved }, wrong }
  } finally {
    remove()
    extension.remove()
  }
}
