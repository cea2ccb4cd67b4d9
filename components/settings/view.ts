import { Settings2 } from 'lucide-react'
import { lazy } from 'react'
import type { View } from '../workspace/views.ts'

const view: View = {
  id: 'settings',
  title: 'view.settings',
  icon: Settings2,
  order: 91,
  Page: lazy(() => import('./Settings.tsx')),
}
export default view
