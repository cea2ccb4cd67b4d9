// What a rep waits for with many profiles, in a real IndexedDB: npm run bench -- storage
import { moduleOnPage, withChromium } from './kit/chromium.mjs'

export default async function storage({ quick, report }) {
  await withChromium(async (context) => {
    const page = await moduleOnPage(context, new URL('./storage-page.ts', import.meta.url))
    const took = await page.evaluate((count) => globalThis.bench(count), quick ? 1000 : 20_000)
    for (const [name, ours] of Object.entries(took))
      report({ name, ours, ...(/claims|people|profiles|megabytes/.test(name) ? {} : { unit: 'ms' }) })
  })
}
