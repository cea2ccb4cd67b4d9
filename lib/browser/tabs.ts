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

/** A tab of a window that the extension may see: without a permission for its site it has no address. */
export interface OpenTab extends TabInFront {
  readonly url: string
  readonly title: string
  readonly asleep: boolean
}

/** The web pages open in this window, in their order. */
export async function tabsOfWindow(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ currentWindow: true })
  return tabs.flatMap((tab) =>
    tab.url !== undefined && /^https?:/.test(tab.url)
      ? [{ ...asTabInFront(tab), url: tab.url, title: tab.title ?? '', asleep: tab.discarded === true }]
      : [],
  )
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

/** Brings the workspace to the front, on the page that `route` names (`#/exports/…`). */
export async function openWorkspace(route = ''): Promise<void> {
  const url = browser.runtime.getURL('workspace.html')
  const [open] = await browser.tabs.query({ url })
  if (open?.id === undefined) await browser.tabs.create({ url: url + route })
  else await browser.tabs.update(open.id, { active: true, ...(route === '' ? {} : { url: url + route }) })
}

/**
 * Shows a newcomer round. In front only where the rep has pressed "Install" in the store a moment ago; where an
 * administrator or a developer put the extension there, the rep is at other work, and a tab that pushes itself in front would
 * take the panel and the click away from the page they are on.
 */
export async function openFirstSteps(route: string): Promise<void> {
  const { installType } = await browser.management.getSelf()
  const url = browser.runtime.getURL('workspace.html') + route
  await browser.tabs.create({ url, active: installType === 'normal' })
}

export function asTabInFront(tab: Awaited<ReturnType<typeof browser.tabs.get>>): TabInFront {
  return { id: tab.id ?? -1, windowId: tab.windowId ?? -1, url: tab.url, loading: tab.status === 'loading' }
}
