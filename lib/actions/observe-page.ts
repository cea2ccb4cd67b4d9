import { setBadge } from '../browser/badge.ts'
import { whoIsThere } from '../browser/page-script.ts'
import { setView, viewOf } from '../browser/views.ts'
import type { Observation, Reading } from '../model/index.ts'
import { refusalOf } from '../privacy/refusal.ts'
import { allowedReading } from '../profile/never.ts'
import { read } from '../reading/read.ts'
import { readNeverList } from '../storage/suppressions.ts'
import { knowledgeFor } from './knowledge.ts'
import { siteRules } from './site-rules.ts'

/**
 * What the worker does with an observation that arrived from a page: reads it and shows the result as the tab's view.
 * Nothing is filed. `countNew` says how many values the page adds to the profile, for the badge.
 */
export async function observePage(
  tabId: number,
  viewId: string,
  seen: Observation,
  more: boolean,
  senderUrl: string,
  countNew: (reading: Reading) => Promise<number>,
): Promise<void> {
  // In-page navigation changes the address within its origin; anything else is not what the browser says the sender is.
  if (new URL(seen.url).origin !== new URL(senderUrl).origin) return
  const verdict = refusalOf(seen.url, await siteRules())
  if (verdict) return setView({ state: 'refused', tabId, url: seen.url, ...verdict })
  const reading = await readingOf(seen)
  // Reading took its time: where the page shows another view by now, this one comes too late.
  const here = await whoIsThere(tabId)
  if (here && here.viewId !== viewId) return
  const before = more ? await viewOf(tabId) : undefined
  const known = before?.state === 'read' && before.viewId === viewId ? before.reading : undefined
  const added = known ? countAdded(reading, known) : 0
  await setView({
    state: 'read',
    tabId,
    url: seen.url,
    viewId,
    reading,
    more: added + (before?.state === 'read' ? before.more : 0),
    ...(seen.frames ? { frames: seen.frames } : {}),
  })
  await setBadge(tabId, await countNew(reading))
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
