import { Send } from 'lucide-react'
import { lazy } from 'react'
import type { View } from '../workspace/views.ts'

const view: View = {
  id: 'exports',
  title: 'view.exports',
  icon: Send,
  order: 31,
  Page: lazy(() => import('./Exports.tsx')),
}
export default view
