/* global document, navigator, requestAnimationFrame, MessageChannel, chrome -- in the page */
// Very many custom fields, in the built extension's panel: npm run bench -- fields
import { launch } from '../e2e/browser.mjs'
import { builtExtension } from './kit/extension.mjs'
import { growthOf, LINEAR } from './kit/growth.mjs'
import { quantile } from './kit/ratio.mjs'

/** Numbers of custom fields with a value each, of lists among them, and of options per list. */
const SIZES = [50, 100, 200]
const LISTS = 20
const VALUES = 100
const SITE = 'kestrel-valves.example'
const NAME = 'Kestrel Valves'
/** Label of a field that the manufacturing template adds. */
const ADDED = 'Shifts'

/** Opens the panel on such a profile, types into a list, and chooses a template. */
export default async function bench({ quick, report }) {
  const browser = await launch(builtExtension())
  const turns = quick ? 3 : 25
  try {
    const workspace = await browser.openOwn('workspace.html#/start')
    await workspace.getByRole('button', { name: 'Add sample companies' }).click()
    await workspace.locator('tr.table-row').first().waitFor()
    await workspace.close()
    const page = await browser.openOwn('sidepanel.html')
    await page.addInitScript(keepView)
    await page.reload()
    await page.locator('.panel .region').first().waitFor()
    await withoutOwn(page, turns, report)
    const grown = { opened: [], chosen: [] }
    for (const fields of quick ? SIZES.slice(-1) : SIZES) {
      await page.evaluate(fill, { fields, lists: LISTS, values: VALUES, site: SITE })
      grown.opened.push([fields, await opened(page, fields, turns, report)])
      grown.chosen.push([fields, await chosenIn(page, fields, turns, report)])
    }
    await typed(page, turns, report)
    for (const figure of growthOf('the panel opened, with the fields', grown.opened, LINEAR)) report(figure)
    for (const figure of growthOf('a template chosen, with the fields', grown.chosen, LINEAR)) report(figure)
  } finally {
    await browser.close()
  }
}

const p95 = (name, took, most) => ({
  name: `${name}, p95`,
  ours: quantile(took, 0.95),
  unit: 'ms',
  goal: { most },
})

/** The floor of the figures below: the same profile, of which all that is filed is the sample's. */
async function withoutOwn(page, turns, report) {
  await page.evaluate(fill, { fields: 0, lists: 0, values: 0, site: SITE })
  const seen = []
  for (let turn = 0; turn < turns; turn += 1) {
    await page.reload()
    seen.push((await page.evaluate(stands, [NAME]))[0])
  }
  report({
    name: 'panel opened on the same profile without own fields, p95',
    ours: quantile(seen, 0.95),
    unit: 'ms',
    standard: true,
  })
}

async function opened(page, fields, turns, report) {
  const [seen, all] = [[], []]
  for (let turn = 0; turn < turns; turn += 1) {
    await page.reload()
    const stood = await page.evaluate(stands, [`Value 3 of list ${LISTS - 1}`, `Words ${fields - 1}.`])
    seen.push(stood[0])
    all.push(stood[1])
  }
  report(p95(`panel opened on ${fields} own fields, ${LISTS} of them lists of ${VALUES}`, seen, 300))
  report(p95(`the same, until the last of ${fields} stands`, all, 500))
  return quantile(all, 0.5)
}

async function typed(page, turns, report) {
  await page.evaluate(listen)
  await page.getByRole('button', { name: /^Add to List 7/ }).click()
  const finder = page.getByRole('combobox', { name: 'List 7' })
  await finder.waitFor()
  for (let turn = 0; turn < turns; turn += 1) {
    await finder.press('V')
    await finder.press('Backspace')
  }
  report(p95('a key in a list of them, to the screen', await page.evaluate(() => globalThis.keys), 50))
  await finder.press('Escape')
  await page.evaluate(listen)
  await page.getByRole('button', { name: /^Edit Field 150/ }).click()
  const editor = page.getByRole('textbox', { name: 'Field 150' })
  for (let turn = 0; turn < turns; turn += 1) await editor.press('x')
  report(p95('a key in a field of text, to the screen', await page.evaluate(() => globalThis.keys), 50))
  await editor.press('Escape')
}

async function chosenIn(page, fields, turns, report) {
  await page
    .getByRole('button', { name: /Basic B2B/ })
    .first()
    .click()
  await page.getByRole('radio', { name: /^Manufacturing/ }).waitFor()
  const added = []
  for (let turn = 0; turn < turns; turn += 1) {
    added.push(await page.evaluate(chosen, ['Manufacturing', ADDED]))
    await page.getByRole('radio', { name: /^Basic/ }).click()
    await page.waitForFunction((words) => !document.querySelector('#profile').textContent.includes(words), ADDED) // prettier-ignore
  }
  await page.keyboard.press('Escape')
  report(p95(`a template chosen among ${fields} own fields, until its fields stand`, added, 100))
  return quantile(added, 0.5)
}

/**
 * Runs in the panel before its scripts. It is in a tab of its own here, which has nothing to read, so it would replace the
 * view that `fill` sets.
 */
function keepView() {
  const { session } = chrome.storage
  const set = session.set.bind(session)
  session.set = async (items) => {
    if (Object.entries(items).every(([key, view]) => !key.startsWith('view:') || view.viewId === 'bench')) await set(items) // prettier-ignore
  }
  session.remove = async () => {}
}

/** Milliseconds from navigation to the frame after each of these texts is shown. */
function stands(words) {
  const stood = (some) =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (document.querySelector('#profile')?.textContent.includes(some))
          requestAnimationFrame(() => resolve(performance.now()))
        else if (performance.now() > 20_000) reject(new Error(`${some} was not shown.`))
        else requestAnimationFrame(look)
      }
      look()
    })
  return Promise.all(words.map(stood))
}

/** Milliseconds from clicking a template until one of its fields is shown. */
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

/** Records the time from each keydown until its change is painted. */
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

/** Defines the fields in id order, as stored, gives the site's profile a value of each, and shows the site in the panel. */
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
      ? { id: `custom.company.choices.list${String(n).padStart(3, '0')}`, name: `List ${n}`, options: Array.from({ length: values }, (_, v) => `Value ${v} of list ${n}`), createdAt: at }
      : { id: `custom.company.text.field${String(n).padStart(3, '0')}`, name: `Field ${n}`, createdAt: at },
  ) // prettier-ignore
  const rows = await asked(db.transaction('profiles').objectStore('profiles').getAll())
  const row = rows.find(({ domains }) => domains.includes(site))
  const evidence = { source: 'user', url: '', pageTitle: '', seenAt: at, lastSeenAt: at, extractor: 'user', quote: '', lang: '' } // prettier-ignore
  const claims = defined.map(({ id }, n) => ({ id: `bench${n}`, subject: 'company', field: id, value: n < lists ? `Value 3 of list ${n}` : `Words ${n}.`, certainty: 'confirmed', rank: 'normal', confidence: 1, evidence })) // prettier-ignore
  const write = db.transaction(['profiles', 'customFields'], 'readwrite')
  for (const definition of defined) write.objectStore('customFields').put(definition)
  write
    .objectStore('profiles')
    .put({ ...row, claims: [...row.claims.filter(({ id }) => !id.startsWith('bench')), ...claims] })
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
