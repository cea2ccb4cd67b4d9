import { injectCapture } from '../browser/page-script.ts'
import { watchedTabs } from '../browser/watched-sites.ts'
import { refusalOf } from '../privacy/refusal.ts'
import { siteRules } from './site-rules.ts'

/**
 * After an update, or while the extension was disabled, content scripts in open tabs are orphaned and the tabs' views are
 * gone: injects the new script where the browser would not before the next load. A tab without its site's permission waits
 * for the rep's click.
 */
export async function serveOpenTabs(): Promise<void> {
  const rules = await siteRules()
  for (const { id, url } of await watchedTabs())
    if (!refusalOf(url, rules)) await injectCapture(id, rules.opened.includes(new URL(url).hostname))
}
