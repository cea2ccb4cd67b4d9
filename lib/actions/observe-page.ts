import { setBadge } from '../browser/badge.ts'
import { viewInTab } from '../browser/page-script.ts'
import { replaceView, setView, viewOf } from '../browser/views.ts'
import type { Observation, Reading, TabView } from '../model/index.ts'
import type { Composed } from '../page/composed.ts'
import { refusalOf } from '../privacy/refusal.ts'
import { withListedCodes } from '../profile/listed-codes.ts'
import { allowedReading } from '../profile/never.ts'
import { read } from '../reading/read.ts'
import { readIndustryCodes } from '../storage/industry-codes.ts'
import { readNeverList } from '../storage/suppressions.ts'
import { knowledgeFor } from './knowledge.ts'
import { siteRules } from './site-rules.ts'

type ReadView = Extract<TabView, { state: 'read' }>

/**
 * Handles an observation from a page: reads it and sets the result as the tab's view. Files nothing. `countNew` returns how
 * many values are new to the profile, for the badge.
 */
export async function observePage(
  tabId: number,
  viewId: string,
  { observation: seen, firstTexts }: Composed,
  turn: number,
  senderUrl: string,
  countNew: (reading: Reading) => Promise<number>,
): Promise<void> {
  // In-page navigation changes the URL within its origin; any other difference means that the sender is not who it claims to
  // be.
  if (new URL(seen.url).origin !== new URL(senderUrl).origin) return
  const verdict = refusalOf(seen.url, await siteRules())
  if (verdict) return setView({ state: 'refused', tabId, url: seen.url, ...verdict })
  const reading = await readingOf(seen)
  // Reading took a while, or the message is a repetition: if the tab now shows another view, the result is discarded.
  if ((await viewInTab(tabId))?.viewId !== viewId) return
  const view = { state: 'read', tabId, url: seen.url, viewId, turn, reading, firstTexts } as const
  if (!(await showRead(seen.frames ? { ...view, frames: seen.frames } : view))) return
  await setBadge(tabId, await countNew(reading))
}

/** False if a later reading of the same view is shown. Repetitions have no effect. */
async function showRead(read: Omit<ReadView, 'more'>): Promise<boolean> {
  for (;;) {
    const before = await viewOf(read.tabId)
    const known = before?.state === 'read' && before.viewId === read.viewId ? before : undefined
    if (known && known.turn > read.turn) return false
    const more = known ? known.more + countAdded(read.reading, known.reading) : 0
    // Another message may have been handled in the meantime.
    if (await replaceView(read.tabId, before, { ...read, more })) return true
  }
}

/**
 * The reading of an observation. People on the never-collect list are neither shown nor kept in memory; industry codes that
 * the rep removed from the list are not suggested.
 */
export async function readingOf(seen: Observation): Promise<Reading> {
  const seenAll = read(
    seen,
    await knowledgeFor(seen),
    (problem) => console.error(problem),
    () => performance.now(),
  )
  const [never, codes] = await Promise.all([readNeverList(), readIndustryCodes()])
  return withListedCodes(await allowedReading(seenAll, never), codes)
}

function countAdded(reading: Reading, known: Reading): number {
  const had = new Set(known.findings.map((finding) => `${finding.field} ${finding.value}`))
  return reading.findings.filter((finding) => !had.has(`${finding.field} ${finding.value}`)).length
}
