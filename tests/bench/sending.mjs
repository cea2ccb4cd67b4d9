// Seconds to send a thousand drafts to a CRM that answers at once, and to undo it: npm run bench -- sending
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EspoCrm } from '../crm/espocrm.mjs'
import { Rep, withLoopback } from '../crm/in-chromium.mjs'
import { serveCrm } from '../crm/serve.mjs'
import { Store } from '../crm/store.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Milliseconds per write in the CRM. */
const SLOW = 3
/** Goal: a thousand drafts within a minute. */
const MOST_S = 60

/** `BUILT` names another build, to compare with the checkout's own. */
export default async function bench({ quick, report }) {
  const drafts = quick ? 100 : 1000
  const extension = withLoopback(process.env.BUILT ?? join(root, '.output', 'chrome-mv3'))
  const store = new Store()
  const crm = await serveCrm(new EspoCrm(store), { slow: SLOW })
  const rep = new Rep(extension.folder)
  try {
    await rep.open()
    await rep.importDrafts(drafts)
    await rep.connect('EspoCRM', { 'Server address': crm.address, Key: 'espo-key' })
    const timed = async (name, work) => {
      const began = performance.now()
      const result = await work()
      const seconds = ((performance.now() - began) / 1000) * (1000 / drafts)
      report({
        name: `${name}, for 1,000 drafts of 3 records`,
        unit: 's',
        ours: seconds,
        goal: { most: MOST_S },
      })
      return result
    }
    const run = await timed('planned', () => rep.preview('EspoCRM'))
    await timed('sent', async () => (await rep.send(run), await rep.until(run, /^Done/)))
    if (store.writes !== drafts * 3) throw new Error(`${store.writes} writes for ${drafts * 3} records`)
    if (process.env.TRACE) console.log(JSON.stringify(await rep.inWorker(() => globalThis.traced)))
    await timed('taken back', async () => rep.until(await rep.undo(run), /^Done/))
    if (store.writes !== drafts * 6) throw new Error('Not all was taken back.')
  } finally {
    await rep.close()
    await crm.close()
    extension.remove()
  }
}
