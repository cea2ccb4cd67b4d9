// npm run soak -- export [drafts] [worker kills] [browser kills]: the long form of tests/e2e/export.test.ts, with figures. With
// more than a thousand drafts there are no hanging requests and few that ask to wait: they only take time.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EspoCrm } from '../crm/espocrm.mjs'
import { faults } from '../crm/faults.mjs'
import { Rep, withLoopback } from '../crm/in-chromium.mjs'
import { serveCrm } from '../crm/serve.mjs'
import { Store } from '../crm/store.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [drafts = 1000, workerKills = 50, browserKills = 10] = process.argv.slice(2).filter((each) => /^\d+$/.test(each)).map(Number) // prettier-ignore

execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: 'ignore' })
const extension = withLoopback(join(root, '.output', 'chrome-mv3'))
const store = new Store()
const espo = new EspoCrm(store)
const crm = await serveCrm(espo, { slow: 3 })
const rep = new Rep(extension.folder)
const began = Date.now()
const minutes = {}
/** Prints the minutes since the previous call. */
const lap = (name) => {
  minutes[name] =
    Math.round((Date.now() - began) / 6000) / 10 - Object.values(minutes).reduce((a, b) => a + b, 0)
  console.log(name, minutes[name].toFixed(1), 'minutes')
}
const problems = []
try {
  await rep.open()
  await rep.importDrafts(drafts)
  await rep.connect('EspoCRM', { 'Server address': crm.address, Key: 'espo-key' })
  lap('import')
  const before = store.snapshot()
  const run = await rep.preview('EspoCRM')
  lap('plan')
  crm.state.faults = faults(
    Number(process.env.SEED ?? 1),
    0.2,
    drafts > 1000 ? { without: ['stall'], rare: /^(?:429|503)/, often: 40 } : {},
  )
  await rep.send(run)
  const step = Math.max(1, Math.floor((drafts * 3) / (workerKills + browserKills + 1)))
  let next = step
  await rep.until(run, /^Done/, async () => {
    if (store.writes < next) return false
    next += step
    const turn = rep.kills.worker + rep.kills.browser + 1
    const everySoMany = Math.max(1, Math.round((workerKills + browserKills) / Math.max(1, browserKills)))
    if (turn % everySoMany === 0 && rep.kills.browser < browserKills) await rep.killBrowser(run)
    else if (rep.kills.worker < workerKills) await rep.killWorker()
    return true
  })
  lap('send')
  const counts = crm.state.faults.counts
  crm.state.faults = undefined
  const made = [store.all('company').length, store.all('person').length]
  if (made[0] !== drafts || made[1] !== drafts * 2) problems.push(`made ${made} of ${[drafts, drafts * 2]}`)
  for (const object of espo.objects) problems.push(...store.duplicates(object, espo.keyField).map(([key, count]) => `${count} records of ${key}`)) // prettier-ignore
  problems.push(...store.wrongs, ...store.replaced.map(({ id, name }) => `${name} of ${id} was replaced`))
  const settled = store.snapshot()
  await rep.preview('EspoCRM')
  if (store.snapshot() !== settled) problems.push('the second run changed something')
  lap('again')
  const back = await rep.undo(run)
  await rep.until(back, /^Done/)
  lap('undo')
  if (store.snapshot() !== before) problems.push('the undo left something behind')
  console.log(JSON.stringify({ drafts, made, kills: rep.kills, calls: crm.state.calls, faults: counts, minutes: Math.round((Date.now() - began) / 6000) / 10, problems }, null, 2)) // prettier-ignore
} finally {
  await rep.close()
  await crm.close()
  extension.remove()
}
if (problems.length > 0) process.exit(1)
