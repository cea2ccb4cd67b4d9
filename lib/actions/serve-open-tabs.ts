import { injectCapture } from '../browser/page-script.ts'
import { watchedTabs } from '../browser/watched-sites.ts'
import { refusalOf } from '../privacy/refusal.ts'
import { siteRules } from './site-rules.ts'

/**
 * After an update, or while the extension was off, the scripts in open tabs are orphans, and what was known of the tabs is gone: puts the new script where the
 * browser will not before the tab is loaded again. A tab without its site's permission waits for the rep's click.
 */
export async function serveOpenTabs(): Promise<void> {
  const rules = await siteRules()
  for (const { id, url } of await watchedTabs())
    if (!refusalOf(url, rules)) await injectCapture(id, rules.opened.includes(new URL(url).hostname))
}
