import { managedPolicy } from '../browser/policy.ts'
import { openedSites } from '../browser/sites.ts'
import type { SiteRules } from '../privacy/refusal.ts'
import { neverSites } from '../storage/never-sites.ts'

/** The rules that decide by URL whether a page may be read; loaded each time, so that a change takes effect at once. */
export async function siteRules(): Promise<SiteRules> {
  const [opened, never, policy] = await Promise.all([openedSites(), neverSites(), managedPolicy()])
  return { opened, never, policy }
}
