// How soon the worker answers when it has to be woken, beside one that does nothing: npm run bench -- worker
import { launch } from '../e2e/browser.mjs'
import { builtExtension, withEmpty } from './kit/extension.mjs'
import { ratioOf } from './kit/ratio.mjs'

export default async function bench({ quick, pairs, report }) {
  const extension = builtExtension()
  await withEmpty(async (empty) => {
    const [ours, reference] = await Promise.all([launch(extension), launch(empty)])
    try {
      const measured = await ratioOf({
        ours: await waker(ours, 'workspace.html'),
        reference: await waker(reference, 'manifest.json'),
        pairs: quick ? 2 : Math.min(pairs, 20),
      })
      report({
        name: 'a message that wakes the worker, answered',
        unit: 'ms',
        ...measured,
        goal: { most: 1.25 },
      })
    } finally {
      await ours.close()
      await reference.close()
    }
  })
}

/** Ends the worker, then sends it a message from a page of the extension and waits for the answer, whatever it is. */
async function waker(browser, path) {
  const page = await browser.context.newPage()
  await page.goto(browser.address(path))
  return async () => {
    await browser.stopWorker()
    return page.evaluate(async () => {
      const began = performance.now()
      await globalThis.chrome.runtime
        .sendMessage({ type: 'bench', id: 'bench', body: {} })
        .catch(() => undefined)
      return performance.now() - began
    })
  }
}
