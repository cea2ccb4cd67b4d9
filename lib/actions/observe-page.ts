import { setBadge } from '../browser/badge.ts'
import { whoIsThere } from '../browser/page-script.ts'
import { replaceView, setView, viewOf } from '../browser/views.ts'
import type { Observation, Reading, TabView } from '../model/index.ts'
import { refusalOf } from '../privacy/refusal.ts'
import { allowedReading } from '../profile/never.ts'
import { read } from '../reading/read.ts'
import { readNeverList } from '../storage/suppressions.ts'
import { knowledgeFor } from './knowledge.ts'
import { siteRules } from './site-rules.ts'

type ReadView = Extract<TabView, { state: 'read' }>

/**
 * What the worker does with an observation that arrived from a page: reads it and shows the result as the tab's view.
 * Nothing is filed. `countNew` says how many values the page adds to the profile, for the badge.
 */
export async function observePage(
  tabId: number,
  viewId: string,
  seen: Observation,
  turn: number,
  senderUrl: string,
  countNew: (reading: Reading) => Promise<number>,
): Promise<void> {
  // In-page navigation changes the address within its origin; anything else is not what the browser says the sender is.
  if (new URL(seen.url).origin !== new URL(senderUrl).origin) return
  const verdict = refusalOf(seen.url, await siteRules())
  if (verdict) return setView({ state: 'refused', tabId, url: seen.url, ...verdict })
  const reading = await readingOf(seen)
  // Reading took its time, or somebody says again what was said before: where the page shows another view, it is of no use.
  if ((await whoIsThere(tabId))?.viewId !== viewId) return
  const view = { state: 'read', tabId, url: seen.url, viewId, turn, reading } as const
  if (!(await showRead(seen.frames ? { ...view, frames: seen.frames } : view))) return
  await setBadge(tabId, await countNew(reading))
}

/** False where a later reading of the same view is shown. The same one twice is shown as once. */
async function showRead(read: Omit<ReadView, 'more'>): Promise<boolean> {
  for (;;) {
    const before = await viewOf(read.tabId)
    const known = before?.state === 'read' && before.viewId === read.viewId ? before : undefined
    if (known && known.turn > read.turn) return false
    const more = known ? known.more + countAdded(read.reading, known.reading) : 0
    // Another message may have been read meanwhile.
    if (await replaceView(read.tabId, before, { ...read, more })) return true
  }
}

/** What an observation says. Who asked not to be kept is not shown either, nor held in memory. */
export async function readingOf(seen: Observation): Promise<Reading> {
  const seenAll = read(
    seen,
    await knowledgeFor(seen),
    (problem) => console.error(problem),
    () => performance.now(),
  )
  return allowedReading(seenAll, await readNeverList())
}

function countAdded(reading: Reading, known: Reading): number {
  const had = new Set(known.findings.map((finding) => `${finding.field} ${finding.value}`))
  return reading.findings.filter((finding) => !had.has(`${finding.field} ${finding.value}`)).length
}
