import { CircleQuestionMark } from 'lucide-react'
import { lazy } from 'react'
import type { View } from '../workspace/views.ts'

const view: View = {
  id: 'help',
  title: 'view.help',
  icon: CircleQuestionMark,
  order: 92,
  Page: lazy(() => import('./Help.tsx')),
}
export default view
