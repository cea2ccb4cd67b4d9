import { browser } from './api.ts'
import type { TabView } from '../model/index.ts'

const key = (tabId: number) => `view:${tabId}`

/** Session storage: in memory, shut to content scripts, gone with the browser. What is not filed never touches the disk. */
const session = () => browser.storage.session

export async function setView(view: TabView): Promise<void> {
  await session().set({ [key(view.tabId)]: view })
}

export async function viewOf(tabId: number): Promise<TabView | undefined> {
  const found = await session().get(key(tabId))
  return found[key(tabId)] as TabView | undefined
}

export async function dropView(tabId: number): Promise<void> {
  await session().remove(key(tabId))
}

/** Drops what is kept of tabs that were closed. */
export async function pruneViews(): Promise<void> {
  const [all, tabs] = await Promise.all([session().get(null), browser.tabs.query({})])
  const open = new Set(tabs.map((tab) => key(tab.id ?? -1)))
  const gone = Object.keys(all).filter((name) => name.startsWith('view:') && !open.has(name))
  if (gone.length) await session().remove(gone)
}

/** Calls back with every change of a tab's view; the result stops it. */
export function onViewChanged(callback: (tabId: number, view: TabView | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return
    for (const [name, { newValue }] of Object.entries(changes))
      if (name.startsWith('view:')) callback(Number(name.slice(5)), newValue as TabView | undefined)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
