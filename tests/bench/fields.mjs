/* global document, navigator, requestAnimationFrame, MessageChannel, chrome -- in the page */
// Very many fields of the rep's own, in the built extension's panel: npm run bench -- fields
import { launch } from '../e2e/browser.mjs'
import { builtExtension } from './kit/extension.mjs'
import { quantile } from './kit/ratio.mjs'

const FIELDS = 200
const LISTS = 20
const VALUES = 100
const SITE = 'kestrel-valves.example'
/** A field that the template for manufacturing adds. */
const ADDED = 'Shifts'

/** 200 fields with a value each, 20 of them lists of 100 values: the panel opened on such a profile, and a key typed into a list. */
export default async function bench({ quick, report }) {
  const browser = await launch(builtExtension())
  try {
    const workspace = await browser.openOwn('workspace.html#/start')
    await workspace.getByRole('button', { name: 'Add sample companies' }).click()
    await workspace.locator('tr.table-row').first().waitFor()
    await workspace.close()
    const page = await browser.openOwn('sidepanel.html')
    await page.locator('.panel .region').first().waitFor()
    await page.evaluate(fill, { fields: FIELDS, lists: LISTS, values: VALUES, site: SITE })
    const turns = quick ? 5 : 25
    const opened = []
    for (let turn = 0; turn < turns; turn += 1) {
      await page.reload()
      opened.push(await page.evaluate(stands, `Value 3 of list ${LISTS - 1}`))
    }
    const figure = (name, took, most) =>
      report({ name, ours: quantile(took, 0.95), unit: 'ms', goal: { most } })
    figure(`panel opened on ${FIELDS} own fields, ${LISTS} lists of ${VALUES}, p95`, opened, 300)
    await page.evaluate(listen)
    await page.getByRole('button', { name: /^Add to List 7/ }).click()
    const finder = page.getByRole('combobox', { name: 'List 7' })
    await finder.waitFor()
    for (let turn = 0; turn < turns; turn += 1) {
      await finder.press('V')
      await finder.press('Backspace')
    }
    figure('a key in a list of them, to the screen, p95', await page.evaluate(() => globalThis.keys), 50)
    await finder.press('Escape')
    await page.evaluate(listen)
    await page.getByRole('button', { name: /^Edit Field 150/ }).click()
    const editor = page.getByRole('textbox', { name: 'Field 150' })
    for (let turn = 0; turn < turns; turn += 1) await editor.press('x')
    figure('a key in a field of text, to the screen, p95', await page.evaluate(() => globalThis.keys), 50)
    await editor.press('Escape')
    await page
      .getByRole('button', { name: /Basic B2B/ })
      .first()
      .click()
    const added = []
    for (let turn = 0; turn < turns; turn += 1) {
      await page.getByRole('radio', { name: /^Basic/ }).click()
      await page.waitForFunction((words) => !document.querySelector('#profile').textContent.includes(words), ADDED) // prettier-ignore
      added.push(await page.evaluate(chosen, ['Manufacturing', ADDED]))
    }
    figure('a template chosen, until its fields stand, p95', added, 100)
  } finally {
    await browser.close()
  }
}

/** Milliseconds from the navigation to the frame after these words stand in the profile. */
function stands(words) {
  return new Promise((resolve) => {
    const look = () =>
      document.querySelector('#profile')?.textContent.includes(words)
        ? requestAnimationFrame(() => resolve(performance.now()))
        : requestAnimationFrame(look)
    look()
  })
}

/** Milliseconds from the press on a template until a field of its stands in the profile. */
function chosen([template, words]) {
  const radio = [...document.querySelectorAll('.template-choice')].find((one) => one.textContent.startsWith(template)) // prettier-ignore
  const pressed = performance.now()
  radio.querySelector('input').click()
  return new Promise((resolve) => {
    const look = () =>
      document.querySelector('#profile').textContent.includes(words)
        ? requestAnimationFrame(() => resolve(performance.now() - pressed))
        : requestAnimationFrame(look)
    look()
  })
}

/** From each key on, until what it changed is on the screen. */
function listen() {
  globalThis.keys = []
  if (globalThis.listening) return
  globalThis.listening = true
  globalThis.addEventListener(
    'keydown',
    () => {
      const pressed = performance.now()
      const painted = new MessageChannel()
      painted.port1.onmessage = () => globalThis.keys.push(performance.now() - pressed)
      requestAnimationFrame(() => painted.port2.postMessage(0))
    },
    true,
  )
}

/** Defines the fields, gives the site's profile a value of each, and shows the site in the panel. */
async function fill({ fields, lists, values, site }) {
  const { indexedDB } = await navigator.storageBuckets.open('dossier-1')
  const asked = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await asked(indexedDB.open('dossier'))
  const at = '2026-03-01T10:00:00.000Z'
  const defined = Array.from({ length: fields }, (_, n) =>
    n < lists
      ? { id: `custom.company.choices.list${n}`, name: `List ${n}`, options: Array.from({ length: values }, (_, v) => `Value ${v} of list ${n}`), createdAt: at }
      : { id: `custom.company.text.field${n}`, name: `Field ${n}`, createdAt: at },
  ) // prettier-ignore
  const rows = await asked(db.transaction('profiles').objectStore('profiles').getAll())
  const row = rows.find(({ domains }) => domains.includes(site))
  const evidence = { source: 'user', url: '', pageTitle: '', seenAt: at, lastSeenAt: at, extractor: 'user', quote: '', lang: '' } // prettier-ignore
  const claims = defined.map(({ id }, n) => ({ id: `bench${n}`, subject: 'company', field: id, value: n < lists ? `Value 3 of list ${n}` : `Words ${n}`, certainty: 'confirmed', rank: 'normal', confidence: 1, evidence })) // prettier-ignore
  const write = db.transaction(['profiles', 'customFields'], 'readwrite')
  for (const definition of defined) write.objectStore('customFields').put(definition)
  write.objectStore('profiles').put({ ...row, claims: [...row.claims, ...claims] })
  await new Promise((resolve, reject) => {
    write.oncomplete = resolve
    write.onerror = () => reject(write.error)
  })
  db.close()
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const url = `https://${site}/`
  const name = { about: 'company', field: 'company.name', value: 'Kestrel Valves', certainty: 'stated', quote: 'Kestrel Valves', extractor: 'bench', confidence: 0.9 } // prettier-ignore
  const reading = { url, title: 'Kestrel Valves', lang: 'en', domain: site, pageKind: 'own', cost: { observeMs: 1, readMs: 1 }, findings: [name] } // prettier-ignore
  await chrome.storage.session.set({ [`view:${tab.id}`]: { state: 'read', tabId: tab.id, viewId: 'bench', turn: 0, url, reading, more: 0 } }) // prettier-ignore
}
