import { FileUp } from 'lucide-react'
import { lazy } from 'react'
import type { View } from '../workspace/views.ts'

const view: View = {
  id: 'import',
  title: 'view.import',
  icon: FileUp,
  order: 21,
  Page: lazy(() => import('./Import.tsx')),
}
export default view
