// Operations on everything at once: exporting all of 20,000 profiles, reading a table of customers: npm run bench -- whole
import { moduleOnPage, withChromium } from './kit/chromium.mjs'
import { growthOf, LINEAR } from './kit/growth.mjs'
import { quantile } from './kit/ratio.mjs'
import { longestTaskMs } from './kit/thread.mjs'

const CUSTOMERS = 500
const FORMATS = ['csv-spreadsheet', 'xlsx']

export default async function bench({ quick, report }) {
  await withChromium(async (context) => {
    const page = await moduleOnPage(context, new URL('./whole-page.ts', import.meta.url))
    const read = []
    for (let turn = 0; turn < 5; turn += 1)
      read.push(await page.evaluate((rows) => globalThis.customers(rows), CUSTOMERS))
    report({
      name: `what ${CUSTOMERS} customers of a CSV have in common`,
      ours: quantile(read, 0.5),
      unit: 'ms',
      goal: { most: 2000 },
    })
    const session = await context.newCDPSession(page)
    const grown = new Map(FORMATS.map((format) => [format, []]))
    for (const count of quick ? [300] : [1000, 5000, 20_000]) {
      await page.evaluate((size) => globalThis.fill(size), count)
      for (const format of FORMATS) {
        let took
        const longest = await longestTaskMs(session, async () => {
          await page.addScriptTag({ content: 'void 0' }) // Identifies the thread in the trace.
          took = await page.evaluate(([size, id]) => globalThis.exported(size, id), [count, format])
        })
        grown.get(format).push([count, took])
        report({ name: `${format} of all ${count} profiles`, ours: took, unit: 'ms', goal: { most: 30_000 } })
        report({
          name: 'longest task meanwhile, in processor time',
          ours: longest,
          unit: 'ms',
          goal: { most: 100 },
        })
      }
    }
    for (const [format, points] of grown)
      for (const figure of growthOf(`${format} of all`, points, LINEAR)) report(figure)
  })
}
