// Lists of very many profiles, relative to a bare read of fifty rows of an index: npm run bench -- lists
import { moduleOnPage, withChromium } from './kit/chromium.mjs'
import { FLAT, growthOf, LINEAR } from './kit/growth.mjs'
import { ratioOf } from './kit/ratio.mjs'

/** Numbers of profiles for operations on a screenful, and for those on all rows. */
const growthGoal = (goal) => (goal.of === 'ours' ? LINEAR : FLAT)

/**
 * Fetching a screenful must not depend on the number of profiles: its goal is a ratio. The others walk rows in memory: their
 * goal is the time in ms that a rep perceives as immediate.
 */
const GOALS = {
  'first rows of the list': { most: 2 },
  'a company by the beginning of its name': { most: 2 },
  'profiles that may be the same company': { most: 2 },
  'search of all words': { most: 200, of: 'ours' },
  'sort by a figure': { most: 300, of: 'ours' },
  filter: { most: 300, of: 'ours' },
  'counts by industry': { most: 300, of: 'ours' },
}

export default async function bench({ quick, pairs, report }) {
  await withChromium(async (context) => {
    const page = await moduleOnPage(context, new URL('./lists-page.ts', import.meta.url))
    const acts = await page.evaluate(() => globalThis.acts)
    const took = new Map(acts.map((name) => [name, []]))
    for (const count of quick ? [500] : [1000, 20_000, 100_000]) {
      await page.evaluate((size) => globalThis.fill(size), count)
      for (const name of acts) {
        const measured = await ratioOf({
          ours: () => page.evaluate(([act, size]) => globalThis.act(act, size), [name, count]),
          reference: () => page.evaluate(() => globalThis.reference()),
          pairs: quick ? 0 : Math.min(pairs, 15),
        })
        took.get(name).push([count, measured.ours])
        report({
          name: `${name}, ${count}`,
          unit: 'ms',
          ...measured,
          goal: GOALS[name],
        })
      }
    }
    for (const [name, points] of took)
      for (const figure of growthOf(name, points, growthGoal(GOALS[name]))) report(figure)
  })
}
