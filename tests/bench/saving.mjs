// Filing one capture in a profile, relative to the baseline of any such save: npm run bench -- saving
import { moduleOnPage, withChromium } from './kit/chromium.mjs'
import { quantile, ratioOf } from './kit/ratio.mjs'

export default async function bench({ quick, pairs, report }) {
  await withChromium(async (context) => {
    const page = await moduleOnPage(context, new URL('./saving-page.ts', import.meta.url))
    const medians = []
    for (const count of quick ? [200, 1000] : [1000, 20_000, 100_000]) {
      await page.evaluate((size) => globalThis.fill(size), count)
      const measured = await ratioOf({
        ours: () => page.evaluate((size) => globalThis.ours(size), count),
        reference: () => page.evaluate((size) => globalThis.reference(size), count),
        pairs: quick ? 5 : Math.max(pairs, 40),
      })
      medians.push(measured.ours)
      report({ name: `a capture filed, ${count} profiles`, unit: 'ms', ...measured, goal: { most: 1.5 } })
      const floor = await ratioOf({
        ours: () => page.evaluate((size) => globalThis.floor(size), count),
        reference: () => page.evaluate((size) => globalThis.reference(size), count),
        pairs: quick ? 5 : 15,
      })
      const { reads, writes, bytes } = await page.evaluate(() => globalThis.size())
      report({
        name: `its requests alone, ${count} profiles`,
        unit: 'ms',
        ...floor,
        standard: true,
        note: `${reads} reads and ${writes} rows of ${Math.round(bytes / 1000)} kB by hand; the reference reads one row and writes one`,
      })
    }
    report({
      name: 'the most profiles beside the fewest',
      ours: quantile([medians.at(-1)], 0.5),
      reference: medians[0],
      unit: 'ms',
      ratio: medians.at(-1) / medians[0],
      goal: { most: 1.3 },
    })
  })
}
