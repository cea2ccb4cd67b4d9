import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveDemo } from '../demo/server.mjs'
import { builtExtension } from '../house/built.ts'
import { withLoopback } from '../crm/in-chromium.mjs'
import { launch } from './browser.mjs'
import { filesWith } from './kit/residue.ts'
import type { WithBuckets } from './kit/buckets.ts'

interface Area {
  get(key: null): Promise<Record<string, unknown>>
}
declare const chrome: { storage: { local: Area; session: Area }; runtime: { sendMessage(id: string, message: unknown): Promise<unknown> } } // prettier-ignore

const CANARY = 'canary7key3never5leaves'
const PASSPHRASE = 'zwolf boxkampfer jagen'
const OTHER = 'sphinx of black quartz'
const SITE = 'http://www.nordwind-pumps.example'

let browser: Awaited<ReturnType<typeof launch>>
let demo: Awaited<ReturnType<typeof serveDemo>>
let crm: Server
let extension: ReturnType<typeof withLoopback>
let workspace: Page
const said: string[] = []
const heard: { readonly key: unknown; readonly rest: string }[] = []

beforeAll(async () => {
  extension = withLoopback(await builtExtension())
  demo = await serveDemo()
  // The part of EspoCRM that connecting needs.
  crm = createServer(({ url, headers, method }, response) => {
    const { 'x-api-key': key, ...rest } = headers
    heard.push({ key, rest: `${method} ${url} ${JSON.stringify(rest)}` })
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify({ user: { id: '1', userName: 'rep', name: 'Rep' }, fields: {}, list: [], total: 0 }),
    )
  })
  await new Promise((done) => crm.listen(0, '127.0.0.1', () => done(undefined)))
  browser = await launch(extension.folder, { resolve: [`MAP *.example:80 127.0.0.1:${demo.port}`] })
  workspace = await browser.openOwn('workspace.html#/connections')
  listen(workspace)
  ;(await browser.worker()).on('console', (message: { text(): string }) => said.push(message.text()))
}, 120_000)
afterAll(async () => {
  await browser?.close()
  extension?.remove()
  await demo?.close()
  crm?.close()
})

function listen(page: Page): void {
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(`${error.message} ${error.stack}`))
}

/** Every row of every database of the extension, as text. */
const rows = () =>
  workspace.evaluate(async () => {
    let all = ''
    const { indexedDB } = await (navigator as unknown as WithBuckets).storageBuckets.open('dossier-1')
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => (indexedDB.open(name!).onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result))) // prettier-ignore
      for (const store of db.objectStoreNames)
        all += await new Promise<string>((resolve) => (db.transaction(store).objectStore(store).getAll().onsuccess = ({ target }) => resolve(JSON.stringify((target as IDBRequest).result)))) // prettier-ignore
      db.close()
    }
    return all
  })

