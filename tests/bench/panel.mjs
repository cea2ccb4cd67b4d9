/* global document, navigator, requestAnimationFrame, chrome -- in the page */
// Time until the opened panel is usable, and its memory after many pages: npm run bench -- panel
import { launch } from '../e2e/browser.mjs'
import { builtExtension } from './kit/extension.mjs'
import { FLAT, growthOf } from './kit/growth.mjs'
import { withHello } from './kit/hello.mjs'
import { ratioOf } from './kit/ratio.mjs'

const CAPTURES = 500
const REST_MS = 4000

export default async function bench({ quick, pairs, report }) {
  await withHello(builtExtension(), async (extension) => {
    const took = []
    for (const count of quick ? [500] : [1000, 20_000, 100_000]) {
      const browser = await launch(extension)
      try {
        const page = await browser.openOwn('sidepanel.html')
        await page.evaluate(shown, '.panel .region')
        await page.evaluate(fill, count)
        const opened = (path, mark) => async () => {
          await page.goto(browser.address(path))
          return page.evaluate(shown, mark)
        }
        const measured = await ratioOf({
          ours: opened('sidepanel.html', '.panel .region'),
          reference: opened('hello.html', 'main'),
          pairs: quick ? 1 : Math.min(pairs, 15),
        })
        report({
          name: `panel opened, until it can be used, ${count} profiles`,
          unit: 'ms',
          ...measured,
          goal: { most: 150, of: 'ours' },
          note: 'reference: a page of React that says hello',
        })
        took.push([count, measured.ours])
      } finally {
        await browser.close()
      }
    }
    for (const figure of growthOf('the panel opened, with the profiles', took, FLAT)) report(figure)
    await memory(extension, quick, report)
  })
}

/** The panel's memory after showing `captures` readings, relative to that after the first ones. */
async function memory(extension, quick, report) {
  const captures = quick ? 40 : CAPTURES
  const browser = await launch(extension)
  try {
    const page = await browser.openOwn('sidepanel.html')
    const session = await page.context().newCDPSession(page)
    // Dexie caches query results for three seconds.
    const held = async () => {
      await new Promise((rested) => setTimeout(rested, quick ? 500 : REST_MS))
      await session.send('HeapProfiler.collectGarbage')
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
    }
    await page.evaluate(shown, '.panel .region')
    await page.evaluate(show, [0, 10])
    const first = await held()
    await page.evaluate(show, [10, captures])
    const last = await held()
    report({
      name: `memory of the panel after ${captures} pages read`,
      ours: last,
      reference: first,
      unit: 'MB',
      ratio: last / first,
      goal: { most: 1.2 },
      note: 'reference: after 10',
    })
  } finally {
    await browser.close()
  }
}

/** Milliseconds from navigation to the frame after `mark` is present. */
function shown(mark) {
  return new Promise((resolve) => {
    const look = () =>
      document.querySelector(mark)
        ? requestAnimationFrame(() => resolve(performance.now()))
        : requestAnimationFrame(look)
    look()
  })
}

/** Shows readings `from` to `to` in the panel, one after the other, as the worker would deliver them. */
async function show([from, to]) {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  for (let at = from; at < to; at += 1) {
    const name = `Nordwind Pumps ${at}`
    const url = `https://nordwind-${at}.example/`
    const of = (field, value, about = 'company') => ({
      about,
      field,
      value,
      certainty: 'stated',
      quote: `${value}, says the page`,
      extractor: 'bench',
      confidence: 0.9,
    })
    const people = Array.from({ length: 12 }, (_, n) => [
      of('person.name', `Marta Reiss ${n}`, `person:${n}`),
      of('person.title', `Head of Purchasing ${n}`, `person:${n}`),
    ])
    const reading = {
      url,
      title: name,
      lang: 'en',
      domain: `nordwind-${at}.example`,
      pageKind: 'own',
      cost: { observeMs: 1, readMs: 1 },
      findings: [of('company.name', name), of('company.founded', '1987'), ...people.flat()],
    }
    const view = { state: 'read', tabId: tab.id, viewId: `bench${at}`, turn: 0, url, reading, more: 0 }
    await chrome.storage.session.set({ [`view:${tab.id}`]: view })
    await new Promise((resolve, reject) => {
      const end = performance.now() + 20_000
      const look = () => {
        if (document.querySelector('main, #root').textContent.includes(name)) resolve()
        else if (performance.now() > end) reject(new Error(`${name} was not shown.`))
        else requestAnimationFrame(look)
      }
      look()
    })
  }
}

/** Writes list rows for the panel's searches and counts. */
async function fill(count) {
  const { indexedDB } = await navigator.storageBuckets.open('dossier-1')
  // The panel shows before its store exists, and opening a missing store would create an empty one.
  while ((await indexedDB.databases()).every(({ name }) => name !== 'dossier'))
    await new Promise((done) => setTimeout(done, 20))
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('dossier')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  for (let from = 0; from < count; from += 2000) {
    const write = db.transaction('listed', 'readwrite')
    for (let at = from; at < Math.min(count, from + 2000); at += 1) {
      const time = new Date(Date.UTC(2026, 0, 1) - at * 60_000).toISOString()
      write.objectStore('listed').put({
        id: `bench${String(at).padStart(7, '0')}`,
        name: `Kestrel ${at}`,
        sortName: `kestrel ${at}`,
        words: `kestrel ${at}`,
        domains: [`c${at}.example`],
        domain: `c${at}.example`,
        keys: [`domain:c${at}.example`, `name:kestrel ${at}`],
        people: at % 23,
        completeness: at % 101,
        fitBy: 'none',
        updatedAt: time,
        createdAt: time,
      })
    }
    await new Promise((resolve, reject) => {
      write.oncomplete = resolve
      write.onerror = () => reject(write.error)
    })
  }
  db.close()
}
