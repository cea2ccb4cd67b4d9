import { Compass } from 'lucide-react'
import { lazy } from 'react'
import type { View } from '../workspace/views.ts'

const view: View = {
  id: 'start',
  title: 'view.start',
  icon: Compass,
  order: 90,
  Page: lazy(() => import('./Start.tsx')),
}
export default view
