import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { EspoCrm } from '../crm/espocrm.mjs'
import { faults } from '../crm/faults.mjs'
import { Rep, withLoopback } from '../crm/in-chromium.mjs'
import { serveCrm } from '../crm/serve.mjs'
import { Store } from '../crm/store.mjs'
import { builtExtension } from '../house/built.ts'

let extension: ReturnType<typeof withLoopback>
beforeAll(async () => {
  extension = withLoopback(await builtExtension())
}, 180_000)
afterAll(() => extension.remove())

let rep: Rep
let crm: Awaited<ReturnType<typeof serveCrm>>
afterEach(async () => {
  await rep.close()
  await crm.close()
})

async function start(store: Store, drafts: number) {
  const espo = new EspoCrm(store)
  crm = await serveCrm(espo, { slow: 3 })
  rep = new Rep(extension.folder)
  await rep.open()
  await rep.importDrafts(drafts)
  await rep.connect('EspoCRM', { 'Server address': crm.address, Key: 'espo-key' })
  return espo
}

describe('an export from Chromium', () => {
  it('asks, previews, sends, and undoes', async () => {
    const store = new Store()
    store.create('company', {
      name: 'Pumpenwerk 3',
      website: 'https://pumpenwerk-3.example',
      phoneNumber: '+49 1',
    })
    store.create('company', { name: 'Pumpenwerk 4' })
    const before = store.snapshot()
    await start(store, 5)
    const run = await rep.preview('EspoCRM')
    expect(store.snapshot(), 'a preview writes nothing').toBe(before)
    await expect.poll(() => rep.counts()).toMatchObject({ All: 15, 'Your decision': 1, Waiting: 14 })
    await rep.page.getByRole('button', { name: /^It is Pumpenwerk 4/ }).click()
    await expect.poll(() => rep.counts()).toMatchObject({ Waiting: 15 })
    await rep.send(run)
    await rep.until(run, /^Done/)
    expect([store.all('company').length, store.all('person').length]).toEqual([5, 10])
    expect(store.replaced).toEqual([])
    expect(store.get('company', '100001')?.values['phoneNumber']).toBe('+49 1')
    const back = await rep.undo(run)
    await rep.until(back, /^Done/)
    expect(store.snapshot()).toBe(before)
  }, 180_000)

  it('sends every draft once while calls fail and worker and browser are killed', async () => {
    // Set `DRAFTS=100` for fewer; ten thousand are for the soak test.
    const drafts = Number(process.env['DRAFTS'] ?? 1000)
    const kills = { worker: 50, browser: 10 }
    const store = new Store()
    const espo = await start(store, drafts)
    const before = store.snapshot()
    const run = await rep.preview('EspoCRM')
    // An unanswered request ends after half a minute, and a rate-limited one waits a second: both are rarer here than in the
    // long form (tests/soak/export.mjs).
    crm.state.faults = faults(11, 0.2, { without: ['stall'], rare: /^(?:429|503)/ })
    await rep.send(run)
    const step = Math.floor((drafts * 3) / (kills.worker + kills.browser + 1))
    let next = step
    await rep.until(run, /^Done/, async () => {
      if (store.writes < next) return false
      next += step
      const turn = rep.kills.worker + rep.kills.browser + 1
      if (turn % 6 === 0 && rep.kills.browser < kills.browser) await rep.killBrowser(run)
      else if (rep.kills.worker < kills.worker) await rep.killWorker()
      return true
    })
    crm.state.faults = undefined
    // A worker that has just been stopped cannot be stopped again.
    expect(rep.kills.worker).toBeGreaterThanOrEqual(kills.worker * 0.8)
    expect(rep.kills.browser).toBeGreaterThanOrEqual(kills.browser - 1)
    expect(store.wrongs).toEqual([])
    expect(store.replaced).toEqual([])
    for (const object of espo.objects) expect(store.duplicates(object, espo.keyField)).toEqual([])
    expect([store.all('company').length, store.all('person').length]).toEqual([drafts, drafts * 2])
    const settled = store.snapshot()
    const again = await rep.preview('EspoCRM')
    await expect.poll(() => rep.counts()).toMatchObject({ All: drafts * 3, 'Not sent': drafts * 3 })
    expect(again).not.toBe(run)
    expect(store.snapshot()).toBe(settled)
    const back = await rep.undo(run)
    await rep.until(back, /^Done/)
    expect(store.snapshot()).toBe(before)
  }, 1_800_000)
})
