import { defineBackground } from 'wxt/utils/define-background'
import type { Exporter } from '@/lib/actions/crm/exporter-part'
import type { Reader } from '@/lib/actions/reader-part'
import {
  onActionClicked,
  onFirstInstalled,
  onInstalledOrStarted,
  onPageMessage,
  onPermissionsChanged,
} from '@/lib/browser/events'
import { partsOf } from '@/lib/browser/parts'
import { onRunnerWake } from '@/lib/browser/runner-wake'
import { openFirstSteps, openPanel } from '@/lib/browser/tabs'
import { registerWatchedSites } from '@/lib/browser/watched-sites'

/** Wiring only. The worker keeps nothing between events: it may end at any await. */
export default defineBackground(() => {
  const part = partsOf<{ reader: Reader; exporter: Exporter }>(['reader', 'exporter'])
  onActionClicked((tab) => {
    void openPanel(tab.windowId) // First and at once: the browser opens a panel only inside the click.
    void part('reader').readTab(tab, Date.now())
  })
  onPageMessage(() => part('reader').answer)
  onRunnerWake(() => part('exporter').runExports())
  onPermissionsChanged(() => void registerWatchedSites())
  onFirstInstalled(() => void openFirstSteps('#/start'))
  onInstalledOrStarted(() => void registerWatchedSites())
})
