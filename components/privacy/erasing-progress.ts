import { useSyncExternalStore } from 'react'
import { erasingProgress, watchErasing, type ErasingProgress } from '@/lib/actions/erase.ts'

/** This page's progress in erasing from the disk; undefined if nothing runs, or it runs in another page. */
export function useErasingProgress(): ErasingProgress | undefined {
  return useSyncExternalStore(watchErasing, erasingProgress)
}
