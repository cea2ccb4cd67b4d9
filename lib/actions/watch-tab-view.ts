import type { TabView } from '../model/index.ts'
import { onActiveTabChanged, activeTab } from '../browser/tabs.ts'
import { onViewChanged, viewOf } from '../browser/views.ts'
import { READING_MS, refreshTab } from './read-tab.ts'

/**
 * Calls back with the view of the active tab, at once and on every change; `undefined` if there is none. Looks again at a
 * reading that is not answered in time, as no event tells of a page or a worker that was lost.
 */
export function watchTabView(report: (view: TabView | undefined) => void): () => void {
  let front: number | undefined
  let turn = 0
  let overdue: ReturnType<typeof setTimeout> | undefined
  const show = (view: TabView | undefined) => {
    clearTimeout(overdue)
    if (view?.state === 'reading') overdue = setTimeout(() => void look(), READING_MS)
    report(view)
  }
  const look = async () => {
    const mine = (turn += 1)
    const tab = await activeTab()
    if (mine !== turn) return // A later look is under way.
    front = tab?.id
    if (!tab) return show(undefined)
    const known = await viewOf(tab.id)
    if (mine === turn) show(known)
    await refreshTab(tab.id, Date.now())
    const fresh = await viewOf(tab.id)
    if (mine === turn) show(fresh)
  }
  const stopViews = onViewChanged((tabId, view) => {
    if (tabId === front) show(view)
  })
  const stopTabs = onActiveTabChanged(() => void look())
  void look()
  return () => {
    turn += 1
    clearTimeout(overdue)
    stopViews()
    stopTabs()
  }
}