/** The whole memory of the page's process, as text. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return chunks.join('')
}

describe('the key to a CRM', () => {
  it('is sent only to the CRM, and stored in only one place', async () => {
    const { port } = crm.address() as AddressInfo
    await workspace.getByRole('button', { name: 'Connect EspoCRM' }).click()
    await workspace.getByLabel('Server address', { exact: true }).fill(`http://127.0.0.1:${port}`) // prettier-ignore
    await workspace.locator('.connect-form input[type=password]').first().fill(CANARY)
    await workspace.getByRole('button', { name: 'Connect and test' }).click()
    await expect.poll(() => heard.length, { timeout: 15_000 }).toBeGreaterThan(0)
    await workspace.getByRole('heading', { name: /^EspoCRM ·/ }).waitFor({ timeout: 15_000 })
    expect(heard.filter(({ key }) => key === CANARY).length).toBe(heard.length)
    expect(heard.map(({ rest }) => rest).join('\n'), 'in one header alone').not.toContain(CANARY)

    const local = await workspace.evaluate(() => chrome.storage.local.get(null))
    const session = await workspace.evaluate(() => chrome.storage.session.get(null))
    const places = Object.entries(local).filter(([, value]) => JSON.stringify(value).includes(CANARY))
    expect(places.map(([name]) => name.replace(/:.*/, ''))).toEqual(['secret'])
    expect(JSON.stringify(session)).not.toContain(CANARY)
    expect(await rows()).not.toContain(CANARY)
    expect(await workspace.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href + document.documentElement.textContent)).not.toContain(CANARY) // prettier-ignore
  })

  it('is in no exported file and no log', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${SITE}/`)
    await browser.triggerAction(page)
    const panel = await browser.panelPage()
    listen(panel)
    await panel.getByRole('button', { name: 'Add to profile' }).click()
    await panel.getByText(/^Added to/).first().waitFor() // prettier-ignore
    const files = await browser.openOwn('workspace.html#/profiles')
    listen(files)
    await files.getByRole('table', { name: 'Profiles' }).waitFor()
    let count = 0
    await files.getByRole('button', { name: 'Export', exact: true }).click()
    const formats = await files.getByRole('menuitem').allInnerTexts()
    await files.keyboard.press('Escape')
    for (const format of formats) {
      await files.getByRole('button', { name: 'Export', exact: true }).click()
      const arrives = files.waitForEvent('download', { timeout: 20_000 }).catch(() => undefined)
      await files
        .getByRole('menuitem', { name: format.split('\n')[0]! })
        .first()
        .click()
      await files.getByRole('button', { name: /^Save (?:file|anyway)$/ }).click({ timeout: 2000 }).catch(() => undefined) // prettier-ignore
      const download = await arrives
      if (!download) continue
      count += 1
      expect(readFileSync(await download.path()).includes(CANARY), format).toBe(false)
    }
    expect(count).toBeGreaterThan(5)
    expect(said.join('\n')).not.toContain(CANARY)
  }, 240_000)

  it('is encrypted with a passphrase: none of it remains in the files, and the CRM is reachable only while unlocked', async () => {
    const settings = await browser.openOwn('workspace.html#/settings')
    listen(settings)
    const vault = settings.getByRole('region', { name: 'Passphrase for CRM keys' })
    const type = (label: string, text: string) => vault.getByLabel(label, { exact: true }).fill(text)
    expect(filesWith(browser.profile, CANARY).length, 'plain before').toBeGreaterThan(0)
    await type('New passphrase', 'short')
    await type('Repeat the passphrase', 'short')
    await vault.getByRole('button', { name: 'Protect the keys' }).click()
    await settings.getByText(/at least 10 characters/).waitFor()
    await type('New passphrase', PASSPHRASE)
    await type('Repeat the passphrase', PASSPHRASE)
    await vault.getByRole('button', { name: 'Protect the keys' }).click()
    await vault.getByText('The keys are unlocked until the browser is closed.').waitFor()
    expect(filesWith(browser.profile, CANARY)).toEqual([])
    expect(filesWith(browser.profile, PASSPHRASE)).toEqual([])

    const read = async () => {
      heard.length = 0
      await workspace.getByRole('button', { name: 'Reload fields' }).click()
    }
    await read()
    await expect.poll(() => heard.length, { timeout: 15_000 }).toBeGreaterThan(0)
    expect(heard.every(({ key }) => key === CANARY)).toBe(true)

    await vault.getByRole('button', { name: 'Lock now' }).click()
    await vault.getByText(/^The keys are locked/).waitFor()
    await read()
    await workspace.getByText('The keys are locked. Unlock them in the settings first.').waitFor()
    expect(heard).toEqual([])
    expect(await workspace.evaluate(async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]))).not.toContain(CANARY) // prettier-ignore

    await type('Passphrase', 'not the passphrase')
    await vault.getByRole('button', { name: 'Unlock' }).click()
    await settings.getByText('That is not the passphrase.').waitFor()
    await type('Passphrase', PASSPHRASE)
    await vault.getByRole('button', { name: 'Unlock' }).click()
    await vault.getByText('The keys are unlocked until the browser is closed.').waitFor()
    await vault.getByRole('button', { name: 'Change the passphrase' }).click()
    await type('New passphrase', OTHER)
    await type('Repeat the passphrase', OTHER)
    await vault.getByRole('button', { name: 'Change the passphrase' }).last().click()
    await settings.getByText('The keys are encrypted').waitFor()
    await vault.getByRole('button', { name: 'Lock now' }).click()
    await type('Passphrase', PASSPHRASE)
    await vault.getByRole('button', { name: 'Unlock' }).click()
    await settings.getByText('That is not the passphrase.').waitFor()
    await type('Passphrase', OTHER)
    await vault.getByRole('button', { name: 'Unlock' }).click()
    await read()
    await expect.poll(() => heard.length, { timeout: 15_000 }).toBeGreaterThan(0)
    expect(heard.every(({ key }) => key === CANARY)).toBe(true)
    expect(filesWith(browser.profile, CANARY)).toEqual([])
  }, 120_000)

  it('is decrypted when the passphrase is removed, which requires the passphrase, and can be encrypted again', async () => {
    const settings = await browser.openOwn('workspace.html#/settings')
    const vault = settings.getByRole('region', { name: 'Passphrase for CRM keys' })
    const remove = vault.getByRole('button', { name: 'Remove the passphrase' })
    const stored = () => workspace.evaluate(() => chrome.storage.local.get(null))
    const session = () => workspace.evaluate(() => chrome.storage.session.get(null))
    await vault.getByRole('button', { name: 'Lock now' }).click()
    await vault.getByText(/^The keys are locked/).waitFor()
    expect(await remove.count(), 'not while they are locked').toBe(0)
    await vault.getByLabel('Passphrase', { exact: true }).fill(OTHER)
    await vault.getByRole('button', { name: 'Unlock' }).click()
    await remove.click()
    await vault.getByText('No passphrase is set.').waitFor()
    const local = await stored()
    expect(Object.keys(local)).not.toContain('vault')
    expect(Object.entries(local).filter(([, value]) => JSON.stringify(value).includes(CANARY)).map(([name]) => name.replace(/:.*/, ''))).toEqual(['secret']) // prettier-ignore
    expect(Object.keys(await session()), 'nothing is left that would open what was sealed').not.toContain('vaultKey') // prettier-ignore
    heard.length = 0
    await workspace.getByRole('button', { name: 'Reload fields' }).click()
    await expect.poll(() => heard.length, { timeout: 15_000 }).toBeGreaterThan(0)
    expect(heard.every(({ key }) => key === CANARY)).toBe(true)
    await vault.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE)
    await vault.getByLabel('Repeat the passphrase', { exact: true }).fill(PASSPHRASE)
    await vault.getByRole('button', { name: 'Protect the keys' }).click()
    await vault.getByText('The keys are unlocked until the browser is closed.').waitFor()
    expect(JSON.stringify(await stored())).not.toContain(CANARY)
    expect(filesWith(browser.profile, CANARY)).toEqual([])
  }, 120_000)

  it('is nowhere in the memory of a page that is read, neither in its own world nor in that of our script', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${SITE}/about.html`)
    await page.evaluate(() => Object.assign(globalThis, { control: ['heap7', 'sees5', 'this'].join('') }))
    await browser.triggerAction(page)
    const panel = await browser.panelPage()
    await expect.poll(() => panel.getByRole('button', { name: 'Add to profile' }).isEnabled(), { timeout: 30_000 }).toBe(true) // prettier-ignore
    const session = await workspace.evaluate(() => chrome.storage.session.get(null))
    const heap = await heapOf(page)
    expect(heap.includes('heap7sees5this'), 'the search sees the memory').toBe(true)
    // Our script's world is included: the name of its message type is found there.
    expect(heap.includes('dossierCapture')).toBe(true)
    const vaultKey = session['vaultKey']
    expect(typeof vaultKey, 'the keys are unlocked while the page is looked through').toBe('string')
    for (const secret of [CANARY, PASSPHRASE, OTHER, vaultKey as string]) expect(heap.includes(secret)).toBe(false) // prettier-ignore
    await page.close()
  }, 120_000)

  it('is deleted if the passphrase is forgotten, while drafts stay', async () => {
    const settings = await browser.openOwn('workspace.html#/settings')
    const vault = settings.getByRole('region', { name: 'Passphrase for CRM keys' })
    const before = await rows()
    await vault.getByRole('button', { name: 'Lock now' }).click()
    await vault.getByRole('button', { name: 'I forgot the passphrase' }).click()
    await settings.getByRole('dialog').getByRole('button', { name: 'Discard the keys' }).click()
    await vault.getByText('No passphrase is set.').waitFor()
    const local = await workspace.evaluate(() => chrome.storage.local.get(null))
    expect(Object.keys(local).filter((name) => /secret|vault/.test(name))).toEqual([])
    expect(await rows()).toBe(before)
  })

  it('is out of reach of a page', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${SITE}/about.html`)
    const id = browser.extensionId()
    const answers = await page.evaluate(async (id: string) => {
      const runtime = (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome
        ?.runtime
      postMessage({ ask: 'secret', type: 'secret' }, '*')
      return [typeof runtime?.sendMessage, id.length]
    }, id)
    expect(answers).toEqual(['undefined', 32])
  })
})
