// What a rep waits for with many profiles, in a real IndexedDB: npm run bench -- storage
import { moduleOnPage, withChromium } from './kit/chromium.mjs'

/** Longest that a rep waits, in milliseconds (product goals at 20,000 profiles), and longest that a page may stand still meanwhile. */
const GOALS = {
  'all list rows read': 500,
  search: 200,
  'one opened': 50,
  'a page filed, p95': 50,
  '1,000 deleted': 5000,
  'the deletion undone': 5000,
}
const OF_A_FILE = 30_000
const STANDSTILL = 100

export default async function storage({ quick, report }) {
  await withChromium(async (context) => {
    const page = await moduleOnPage(context, new URL('./storage-page.ts', import.meta.url))
    const count = quick ? 1000 : 20_000
    for (const { name, ms, longest, note } of await page.evaluate((size) => globalThis.bench(size), count)) {
      const told = note ? { note } : {}
      report({
        name: `${name}, ${count}`,
        ours: ms,
        unit: 'ms',
        goal: { most: GOALS[name] ?? OF_A_FILE },
        ...told,
      })
      if (longest !== undefined)
        report({
          name: `${name}, the page’s longest standstill`,
          ours: longest,
          unit: 'ms',
          goal: { most: STANDSTILL },
        })
    }
  })
}
