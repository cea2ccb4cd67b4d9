import { createRoot } from 'react-dom/client'
import type { BrowserSide } from '@/components/browser'
import { SuggestionContext } from '@/components/fields/suggested-code'
import { Frame } from '@/components/Frame'
import { Panel } from '@/components/panel/Panel'
import { firstViews, openStore } from '@/lib/actions/open-store'
import { readAnyway, readTab } from '@/lib/actions/read-tab'
import { readSitePages } from '@/lib/actions/read-site-pages'
import { suggestedCode } from '@/lib/actions/suggested-code'
import { watchTabView } from '@/lib/actions/watch-tab-view'
import { imageOnPage } from '@/lib/browser/page-picture'
import { readFramesOnPage, revealOnPage } from '@/lib/browser/page-script'
import { isWatched, unwatchSite, watchSite } from '@/lib/browser/sites'
import { openWorkspace, tabById } from '@/lib/browser/tabs'

const browser: BrowserSide = {
  watchTabView,
  readTab: async (tabId) => {
    const tab = await tabById(tabId)
    if (tab) await readTab(tab, Date.now())
  },
  readAnyway: async (tabId) => {
    const tab = await tabById(tabId)
    if (tab) await readAnyway(tab, Date.now())
  },
  reveal: (tabId, quote, line) => revealOnPage(tabId, quote, line),
  logo: imageOnPage,
  readFrames: readFramesOnPage,
  isWatched,
  watchSite,
  unwatchSite,
  readPages: readSitePages,
  openWorkspace,
}

/** Connectors and the export engine: nothing that is shown first needs them. */
const crmSide = async () => {
  await firstViews()
  return (await import('@/lib/actions/crm/side')).crmSide
}

void openStore()

createRoot(document.getElementById('root')!).render(
  <Frame browser={browser} crm={crmSide} title="panel.title">
    <SuggestionContext value={suggestedCode}>
      <Panel />
    </SuggestionContext>
  </Frame>,
)
