// What a rep waits for with many profiles, in a real IndexedDB: npm run bench -- storage
import { moduleOnPage, withChromium } from './kit/chromium.mjs'
import { FLAT, growthOf, LINEAR } from './kit/growth.mjs'

/** Maximum waiting times in ms (product goals at 20,000 profiles), and their growth with the number of profiles. */
const GOALS = {
  'all list rows read': { most: 500, growth: LINEAR },
  search: { most: 200, growth: LINEAR },
  'one opened': { most: 50, growth: FLAT },
  'a page filed, p95': { most: 50, growth: FLAT },
  '1,000 deleted': { most: 5000, growth: FLAT },
  'the deletion undone': { most: 5000, growth: FLAT },
}
const OF_A_FILE = { most: 30_000, growth: LINEAR }
/** Maximum time in ms that a page may be blocked meanwhile. */
const STANDSTILL = 100
const FORMATS = ['csv-spreadsheet', 'csv-hubspot', 'csv-salesforce', 'xlsx', 'vcard', 'json', 'ndjson']

export default async function storage({ quick, report }) {
  await withChromium(async (context) => {
    const page = await moduleOnPage(context, new URL('./storage-page.ts', import.meta.url))
    const grown = new Map()
    for (const count of quick ? [1000] : [1000, 5000, 20_000]) {
      const formats = quick ? FORMATS.slice(0, 1) : FORMATS
      const run = ([size, ids]) => globalThis.bench(size, ids)
      for (const { name, ms, longest, note } of await page.evaluate(run, [count, formats])) {
        const { most } = GOALS[name] ?? OF_A_FILE
        const told = note ? { note } : {}
        grown.set(name, [...(grown.get(name) ?? []), [count, ms]])
        report({ name: `${name}, ${count}`, ours: ms, unit: 'ms', goal: { most }, ...told })
        if (longest !== undefined)
          report({
            name: `${name}, the page’s longest standstill`,
            ours: longest,
            unit: 'ms',
            goal: { most: STANDSTILL },
          })
      }
    }
    for (const [name, points] of grown)
      for (const figure of growthOf(name, points, (GOALS[name] ?? OF_A_FILE).growth)) report(figure)
  })
}
