import { browser } from './api.ts'
import type { TabView } from '../model/index.ts'

const key = (tabId: number) => `view:${tabId}`

/**
 * Session storage: memory, closed to content scripts, discarded with the browser. What is not filed never touches the disk.
 */
const session = () => browser.storage.session

export async function setView(view: TabView): Promise<void> {
  await alone(view.tabId, () => session().set({ [key(view.tabId)]: view }))
}

/**
 * Sets or removes a tab's view only if it is still the one that the caller based its decision on. Worker and panel examine a
 * tab concurrently; otherwise a late "no access" from before the rep's click would overwrite what the click has read.
 */
export async function replaceView(
  tabId: number,
  judged: TabView | undefined,
  next: TabView | undefined,
): Promise<boolean> {
  return alone(tabId, async () => {
    if (!isSame(await viewOf(tabId), judged)) return false
    if (next) await session().set({ [key(tabId)]: next })
    else await session().remove(key(tabId))
    return true
  })
}

/** Serialises writes to a tab's view across all contexts of the extension. */
function alone<T>(tabId: number, write: () => Promise<T>): Promise<T> {
  return navigator.locks.request(key(tabId), write) as Promise<T>
}

function isSame(a: TabView | undefined, b: TabView | undefined): boolean {
  if (a?.state !== b?.state || a?.url !== b?.url) return false
  if (a?.state === 'reading' && b?.state === 'reading') return a.since === b.since
  if (a?.state === 'read' && b?.state === 'read') return a.viewId === b.viewId && a.turn === b.turn
  return true
}

export async function viewOf(tabId: number): Promise<TabView | undefined> {
  const found = await session().get(key(tabId))
  return found[key(tabId)] as TabView | undefined
}

/** Removes the views of closed tabs. */
export async function pruneViews(): Promise<void> {
  const [all, tabs] = await Promise.all([session().get(null), browser.tabs.query({})])
  const open = new Set(tabs.map((tab) => key(tab.id ?? -1)))
  const gone = Object.keys(all).filter((name) => name.startsWith('view:') && !open.has(name))
  if (gone.length) await session().remove(gone)
}

/** Calls back on every change of a tab's view. Returns the unsubscribe function. */
export function onViewChanged(callback: (tabId: number, view: TabView | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return
    for (const [name, { newValue }] of Object.entries(changes))
      if (name.startsWith('view:')) callback(Number(name.slice(5)), newValue as TabView | undefined)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
