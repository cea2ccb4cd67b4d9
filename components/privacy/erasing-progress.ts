import { useSyncExternalStore } from 'react'
import { erasingProgress, watchErasing, type ErasingProgress } from '@/lib/actions/erase.ts'

/** How far this page is with erasing from the disk; nothing while it does not, or another page does. */
export function useErasingProgress(): ErasingProgress | undefined {
  return useSyncExternalStore(watchErasing, erasingProgress)
}
