import { usualLimits, type AgeLimits } from '@/lib/profile/freshness.ts'
import { watchAgeLimits } from '@/lib/storage/live.ts'
import { sharedLive } from './live.ts'

const useStored = sharedLive(() => watchAgeLimits())

/** Days after which details should be checked. */
export function useAgeLimits(): AgeLimits {
  const answer = useStored()
  return answer.state === 'ready' ? answer.value : usualLimits
}
