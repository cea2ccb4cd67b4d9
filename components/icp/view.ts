import { Target } from 'lucide-react'
import { lazy } from 'react'
import type { View } from '../workspace/views.ts'

const view: View = {
  id: 'icp',
  title: 'view.icp',
  icon: Target,
  order: 11,
  Page: lazy(() => import('./IcpPage.tsx')),
}
export default view
