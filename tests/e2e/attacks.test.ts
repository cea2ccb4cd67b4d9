import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding, TabView } from '../../lib/model/index.ts'
import { builtExtension } from '../house/built.ts'
import { launch } from './browser.mjs'
import type { WithBuckets } from './kit/buckets.ts'

interface Chrome {
  tabs: { query(q: object): Promise<{ id: number }[]> }
  storage: { session: { get(key: string): Promise<Record<string, TabView>> } }
}
declare const chrome: Chrome

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))
const own = 'http://www.honest-pumps.example'

const around = (body: string, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Honest Pumps | Home</title>
<meta property="og:site_name" content="Honest Pumps">${head}</head><body><header><h1>Honest Pumps</h1></header><main>
<h2>Our team</h2><ul><li><h3>Alva Birkeland</h3><p>Chief Executive Officer</p></li></ul>${body}</main>
<footer>© 2026 Honest Pumps Ltd, 12 Sample Road, Leeds LS1 4AB, United Kingdom. Phone: +44 20 7946 0123</footer></body></html>` // prettier-ignore
const script = (code: string) => `<script>${code}</script>`
const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const hiddenPerson = (name: string) => `<h3>${name}</h3><p>Chief Technology Officer</p>`

const pages: Readonly<Record<string, string>> = {
  plain: around(''),
  'deep nesting': around(script(`let at = document.querySelector('main').appendChild(document.createElement('div')); at.hidden = true; for (let n = 0; n < 50000; n += 1) at = at.appendChild(document.createElement('div')); at.textContent = 'the end'`)), // prettier-ignore
  'an attribute of 5 MB': around(script(`const one = document.querySelector('main').appendChild(document.createElement('a')); one.setAttribute('class', 'x'.repeat(5e6)); one.setAttribute('href', 'https://' + 'y'.repeat(5e6) + '.example/'); one.setAttribute('itemprop', 'z'.repeat(5e6)); one.textContent = 'link'`)), // prettier-ignore
  '100,000 siblings': around(script(`const list = document.createElement('ul'); for (let n = 0; n < 100000; n += 1) list.appendChild(document.createElement('li')).textContent = 'item ' + n; document.querySelector('main').append(list)`)), // prettier-ignore
  'text without an end': around(script(`document.querySelector('main').append('Lorem ipsum '.repeat(1e6))`)),
  'text without a blank': around(script(`document.querySelector('main').append('a'.repeat(2e7))`)),
  'text that grows for ever': around(script(`setInterval(() => document.querySelector('main').appendChild(document.createElement('p')).append('more and more'), 20)`)), // prettier-ignore
  'shadow in shadow': around(script(`let at = document.querySelector('main'); for (let n = 0; n < 500; n += 1) at = at.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })`)), // prettier-ignore
  'nested JSON-LD': around('', ld(`${'{"@type":"Organization","a":'.repeat(50_000)}1${'}'.repeat(50_000)}`) + ld('['.repeat(200_000))), // prettier-ignore
  'huge JSON-LD': around('', ld({ '@type': 'Organization', name: 'x'.repeat(3e6) }) + ld(Array.from({ length: 60_000 }, (_, at) => ({ '@type': 'Person', name: `Person ${at}` })))), // prettier-ignore
  'keys of a prototype': around('', ld('{"@type":"Organization","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"name":"Honest Pumps"}')), // prettier-ignore
  'names that clobber': around(`<form id="a"><input name="nodeType"><input name="parentNode"><input name="textContent"><input name="firstChild"><input name="nextSibling"><input name="childNodes"><input name="localName"><input name="getAttribute"><input name="attributes"><input name="matches"><p>Inside</p></form>
    <img name="body"><img name="querySelectorAll"><form name="documentElement"></form><img name="head"><embed name="createTreeWalker"><img name="title"><img name="cookie"><a id="chrome"></a><a id="navigation"></a><iframe name="CSS"></iframe><a id="dossierCapture"></a>`), // prettier-ignore
  'hidden people': around(`<div style="display:none">${hiddenPerson('Hidden Abendroth')}</div><div hidden>${hiddenPerson('Hilda Birkenfeld')}</div>
    <div style="visibility:hidden">${hiddenPerson('Holger Czarnobrzeski')}</div><div style="content-visibility:hidden">${hiddenPerson('Hanne Dombrowsky')}</div>
    <template>${hiddenPerson('Hubert Eisenhuth')}</template><noscript>${hiddenPerson('Hella Falkenrath')}</noscript><!-- ${hiddenPerson('Heiko Grau')} --><details><summary>x</summary></details>`), // prettier-ignore
  'another company’s JSON-LD': around('', ld({ '@type': 'Organization', name: 'Rival Valves', legalName: 'Rival Valves AG', url: 'https://www.rival-valves.example/', vatID: 'DE136695976', telephone: '+49 431 5550199', email: 'info@rival-valves.example', founder: { '@type': 'Person', name: 'Rita Valentin', jobTitle: 'CEO' } })), // prettier-ignore
}

let server: Server
let browser: Awaited<ReturnType<typeof launch>>

beforeAll(async () => {
  await builtExtension()
  server = createServer(({ url }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(pages[decodeURIComponent((url ?? '').slice(1))] ?? pages['plain'])
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  browser = await launch(extension, {
    resolve: [`MAP *.example:80 127.0.0.1:${(server.address() as AddressInfo).port}`],
  })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** What the extension reads on a page after the rep's click, within acceptable time; undefined on time-out. */
async function readPage(name: string): Promise<Extract<TabView, { state: 'read' }>> {
  const page = await browser.context.newPage()
  await page.goto(`${own}/${encodeURIComponent(name)}`)
  await browser.triggerAction(page)
  const view = async () => {
    const worker = await browser.worker()
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      return (await chrome.storage.session.get(`view:${tab!.id}`))[`view:${tab!.id}`]
    })
  }
  await expect.poll(async () => (await view())?.state, { timeout: 30_000, message: name }).toBe('read')
  const read = (await view()) as Extract<TabView, { state: 'read' }>
  await page.close()
  return read
}

const valuesOf = (findings: readonly Finding[], field: Finding['field']) =>
  findings.filter((finding) => finding.field === field).map(({ value }) => value)

describe('a page that attacks its reader', () => {
  it.each(Object.keys(pages).filter((name) => !name.startsWith('another')))('%s: is read, and says what it says', async (name) => {
    const { reading } = await readPage(name)
    expect(valuesOf(reading.findings, 'company.name')).toContain('Honest Pumps')
    expect(reading.domain).toBe('honest-pumps.example')
    const people = valuesOf(reading.findings, 'person.name')
    expect(people).toContain('Alva Birkeland')
    expect(people.filter((person) => /^H/.test(person)), 'nobody who is hidden').toEqual([])
    const longest = Math.max(...reading.findings.flatMap(({ value, quote }) => [value.length, quote.length]))
    expect(longest).toBeLessThanOrEqual(2048)
    expect(JSON.stringify(reading).length).toBeLessThan(400_000)
    const polluted = await (await browser.worker()).evaluate(() => 'polluted' in {})
    expect(polluted).toBe(false)
  }, 120_000) // prettier-ignore

  it('cannot file facts under another company’s domain', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${own}/${encodeURIComponent('another company’s JSON-LD')}`)
    await browser.triggerAction(page)
    const panel = await browser.panelPage()
    await panel.getByRole('button', { name: 'Add to profile' }).click()
    await panel.getByText(/^Added to/).first().waitFor() // prettier-ignore
    const table = await browser.openOwn('workspace.html#/profiles')
    await table.getByRole('table', { name: 'Profiles' }).waitFor()
    const rows = await table.evaluate(async () => {
      const { indexedDB } = await (navigator as unknown as WithBuckets).storageBuckets.open('dossier-1')
      return new Promise<{ domains: string[]; claims: { field: string; value: string }[] }[]>((resolve) => {
        indexedDB.open('dossier').onsuccess = ({ target }) => {
          const all = (target as IDBOpenDBRequest).result.transaction('profiles').objectStore('profiles').getAll() // prettier-ignore
          all.onsuccess = () => resolve(all.result as never)
        }
      })
    })
    expect(rows.map(({ domains }) => domains)).toEqual([['honest-pumps.example']])
    const values = rows[0]!.claims.map(({ value }) => value).join('\n')
    expect(values).toContain('honest-pumps.example')
    expect(values).not.toMatch(/rival-valves|DE136695976/)
  })
})
