import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Rep, withLoopback } from '../crm/in-chromium.mjs'
import { Salesforce } from '../crm/salesforce.mjs'
import { serveCrm } from '../crm/serve.mjs'
import { Store } from '../crm/store.mjs'
import { builtExtension } from '../house/built.ts'
import type { WithBuckets } from './kit/buckets.ts'

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

/** Everything in the extension's databases, as text. */
function stored({ page }: Rep): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error as Error)
      })
    const rows: unknown[] = []
    const { indexedDB } = await (navigator as unknown as WithBuckets).storageBuckets.open('dossier-1')
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name!))
      for (const table of db.objectStoreNames)
        rows.push(await done(db.transaction(table).objectStore(table).getAll()))
      db.close()
    }
    return JSON.stringify(rows)
  })
}

describe('a CRM with sign-in', () => {
  it('is connected on its own page, keeps its tokens out of backups, and is exported to across an expiring session', async () => {
    const store = new Store()
    const salesforce = new Salesforce(store, { pageSize: 200 })
    crm = await serveCrm(salesforce, { slow: 3 })
    rep = new Rep(extension.folder)
    await rep.open()
    await rep.importDrafts(3)
    // The permission is requested in the click, and absent before.
    const may = () => rep.page.evaluate(() => (globalThis as unknown as { chrome: { permissions: { contains(what: object): Promise<boolean> } } }).chrome.permissions.contains({ permissions: ['identity'] })) // prettier-ignore
    expect(await may()).toBe(false)
    await rep.connect('Salesforce', { 'Server address': crm.address, 'Consumer key': 'client-1' })
    expect(await may()).toBe(true)
    expect([...salesforce.sessions]).toEqual(['Bearer session-1'])
    const run = await rep.preview('Salesforce')
    salesforce.sessions.clear()
    await rep.send(run)
    await rep.until(run, /^Done/)
    expect([store.all('company').length, store.all('person').length]).toEqual([3, 6])
    expect(store.all('person').every(({ values }) => store.get('company', String(values['AccountId'])))).toBe(true) // prettier-ignore
    const kept = await stored(rep)
    expect(kept).toContain('client-1')
    expect(kept).not.toMatch(/session-\d|refresh-\d/)
    const back = await rep.undo(run)
    await rep.until(back, /^Done/)
    expect([store.all('company').length, store.all('person').length]).toEqual([0, 0])
    await rep.page.goto(rep.page.url().replace(/#.*/, '#/connections'))
    await rep.page.getByRole('button', { name: 'Disconnect' }).click()
    await rep.page.getByText(/its key and its permission are removed/).waitFor()
    expect(await may()).toBe(false)
  }, 240_000)
})
