// Importing lists and our own files: npm run bench -- importing
import { moduleOnPage, withChromium } from './kit/chromium.mjs'
import { ratioOf } from './kit/ratio.mjs'
import { longestTaskMs } from './kit/thread.mjs'

/** Profiles in the largest import whose requests are repeated: all their rows are held in memory. */
const FLOOR_AT_MOST = 5000

export default async function bench({ quick, report }) {
  const sizes = quick ? [200] : [2000, 20_000]
  await withChromium(async (context) => {
    const page = await moduleOnPage(context, new URL('./importing-page.ts', import.meta.url))
    const session = await context.newCDPSession(page)
    for (const count of sizes)
      for (const file of ['csv', 'json']) {
        const measured = await ratioOf({
          ours: async () => {
            if (file === 'csv') await page.evaluate(() => globalThis.clear())
            return page.evaluate(([kind, size]) => globalThis[kind](size), [file, count])
          },
          reference: () => page.evaluate((size) => globalThis.put(size), count),
          pairs: quick || count > 5000 ? 2 : 5,
        })
        report({
          name: `${file} of ${count} profiles`,
          unit: 'rows a second',
          ...measured,
          goal: { least: 0.85 },
        })
        if (file === 'csv' && count <= FLOOR_AT_MOST) await floor(page, count, quick, report)
        if (file === 'csv') await page.evaluate(() => globalThis.clear())
        const longest = await longestTaskMs(session, async () => {
          await page.addScriptTag({ content: 'void 0' }) // Identifies the thread in the trace.
          await page.evaluate(([kind, size]) => globalThis[kind](size), [file, count])
        })
        report({
          name: `${file} of ${count}, longest task in processor time`,
          ours: longest,
          unit: 'ms',
          goal: { most: 50 },
        })
      }
  })
}

/** The lower bound: the requests of an import without our code, against raw writes of one row per company. */
async function floor(page, count, quick, report) {
  const measured = await ratioOf({
    ours: () => page.evaluate((size) => globalThis.floor(size), count),
    reference: () => page.evaluate((size) => globalThis.put(size), count),
    pairs: quick ? 1 : 5,
  })
  const { reads, writes, bytes } = await page.evaluate(() => globalThis.size())
  report({
    name: `its requests alone, ${count} profiles`,
    unit: 'rows a second',
    ...measured,
    standard: true,
    note: `${reads} reads and ${writes} rows of ${(bytes / 1e6).toFixed(1)} MB by hand`,
  })
}
