// Profiles with very many claims and fields, among 20,000: npm run bench -- depth
import { moduleOnPage, withChromium } from './kit/chromium.mjs'
import { FLAT, growthOf, LINEAR } from './kit/growth.mjs'
import { quantile } from './kit/ratio.mjs'
import { longestTaskMs } from './kit/thread.mjs'

const OPENED = 'a profile of 40 claims opened'
const CAPTURED = 'a page captured into it'
const FITS = 'all fits recomputed'

export default async function bench({ quick, report }) {
  await withChromium(async (context) => {
    const page = await moduleOnPage(context, new URL('./depth-page.ts', import.meta.url))
    const session = await context.newCDPSession(page)
    const p95 = async (act, count) => {
      const took = []
      for (let turn = 0; turn < (quick ? 5 : 60); turn += 1)
        took.push(await page.evaluate(([name, size]) => globalThis[name](size), [act, count]))
      return quantile(took, 0.95)
    }
    const figure = (name, ours) => report({ name: `${name}, p95`, ours, unit: 'ms', goal: { most: 50 } })
    const grown = new Map([OPENED, CAPTURED, FITS].map((name) => [name, []]))
    let count
    for (count of quick ? [300] : [1000, 5000, 20_000]) {
      await page.evaluate((size) => globalThis.fill(size), count)
      for (const [name, act] of [
        [OPENED, 'open'],
        [CAPTURED, 'capture'],
      ]) {
        const ours = await p95(act, count)
        grown.get(name).push([count, ours])
        figure(`${name}, among ${count}`, ours)
      }
      grown.get(FITS).push([count, await fits(page, session, report)])
    }
    for (const [name, points] of grown)
      for (const one of growthOf(name, points, name === FITS ? LINEAR : FLAT)) report(one)
    await page.evaluate(() => globalThis.define())
    figure('200 fields of the rep’s own read', await p95('catalogue', count))
    figure('a profile with a value of each opened', await p95('openOwn', count))
    figure('a page captured into that one', await p95('captureOwn', count))
  })
}

/** Milliseconds until every fit is recomputed for a new ICP. */
async function fits(page, session, report) {
  let fits
  const longest = await longestTaskMs(session, async () => {
    await page.addScriptTag({ content: 'void 0' }) // Identifies the thread in the trace.
    fits = await page.evaluate(() => globalThis.fits())
  })
  report({
    name: `all ${fits.rows} fits recomputed, per row`,
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
  return fits.ms
}
