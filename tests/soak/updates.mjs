import { launch } from '../e2e/browser.mjs'
import { serveInvented } from '../e2e/invented-site.mjs'
import { becomes, findAgain, grantedFaults, isServed, openOwn, readTabs, typeHalf, watchScripts } from './kit/updates.mjs' // prettier-ignore

const UPDATES = Number(process.env.UPDATES ?? 100)
const TABS = Number(process.env.TABS ?? 50)

/** Updates of the extension with tabs open and unfinished input: see tests/e2e/updates.test.ts. */
export default async function updates() {
  const extension = await grantedFaults()
  const site = await serveInvented()
  const browser = await launch(extension.folder, { resolve: [`MAP *.example:80 127.0.0.1:${site.port}`] })
  const wrong = []
  let kept = 0
  const took = { silent: [], served: [], told: [] }
  try {
    let own = await openOwn(browser, 'faults.html')
    const tabs = []
    for (let at = 0; at < TABS; at += 1) {
      const page = await browser.context.newPage()
      tabs.push(await watchScripts(browser, page))
      await page.goto(`http://www.update-${at}.example/`)
    }
    const all = async (is) => (await Promise.all(tabs.map(async (tab) => is(await tab.scripts())))).every(Boolean) // prettier-ignore
    if ((await becomes(async () => (await readTabs(own)) === TABS)) === undefined) wrong.push('not all tabs were read at first') // prettier-ignore
    await own.evaluate(() => globalThis.faults.run({ verb: 'save', site: 'half.example', page: 0 }, 'half'))
    const [{ id }] = await own.evaluate(() => globalThis.faults.profiles())
    for (let turn = 0; turn < UPDATES; turn += 1) {
      const text = `Half a wo ${turn}`
      if ((await typeHalf(browser, own, id, text)) === undefined) wrong.push(`update ${turn}: what was typed was not kept`) // prettier-ignore
      await browser.loadAnew()
      took.silent.push(await becomes(() => all((scripts) => scripts.every(({ alive, active }) => alive || !active)))) // prettier-ignore
      own = await openOwn(browser, 'faults.html')
      took.served.push(await becomes(async () => (await all(isServed)) && (await readTabs(own)) === TABS))
      if (took.served.at(-1) === undefined) wrong.push(`update ${turn}: ${await readTabs(own)} of ${TABS} tabs were read anew`) // prettier-ignore
      const began = performance.now()
      const { workspace, left } = await findAgain(browser, id)
      if (
        await left
          .getByText(text, { exact: true })
          .waitFor({ timeout: 60_000 })
          .then(
            () => true,
            () => false,
          )
      )
        kept += 1 // prettier-ignore
      else wrong.push(`update ${turn}: what was half typed is lost`)
      took.told.push(performance.now() - began)
      await workspace.close()
    }
    wrong.push(...tabs.flatMap(({ errors }) => errors.map((error) => `in a tab: ${error}`)))
    wrong.push(...(await own.evaluate(() => globalThis.faults.broken([]))))
    const longest = (list) => Math.round(Math.max(...list.map((ms) => ms ?? Infinity)))
    return {
      figures: {
        updates: UPDATES,
        'tabs served anew each time': TABS,
        'unfinished values found again': kept,
        'ms at most until old scripts are silent': longest(took.silent),
        'ms at most until all tabs are read again': longest(took.served),
        'ms at most until an opened page shows the unfinished value': longest(took.told),
      },
      wrong,
    }
  } finally {
    await browser.close()
    await site.close()
    extension.remove()
  }
}
