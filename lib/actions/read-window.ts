import { requestAllSites, releaseAllSites } from '../browser/all-sites.ts'
import { viewInTab } from '../browser/page-script.ts'
import { tabsOfWindow, type OpenTab } from '../browser/tabs.ts'
import { onViewChanged, viewOf } from '../browser/views.ts'
import { problem, type Problem, type TabRead, type TabView } from '../model/index.ts'
import { readTab } from './read-tab.ts'

export interface WindowPace {
  readonly signal: AbortSignal
  readonly step: (done: number, total: number) => void
}

/** Number of pages read in parallel. */
const AT_ONCE = 4
/** Maximum milliseconds per page. */
const PATIENCE_MS = 8000

/**
 * Reads every tab of this window after one permission prompt. The access to all sites is given back after the last tab. Must
 * run inside the rep's click.
 */
export async function readWindow({
  signal,
  step,
}: WindowPace): Promise<{ readonly ok: true; readonly tabs: TabRead[] } | Problem<'declined' | 'calledOff'>> {
  const { granted, askedNow } = await requestAllSites()
  if (!granted) return problem('declined')
  try {
    const open = await tabsOfWindow()
    const read: TabRead[] = []
    step(0, open.length)
    const queue = open.entries()
    const reader = async () => {
      for (const [at, tab] of queue) {
        if (signal.aborted) return
        read[at] = await readOne(tab)
        step(read.filter(Boolean).length, open.length)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, reader))
    return signal.aborted ? problem('calledOff') : { ok: true, tabs: read }
  } finally {
    if (askedNow) await releaseAllSites()
  }
}

async function readOne(tab: OpenTab): Promise<TabRead> {
  const { id: tabId, url, title } = tab
  if (tab.asleep) return { tabId, url, title, outcome: { state: 'failed', reason: 'asleep' } }
  const [known, here] = await Promise.all([viewOf(tabId), viewInTab(tabId)])
  const view = known?.state === 'read' && here?.viewId === known.viewId ? known : await freshView(tab)
  return { tabId, url, title, outcome: outcomeOf(view) }
}

/** Reads a page and waits for the result; undefined on time-out. */
async function freshView(tab: OpenTab): Promise<TabView | undefined> {
  let stop = () => {}
  const settled = new Promise<TabView | undefined>((resolve) => {
    const patience = setTimeout(() => resolve(undefined), PATIENCE_MS)
    const unlisten = onViewChanged((tabId, view) => {
      if (tabId === tab.id && view && view.state !== 'reading') resolve(view)
    })
    stop = () => {
      clearTimeout(patience)
      unlisten()
    }
  })
  try {
    await readTab(tab, Date.now())
    return await settled
  } finally {
    stop()
  }
}

function outcomeOf(view: TabView | undefined): TabRead['outcome'] {
  switch (view?.state) {
    case 'read':
      return { state: 'read', reading: view.reading }
    case 'refused':
      return { state: 'refused', reason: view.reason }
    case 'failed':
      return { state: 'failed', reason: view.reason }
    default:
      return { state: 'failed', reason: 'noAnswer' }
  }
}
