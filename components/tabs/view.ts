import { Layers } from 'lucide-react'
import { lazy } from 'react'
import type { View } from '../workspace/views.ts'

const view: View = {
  id: 'tabs',
  title: 'view.tabs',
  icon: Layers,
  order: 20,
  Page: lazy(() => import('./Tabs.tsx')),
}
export default view
