// Profiles with very many claims and fields, among 20,000: npm run bench -- depth
import { moduleOnPage, withChromium } from './kit/chromium.mjs'
import { quantile } from './kit/ratio.mjs'
import { longestTaskMs } from './kit/thread.mjs'

export default async function bench({ quick, report }) {
  const count = quick ? 500 : 20_000
  await withChromium(async (context) => {
    const page = await moduleOnPage(context, new URL('./depth-page.ts', import.meta.url))
    await page.evaluate((size) => globalThis.fill(size), count)
    const p95 = async (name) => {
      const took = []
      for (let turn = 0; turn < (quick ? 5 : 60); turn += 1)
        took.push(await page.evaluate(([act, size]) => globalThis[act](size), [name, count]))
      return quantile(took, 0.95)
    }
    const figure = async (name, act, most) =>
      report({ name: `${name}, p95`, ours: await p95(act), unit: 'ms', goal: { most } })
    await figure(`a profile of 40 claims opened, among ${count}`, 'open', 50)
    await figure('a page captured into it', 'capture', 50)
    let fits
    const session = await context.newCDPSession(page)
    const longest = await longestTaskMs(session, async () => {
      await page.addScriptTag({ content: 'void 0' }) // By this the trace knows the thread.
      fits = await page.evaluate(() => globalThis.fits())
    })
    report({
      name: `all ${fits.rows} fits reckoned anew, a row`,
      ours: fits.ms / fits.rows,
      unit: 'ms',
      goal: { most: 1 },
      note: `${(fits.ms / 1000).toFixed(1)} s, in which the rep may type`,
    })
    report({
      name: 'longest task meanwhile, in processor time',
      ours: longest,
      unit: 'ms',
      goal: { most: 50 },
    })
    await page.evaluate(() => globalThis.define())
    await figure('200 fields of the rep’s own read', 'catalogue', 50)
    await figure('a profile with a value of each opened', 'openOwn', 50)
    await figure('a page captured into that one', 'captureOwn', 50)
  })
}
