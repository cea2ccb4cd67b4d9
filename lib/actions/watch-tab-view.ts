import type { TabView } from '../model/index.ts'
import { activeView, seenAhead } from '../browser/active-view.ts'
import { onActiveTabChanged } from '../browser/tabs.ts'
import { onViewChanged, viewOf } from '../browser/views.ts'
import { READING_MS, refreshTab } from './read-tab.ts'

/**
 * Calls back with the view of the active tab, at once and on every change; `undefined` if there is none. Begins with what was
 * seen ahead, and looks whether it is still so. Looks again at a
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
    const { tab, view } = await activeView()
    if (mine !== turn) return // A later look is under way.
    front = tab?.id
    show(view)
    if (!tab) return
    await refreshTab(tab.id, Date.now())
    const fresh = await viewOf(tab.id)
    if (mine === turn) show(fresh)
  }
  const stopViews = onViewChanged((tabId, view) => {
    if (tabId === front) show(view)
  })
  const stopTabs = onActiveTabChanged(() => void look())
  const ahead = seenAhead()
  if (ahead) {
    front = ahead.tab?.id
    show(ahead.view)
  }
  void look()
  return () => {
    turn += 1
    clearTimeout(overdue)
    stopViews()
    stopTabs()
  }
}
