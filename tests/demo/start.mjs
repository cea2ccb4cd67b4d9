// `npm start [-- URL]`: sets up what is missing, builds, and opens Chromium with the extension on the demo site, or at URL.
// Without a display it does the main job itself: reads the page in the real side panel, files it, exports, prints both.
// Node built-ins only until the packages are there.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from '../setup/chromium.mjs'
import { ensureInstalled } from '../setup/install.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const asked = process.argv[2]
if (asked !== undefined && !/^https?:\/\//.test(asked)) {
  console.error(`npm start -- URL takes a web address that begins with https:// or http://, not “${asked}”.`)
  process.exit(2)
}

await ensureInstalled()
await ensureChromium()
const build = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
  cwd: root,
  stdio: 'inherit',
})
if (build.status !== 0) process.exit(build.status ?? 1)

const { launch } = await import('../e2e/browser.mjs')
const { serveDemo } = await import('./server.mjs')
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const demo = await serveDemo()
const address = asked ?? 'http://www.nordwind-pumps.example/'
const browser = await launch(join(root, '.output', 'chrome-mv3'), {
  headless: !hasDisplay,
  resolve: [`MAP *.example:80 127.0.0.1:${demo.port}`],
  ...(hasDisplay ? { viewport: null, args: ['--window-size=1360,900'] } : {}),
})
let failed = false
try {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  await page.goto(address, { waitUntil: 'load' })
  if (hasDisplay) await forTheRep()
  else await withoutDisplay(page)
} catch (problem) {
  failed = true
  console.error(problem instanceof Error ? problem.message : problem)
} finally {
  await browser.close().catch(() => undefined) // The rep may have closed it.
  await demo.close()
}
process.exit(failed ? 1 : 0)

/** The window is the rep's until it is closed. */
async function forTheRep() {
  console.log(`
Chromium is open on ${address}.
Press the Dossier button in the toolbar (the puzzle piece lists it) or Alt+Shift+Y, then "Add to profile".
"Open workspace" lists what you filed. Close the window to end; this trial's profiles go with it.`)
  await new Promise((closed) => browser.context.once('close', closed))
}

/** The same job by the same clicks, printed. */
async function withoutDisplay(page) {
  await browser.triggerAction(page)
  const panel = await browser.panelPage()
  const add = panel.getByRole('button', { name: 'Add to profile' })
  await add.waitFor()
  const end = Date.now() + 20_000
  while (!(await add.isEnabled())) {
    if (Date.now() > end)
      throw new Error(
        `Nothing to file: ${await panel.getByRole('region', { name: 'This page' }).textContent()}`,
      )
    await new Promise((later) => setTimeout(later, 100))
  }
  await add.click()
  await panel
    .getByText(/^Added to/)
    .first()
    .waitFor()
  if (asked === undefined) await addTeam(page, panel, add)
  const workspace = await browser.openOwn('workspace.html')
  const json = JSON.parse(await exported(workspace, /JSON/))
  console.log('\nThe draft, each value with the words it came from:\n')
  for (const { subject, field, value, evidence } of claimsIn(json).sort(inOrder)) {
    const about = subject === 'company' ? '' : '  '
    console.log(`${about}${field}: ${value}\n${about}    “${evidence.quote}” (${evidence.url})`)
  }
  console.log('\nThe CSV for a spreadsheet:\n')
  console.log(await exported(workspace, /spreadsheet/i))
}

/** The demo's second page: the same company, more people. */
async function addTeam(page, panel, add) {
  await page.goto('http://www.nordwind-pumps.example/team.html')
  await panel.getByText('Annika Thorwesten').first().waitFor()
  await add.click()
  await panel
    .getByText(/^Everything here is already/)
    .first()
    .waitFor()
}

async function exported(workspace, format) {
  await workspace.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    workspace.waitForEvent('download'),
    workspace.getByRole('menuitem', { name: format }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

/** The company first, then person by person. */
function inOrder(a, b) {
  const [one, other] = [a, b].map(({ subject, field }) => `${subject === 'company' ? '' : subject} ${field}`)
  return one < other ? -1 : one > other ? 1 : 0
}

function claimsIn(node) {
  if (Array.isArray(node)) return node.flatMap(claimsIn)
  if (typeof node !== 'object' || node === null) return []
  if ('evidence' in node && 'field' in node) return [node]
  return Object.values(node).flatMap(claimsIn)
}
