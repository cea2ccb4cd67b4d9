import { Building2 } from 'lucide-react'
import { lazy } from 'react'
import type { View } from './views.ts'

const view: View = {
  id: 'profiles',
  title: 'view.profiles',
  icon: Building2,
  order: 10,
  Page: lazy(() => import('./Profiles.tsx')),
}
export default view
