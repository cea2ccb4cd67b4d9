import { usualLimits, type AgeLimits } from '@/lib/profile/freshness.ts'
import { watchAgeLimits } from '@/lib/storage/live.ts'
import { useLive } from './live.ts'

/** Days after which details should be checked. */
export function useAgeLimits(): AgeLimits {
  const answer = useLive(() => watchAgeLimits(), 'age limits')
  return answer.state === 'ready' ? answer.value : usualLimits
}
