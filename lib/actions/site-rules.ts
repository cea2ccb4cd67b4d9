import { managedPolicy } from '../browser/policy.ts'
import { openedSites } from '../browser/sites.ts'
import type { SiteRules } from '../privacy/refusal.ts'
import { neverSites } from '../storage/never-sites.ts'

/** What decides by its address alone whether a page may be read; asked anew each time, so that a change holds at once. */
export async function siteRules(): Promise<SiteRules> {
  const [opened, never, policy] = await Promise.all([openedSites(), neverSites(), managedPolicy()])
  return { opened, never, policy }
}
