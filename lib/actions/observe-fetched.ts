import { keepFetched } from '../browser/fetched.ts'
import type { Observation } from '../model/index.ts'
import { refusalOf } from '../privacy/refusal.ts'
import { readingOf } from './observe-page.ts'
import { siteRules } from './site-rules.ts'

/** A further page of the site, requested by the rep: read like any other, and kept for the panel that is waiting for it. */
export async function observeFetched(
  tabId: number,
  viewId: string,
  seen: Observation,
  senderUrl: string,
): Promise<void> {
  if (new URL(seen.url).origin !== new URL(senderUrl).origin) return
  if (refusalOf(seen.url, await siteRules())) return
  await keepFetched(tabId, viewId, await readingOf(seen))
}
