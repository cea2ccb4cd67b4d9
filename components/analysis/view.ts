import { ChartColumn } from 'lucide-react'
import { lazy } from 'react'
import type { View } from '../workspace/views.ts'

const view: View = {
  id: 'analysis',
  title: 'view.analysis',
  icon: ChartColumn,
  order: 12,
  Page: lazy(() => import('./Analysis.tsx')),
}
export default view
