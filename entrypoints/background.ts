import { defineBackground } from 'wxt/utils/define-background'
import type { Connector, Exporter } from '@/lib/actions/crm/exporter-part'
import type { Gate } from '@/lib/actions/gate-part'
import type { Reader } from '@/lib/actions/reader-part'
import {
  onActivated,
  onActionClicked,
  onFirstInstalled,
  onInstalledOrStarted,
  onPageMessage,
  onPermissionsChanged,
} from '@/lib/browser/events'
import { partsOf } from '@/lib/browser/parts'
import { onRunnerWake } from '@/lib/browser/runner-wake'
import { openWelcomePage, openPanel } from '@/lib/browser/tabs'
import { registerWatchedSites } from '@/lib/browser/watched-sites'
import type { MessageType } from '@/lib/model/index'

/** Ids of all connectors, injected at build time; each is a worker part of its own. */
const CONNECTORS: readonly string[] = import.meta.env['CONNECTORS']

/** Which worker part answers a message: the reader is far larger than the check whether a page may be read. */
const ANSWERS: Readonly<Record<MessageType, 'gate' | 'reader'>> = {
  'page.opened': 'gate',
  'page.refused': 'gate',
  'page.parcel': 'reader',
  'page.observed': 'reader',
  'page.fetched': 'reader',
}

/** Wiring only. The worker keeps no state between events: it may be stopped at any `await`. */
export default defineBackground(() => {
  const part = partsOf<{ gate: Gate; reader: Reader; exporter: Exporter; [crm: `crm-${string}`]: Connector }>(
    ['gate', 'reader', 'exporter', ...CONNECTORS.map((id) => `crm-${id}` as const)],
    { reader: 'libraries', exporter: 'libraries' },
  )
  const connectorOf = (id: string) => (CONNECTORS.includes(id) ? part(`crm-${id}`) : undefined)
  onActionClicked((tab) => {
    void openPanel(tab.windowId) // Must come first: the browser opens a panel only within the click.
    void part('gate').readTab(tab, Date.now())
  })
  onPageMessage(ANSWERS, (name) => part(name).answer)
  onRunnerWake(() => part('exporter').runExports(connectorOf))
  onPermissionsChanged(() => void registerWatchedSites())
  onFirstInstalled(() => void openWelcomePage('#/start'))
  onActivated(() => void part('gate').serveOpenTabs())
  onInstalledOrStarted(() => void registerWatchedSites())
})
