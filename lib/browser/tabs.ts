import { browser, contexts, sidePanel } from './api.ts'

/** What the panel may know of a tab. `url` is there only while the rep's click or a permission grants it. */
export interface TabInFront {
  readonly id: number
  readonly windowId: number
  readonly url: string | undefined
  readonly loading: boolean
}

export async function tabInFront(): Promise<TabInFront | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab && asTabInFront(tab)
}

export async function tabById(id: number): Promise<TabInFront | undefined> {
  try {
    return asTabInFront(await browser.tabs.get(id))
  } catch {
    return undefined // Closed meanwhile.
  }
}

/** Calls back when another tab comes to the front or the one in front loads, navigates or finishes. */
export function onTabInFrontChanged(callback: () => void): () => void {
  const updated = (_id: number, change: { status?: string; url?: string }, tab: { active?: boolean }) => {
    if (tab.active && (change.status !== undefined || change.url !== undefined)) callback()
  }
  browser.tabs.onActivated.addListener(callback)
  browser.tabs.onUpdated.addListener(updated)
  return () => {
    browser.tabs.onActivated.removeListener(callback)
    browser.tabs.onUpdated.removeListener(updated)
  }
}

/** Opens the panel; must be called in the very click, before anything is awaited, or the browser refuses. */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel().open({ windowId })
}

/** True while a panel is open in this window. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  const open = await contexts().getContexts({ contextTypes: ['SIDE_PANEL'] })
  return open.some((context) => context.windowId === windowId)
}

export async function openWorkspace(): Promise<void> {
  const url = browser.runtime.getURL('workspace.html')
  const [open] = await browser.tabs.query({ url })
  if (open?.id === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(open.id, { active: true })
}

export function asTabInFront(tab: Awaited<ReturnType<typeof browser.tabs.get>>): TabInFront {
  return { id: tab.id ?? -1, windowId: tab.windowId ?? -1, url: tab.url, loading: tab.status === 'loading' }
}
