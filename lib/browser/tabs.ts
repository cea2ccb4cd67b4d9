import { browser, sidePanel } from './api.ts'

/** What the panel knows of a tab. `url` is set only while the rep's click or a permission grants it. */
export interface BrowserTab {
  readonly id: number
  readonly windowId: number
  readonly url: string | undefined
  readonly loading: boolean
}

export async function activeTab(): Promise<BrowserTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab && asBrowserTab(tab)
}

export async function tabById(id: number): Promise<BrowserTab | undefined> {
  try {
    return asBrowserTab(await browser.tabs.get(id))
  } catch {
    return undefined // Closed meanwhile.
  }
}

/** A tab as the extension sees it: without a permission for its site it has no URL. */
export interface OpenTab extends BrowserTab {
  readonly url: string
  readonly title: string
  readonly asleep: boolean
}

/** The web pages open in this window, in tab order. */
export async function tabsOfWindow(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ currentWindow: true })
  return tabs.flatMap((tab) =>
    tab.url !== undefined && /^https?:/.test(tab.url)
      ? [{ ...asBrowserTab(tab), url: tab.url, title: tab.title ?? '', asleep: tab.discarded === true }]
      : [],
  )
}

/** Calls back when another tab becomes active, or the active one navigates or finishes loading. */
export function onActiveTabChanged(callback: () => void): () => void {
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

/** Opens the panel; must be called synchronously within the click, or the browser refuses. */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel().open({ windowId })
}

/** Brings the workspace to the front, at `route` (`#/exports/…`). */
export async function openWorkspace(route = ''): Promise<void> {
  const url = browser.runtime.getURL('workspace.html')
  const [open] = await browser.tabs.query({ url })
  if (open?.id === undefined || open.windowId === undefined) await browser.tabs.create({ url: url + route })
  else {
    await browser.tabs.update(open.id, { active: true, ...(route === '' ? {} : { url: url + route }) })
    await browser.windows.update(open.windowId, { focused: true })
  }
}

/**
 * Opens the welcome page. In the foreground only if the rep has just pressed "Install" in the store. If an administrator or
 * a developer installed the extension, the rep is busy elsewhere, and a foreground tab would take the panel and `activeTab`
 * away from their page.
 */
export async function openWelcomePage(route: string): Promise<void> {
  const { installType } = await browser.management.getSelf()
  const url = browser.runtime.getURL('workspace.html') + route
  await browser.tabs.create({ url, active: installType === 'normal' })
}

export function asBrowserTab(tab: Awaited<ReturnType<typeof browser.tabs.get>>): BrowserTab {
  return { id: tab.id ?? -1, windowId: tab.windowId ?? -1, url: tab.url, loading: tab.status === 'loading' }
}
