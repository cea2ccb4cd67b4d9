import { createRoot } from 'react-dom/client'
import '@/components/all.css'
import { Frame } from '@/components/Frame'
import { Workspace } from '@/components/workspace/Workspace'
import { openStore } from '@/lib/actions/open-store'

createRoot(document.getElementById('root')!).render(
  <Frame title="workspace.title">
    <Workspace />
  </Frame>,
)

void openStore()
