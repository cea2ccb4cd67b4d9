import { createRoot } from 'react-dom/client'
import { SuggestionContext } from '@/components/fields/suggested-code'
import { Frame } from '@/components/Frame'
import { WindowTabsContext } from '@/components/tabs/window-tabs'
import { Workspace } from '@/components/workspace/Workspace'
import { openStore } from '@/lib/actions/open-store'
import { readWindow } from '@/lib/actions/read-window'
import { suggestedCode } from '@/lib/actions/suggested-code'

/** Connectors and the export engine are not needed for the first render, so they load later. */
const crmSide = () => import('@/lib/actions/crm/side').then((module) => module.crmSide)

void openStore()

createRoot(document.getElementById('root')!).render(
  <Frame crm={crmSide} title="workspace.title">
    <SuggestionContext value={suggestedCode}>
      <WindowTabsContext value={{ read: readWindow }}>
        <Workspace />
      </WindowTabsContext>
    </SuggestionContext>
  </Frame>,
)
