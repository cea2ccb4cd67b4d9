import { MessageCircleQuestion } from 'lucide-react'
import { lazy } from 'react'
import type { View } from '../workspace/views.ts'

const view: View = {
  id: 'asking',
  title: 'view.asking',
  icon: MessageCircleQuestion,
  order: 22,
  Page: lazy(() => import('./Asking.tsx')),
}
export default view
