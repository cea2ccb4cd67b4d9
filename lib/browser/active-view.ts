import type { TabView } from '../model/index.ts'
import { activeTab, type BrowserTab } from './tabs.ts'
import { viewOf } from './views.ts'

/** The active tab, and what is known of its page. */
export interface ActiveView {
  readonly tab: BrowserTab | undefined
  readonly view: TabView | undefined
}

let ahead: ActiveView | undefined

export async function activeView(): Promise<ActiveView> {
  const tab = await activeTab()
  return { tab, view: tab && (await viewOf(tab.id)) }
}

/** Looks while the page's code is being loaded. */
export async function lookAhead(): Promise<void> {
  ahead = await activeView().catch(() => undefined)
}

/** What was seen ahead, once; undefined if nothing was, or not yet. It may have changed since. */
export function seenAhead(): ActiveView | undefined {
  const seen = ahead
  ahead = undefined
  return seen
}
