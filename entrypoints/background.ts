import { defineBackground } from 'wxt/utils/define-background'
import { runExports } from '@/lib/actions/crm/run-exports'
import { countNew } from '@/lib/actions/count-new'
import { observeFetched } from '@/lib/actions/observe-fetched'
import { observePage } from '@/lib/actions/observe-page'
import { mayReadPage, readTab } from '@/lib/actions/read-tab'
import {
  onActionClicked,
  onFirstInstalled,
  onInstalledOrStarted,
  onPermissionsChanged,
} from '@/lib/browser/events'
import { receive } from '@/lib/browser/receive'
import { onRunnerWake } from '@/lib/browser/runner-wake'
import { registerWatchedSites } from '@/lib/browser/sites'
import { openPanel, openWorkspace } from '@/lib/browser/tabs'
import { setView } from '@/lib/browser/views'

/** Wiring only. The worker keeps nothing between events: it may end at any await. */
export default defineBackground({
  type: 'module',
  main() {
    onActionClicked((tab) => {
      void openPanel(tab.windowId) // First and at once: the browser opens a panel only inside the click.
      void readTab(tab, Date.now())
    })
    receive({
      'page.opened': async (_, { tabId, url }) => tabId !== undefined && mayReadPage(tabId, url),
      'page.observed': async ({ viewId, more, observation }, { tabId, url }) => {
        if (tabId !== undefined) await observePage(tabId, viewId, observation, more, url, countNew)
      },
      'page.fetched': async ({ viewId, observation }, { tabId, url }) => {
        if (tabId !== undefined) await observeFetched(tabId, viewId, observation, url)
      },
      'page.refused': async ({ reason }, { tabId, url }) => {
        if (tabId === undefined) return
        await setView({ state: 'refused', tabId, url, reason, mayOpen: reason === 'passwordField' })
      },
    })
    onRunnerWake(runExports)
    onPermissionsChanged(() => void registerWatchedSites())
    onFirstInstalled(() => void openWorkspace('#/start'))
    onInstalledOrStarted(() => void registerWatchedSites())
  },
})
