// Files of many profiles, out and in: npm run bench -- files
import { moduleOnPage, withChromium } from './kit/chromium.mjs'
import { ratioOf } from './kit/ratio.mjs'

const FORMATS = ['ndjson', 'json', 'csv-spreadsheet', 'csv-hubspot', 'xlsx', 'vcard']

export default async function bench({ quick, report }) {
  const count = quick ? 300 : 10_000
  const pairs = quick ? 1 : 3
  await withChromium(
    async (context) => {
      const page = await moduleOnPage(context, new URL('./files-page.ts', import.meta.url))
      await page.evaluate((size) => globalThis.fill(size), count)
      const derived = await ratioOf({
        ours: () => page.evaluate((size) => globalThis.readAndDerive(size), count),
        reference: () => page.evaluate((size) => globalThis.readAndStringify(size), count),
        pairs,
      })
      report({
        name: `read, each draft derived, and written down, ${count}`,
        unit: 'ms',
        ...derived,
        standard: true,
      })
      for (const format of FORMATS) {
        let last
        const measured = await ratioOf({
          ours: async () => {
            last = await page.evaluate(([size, id]) => globalThis.exported(size, id), [count, format])
            return last.ms
          },
          reference: () => page.evaluate((size) => globalThis.readAndStringify(size), count),
          pairs,
        })
        report({
          name: `${format} of ${count}`,
          unit: 'ms',
          ...measured,
          goal: { most: 1.3 },
          note: `${(last.bytes / 1e6).toFixed(1)} MB`,
        })
        report({
          name: `${format}, heap on top at its peak`,
          ours: last.heap / 1e6,
          unit: 'MB',
          goal: { most: 64 },
        })
      }
    },
    ['--enable-precise-memory-info'],
  )
}
