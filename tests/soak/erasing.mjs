import { newProfile, openFaults, openList, seeded } from './kit/driver.mjs'
import { faultExtension } from './kit/extension.mjs'

const PROFILES = Number(process.env.PROFILES ?? 20_000)
const KILLS = Number(process.env.ERASING_KILLS ?? 3)

/**
 * Forgets one company among many: how long until its data is erased, whether a page can work meanwhile, and kills in the
 * middle.
 */
export default async function erasing() {
  const extension = await faultExtension()
  const { profile, remove } = newProfile()
  const random = seeded(Number(process.env.SEED ?? 7))
  const wrong = []
  try {
    let { browser, page } = await openFaults(extension.folder, profile)
    const filled = await page.evaluate(async (count) => {
      await globalThis.faults.fill(count)
      return (await globalThis.faults.profiles()).length
    }, PROFILES)
    if (filled < PROFILES) wrong.push(`${filled} of ${PROFILES} profiles`)
    const measured = await page.evaluate(() => globalThis.faults.eraseWatched('p7'))
    if (measured.answer !== 'erased') wrong.push(`the erasing ended as ${measured.answer}`)
    for (let kill = 0; kill < KILLS; kill += 1) {
      await page.evaluate((id) => globalThis.faults.forgetAll(id), `p${10 + kill}`)
      page.evaluate(() => globalThis.faults.erase()).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, random() * measured.ms))
      await browser.kill()
      ;({ browser, page } = await openFaults(extension.folder, profile))
      if ((await page.evaluate(() => globalThis.faults.mend())).back)
        wrong.push(`kill ${kill}: rows were lost`)
      const { answer } = await page.evaluate(() => globalThis.faults.erase())
      if (!/erased|nothingDue/.test(answer)) wrong.push(`kill ${kill}: ${answer}`)
    }
    const left = await page.evaluate(async () => (await globalThis.faults.profiles()).length)
    // One was filed meanwhile.
    if (left !== filled - KILLS) wrong.push(`${left} profiles are left of ${filled}`)
    const first = performance.now()
    await (await openList(browser)).locator('tbody tr.table-row').first().waitFor()
    const shown = performance.now() - first
    await browser.close()
    return {
      figures: {
        profiles: filled,
        'ms until the data was erased': Math.round(measured.ms),
        'saves meanwhile': measured.saves,
        'ms for the slowest of them': Math.round(measured.slowest),
        'ms at most that the page was blocked': Math.round(measured.still),
        'kills in the middle': KILLS,
        'ms until a list opened afterwards': Math.round(shown),
      },
      wrong,
    }
  } finally {
    remove()
    extension.remove()
  }
}
