import { faultExtension } from './kit/extension.mjs'
import { newProfile, openFaults, seeded } from './kit/driver.mjs'

const KILLS = Number(process.env.KILLS ?? 1000)

/** Kills the worker at random while it saves; each save is retried with the same id until acknowledged. */
export default async function workerKills() {
  const extension = await faultExtension()
  const { profile, remove } = newProfile()
  const random = seeded(Number(process.env.SEED ?? 7))
  const { browser, page } = await openFaults(extension.folder, profile)
  try {
    let kills = 0
    let saving = true
    const killer = (async () => {
      while (saving) {
        await new Promise((resolve) => setTimeout(resolve, 120 + random() * 500))
        kills += await browser.stopWorker()
      }
    })()
    const acknowledged = []
    const wrong = []
    for (let at = 0; kills < KILLS; at += 1) {
      const saved = { site: `soak-${at % 20}.example`, page: at }
      const { done } = await page.evaluate(([wish, id]) => globalThis.faults.ask(wish, id), [{ verb: 'save', ...saved }, `k${at}`]) // prettier-ignore
      if (done.ok) acknowledged.push(saved)
      else wrong.push(`save ${at}: ${JSON.stringify(done)}`)
    }
    saving = false
    await killer
    wrong.push(...(await page.evaluate((saved) => globalThis.faults.broken(saved), acknowledged)))
    return { figures: { 'worker kills': kills, 'acknowledged saves': acknowledged.length }, wrong }
  } finally {
    await browser.close()
    remove()
    extension.remove()
  }
}
