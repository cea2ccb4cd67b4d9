import { createRoot } from 'react-dom/client'
import { Frame } from '@/components/Frame'
import { WindowTabsContext } from '@/components/tabs/window-tabs'
import { Workspace } from '@/components/workspace/Workspace'
import { openStore } from '@/lib/actions/open-store'
import { readWindow } from '@/lib/actions/read-window'

/** Connectors and the engine of exports: of no use to the first look at a page. */
const crmSide = () => import('@/lib/actions/crm/side').then((module) => module.crmSide)

createRoot(document.getElementById('root')!).render(
  <Frame crm={crmSide} title="workspace.title">
    <WindowTabsContext value={{ read: readWindow }}>
      <Workspace />
    </WindowTabsContext>
  </Frame>,
)

void openStore()
