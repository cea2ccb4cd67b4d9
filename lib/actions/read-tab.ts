import { injectCapture, whoIsThere } from '../browser/page-script.ts'
import { openSite } from '../browser/sites.ts'
import { tabById, type TabInFront } from '../browser/tabs.ts'
import { pruneViews, replaceView, setView, viewOf } from '../browser/views.ts'
import type { TabView } from '../model/index.ts'
import { refusalOf } from '../privacy/refusal.ts'
import { siteRules } from './site-rules.ts'

/**
 * Reads the page in a tab: decides by its address whether it may, then puts the capture script there. The outcome stands in
 * the tab's view, whatever it is. Needs the rep's click (activeTab) or the site's permission.
 */
export async function readTab(tab: TabInFront, now: number): Promise<void> {
  await readInto(tab, now, (view) => setView(view).then(() => true))
}

/** `show` says whether the outcome still has a place to stand; false when it had none and nothing was done. */
async function readInto(
  { id: tabId, url }: TabInFront,
  now: number,
  show: (view: TabView) => Promise<boolean>,
): Promise<boolean> {
  if (url === undefined) return show({ state: 'failed', tabId, url: '', reason: 'noAccess' })
  const rules = await siteRules()
  const verdict = refusalOf(url, rules)
  if (verdict) return show({ state: 'refused', tabId, url, ...verdict })
  const reading: TabView = { state: 'reading', tabId, url, since: now }
  if (!(await show(reading))) return false
  const done = await injectCapture(tabId, rules.opened.includes(new URL(url).hostname))
  // A refused injection is the outcome only where no other one has got through meanwhile.
  if (!done) await replaceView(tabId, reading, { state: 'failed', tabId, url, reason: 'noAccess' })
  await pruneViews()
  return true
}

/** The rep opens an excluded site deliberately: this host only, not its category. */
export async function readAnyway(tab: TabInFront, now: number): Promise<void> {
  if (tab.url === undefined) return
  await openSite(new URL(tab.url).hostname)
  await readTab(tab, now)
}

/** Longest time a reading may stay unanswered before it is tried again, in milliseconds. */
const READING_MS = 8000
const LOOKS = 4

/**
 * Makes the view of a tab true again after it navigated, came to the front, or the panel opened: what was read of a
 * document that is gone is dropped, and a page that may be read without a new click is read.
 */
export async function refreshTab(tabId: number, now: number): Promise<void> {
  // A navigation is looked at when it begins and when it ends. Where the first look changes the view under the second, the
  // second has judged what is no more, and looks again.
  for (let look = 0; look < LOOKS && !(await refreshed(tabId, now)); look += 1);
}

async function refreshed(tabId: number, now: number): Promise<boolean> {
  const [tab, view, here] = await Promise.all([tabById(tabId), viewOf(tabId), whoIsThere(tabId)])
  if (!tab || tab.loading) {
    return !view || here !== undefined || replaceView(tabId, view, undefined)
  }
  if (view?.state === 'read' && here && (here.viewId === view.viewId || here.viewId === '')) return true
  if (view?.state === 'reading' && now - view.since < READING_MS) return true
  if (view?.state === 'refused' && view.url === tab.url) return true
  if (here && view === undefined && tab.url === undefined) return true
  return readInto(tab, now, (next) => replaceView(tabId, view, next))
}

/**
 * A page where the browser put the capture script by itself asks before anything of it is looked at. False: it is not read,
 * and the tab's view says why.
 */
export async function mayReadPage(tabId: number, url: string): Promise<boolean> {
  const verdict = refusalOf(url, await siteRules())
  if (verdict) await setView({ state: 'refused', tabId, url, ...verdict })
  return verdict === undefined
}
