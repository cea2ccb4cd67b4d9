import { injectCapture, viewInTab, type Here } from '../browser/page-script.ts'
import { openSite } from '../browser/sites.ts'
import { tabById, type BrowserTab } from '../browser/tabs.ts'
import { pruneViews, replaceView, setView, viewOf } from '../browser/views.ts'
import type { TabView } from '../model/index.ts'
import { refusalOf } from '../privacy/refusal.ts'
import { siteRules } from './site-rules.ts'

/**
 * Reads the page in a tab: checks its URL, then injects the capture script. The outcome is set as the tab's view in any
 * case. Needs the rep's click (activeTab) or the site's permission.
 */
export async function readTab(tab: BrowserTab, now: number): Promise<void> {
  try {
    await readInto(tab, now, (view) => setView(view).then(() => true))
  } catch (problem) {
    console.error('readTab', problem)
    await setView({ state: 'failed', tabId: tab.id, url: tab.url ?? '', reason: 'noAnswer' })
  }
}

/** `show` returns whether the outcome could be set; false if the tab has moved on, and then nothing was done. */
async function readInto(
  { id: tabId, url }: BrowserTab,
  now: number,
  show: (view: TabView) => Promise<boolean>,
  again = false,
): Promise<boolean> {
  if (url === undefined) return show({ state: 'failed', tabId, url: '', reason: 'noAccess' })
  const rules = await siteRules()
  const verdict = refusalOf(url, rules)
  if (verdict) return show({ state: 'refused', tabId, url, ...verdict })
  const reading: TabView = { state: 'reading', tabId, url, since: now, ...(again ? { again } : {}) }
  if (!(await show(reading))) return false
  const done = await injectCapture(tabId, rules.opened.includes(new URL(url).hostname))
  // A refused injection is reported only if no other attempt has succeeded meanwhile.
  if (!done) await replaceView(tabId, reading, { state: 'failed', tabId, url, reason: 'noAccess' })
  await pruneViews()
  return true
}

/** The rep deliberately opens a host of an excluded category: this host only. */
export async function readAnyway(tab: BrowserTab, now: number): Promise<void> {
  if (tab.url === undefined) return
  await openSite(new URL(tab.url).hostname)
  await readTab(tab, now)
}

/** Milliseconds after which an unanswered reading is looked at again. */
export const READING_MS = 8000
const LOOKS = 4

/**
 * Refreshes a tab's view after it navigated, was activated, or the panel opened: discards the reading of a document that is
 * gone, and reads a page that may be read without a new click.
 */
export async function refreshTab(tabId: number, now: number): Promise<void> {
  // A navigation triggers this at its beginning and at its end. If the first call changes the view under the second, the
  // second has decided on stale data and starts over.
  for (let look = 0; look < LOOKS && !(await refreshed(tabId, now)); look += 1);
}

/** A large page on a slow machine is read for long, and the worker is at it when the page has sent everything. */
function isUnderWay(age: number, here: Here | undefined): boolean {
  return age < READING_MS || here?.busy === true || (here !== undefined && age < 2 * READING_MS)
}

async function refreshed(tabId: number, now: number): Promise<boolean> {
  const [tab, view, here] = await Promise.all([tabById(tabId), viewOf(tabId), viewInTab(tabId)])
  if (!tab || tab.loading) {
    return !view || here !== undefined || replaceView(tabId, view, undefined)
  }
  if (view?.state === 'read' && here && (here.viewId === view.viewId || here.viewId === '')) return true
  const late = view?.state === 'reading'
  if (late && isUnderWay(now - view.since, here)) return true
  if (late && view.again)
    return replaceView(tabId, view, { state: 'failed', tabId, url: view.url, reason: 'noAnswer' })
  if (view?.state === 'refused' && view.url === tab.url) return true
  if (here && view === undefined && tab.url === undefined) return true
  return readInto(tab, now, (next) => replaceView(tabId, view, next), late)
}

/**
 * On a page where the browser injected the capture script itself, the script asks here first. False: the page is not read,
 * and the tab's view says why.
 */
export async function mayReadPage(tabId: number, url: string): Promise<boolean> {
  const verdict = refusalOf(url, await siteRules())
  if (verdict) await setView({ state: 'refused', tabId, url, ...verdict })
  return verdict === undefined
}
