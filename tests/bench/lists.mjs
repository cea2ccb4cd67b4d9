// Lists of very many profiles, beside a bare read of fifty rows of an index: npm run bench -- lists
import { moduleOnPage, withChromium } from './kit/chromium.mjs'
import { ratioOf } from './kit/ratio.mjs'

/** What asks the store for a screenful and may not cost more for more profiles. The others walk rows that are in memory. */
const READS = ['first rows of the list', 'a company by the beginning of its name', 'profiles that may be the same company'] // prettier-ignore

export default async function bench({ quick, pairs, report }) {
  await withChromium(async (context) => {
    const page = await moduleOnPage(context, new URL('./lists-page.ts', import.meta.url))
    const acts = await page.evaluate(() => globalThis.acts)
    const least = new Map()
    for (const count of quick ? [500, 2000] : [1000, 20_000, 100_000]) {
      await page.evaluate((size) => globalThis.fill(size), count)
      for (const name of acts) {
        const measured = await ratioOf({
          ours: () => page.evaluate(([act, size]) => globalThis.act(act, size), [name, count]),
          reference: () => page.evaluate(() => globalThis.reference()),
          pairs: quick ? 3 : Math.min(pairs, 15),
        })
        if (!least.has(name)) least.set(name, measured.ours)
        report({
          name: `${name}, ${count}`,
          unit: 'ms',
          ...measured,
          ...(READS.includes(name) ? { goal: { most: 2 } } : {}),
          note: `${(measured.ours / least.get(name)).toFixed(1)} times the time of the fewest`,
        })
      }
    }
  })
}
