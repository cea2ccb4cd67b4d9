import { Cable } from 'lucide-react'
import { lazy } from 'react'
import type { View } from '../workspace/views.ts'

const view: View = {
  id: 'connections',
  title: 'view.connections',
  icon: Cable,
  order: 30,
  Page: lazy(() => import('./Connections.tsx')),
}
export default view
