import type { Connection } from '@/lib/model/index.ts'
import { watchConnections } from '@/lib/storage/watch-exports.ts'
import { useLive } from './live.ts'

const none: readonly Connection[] = []

export function useConnections(): readonly Connection[] {
  const answer = useLive(() => watchConnections(), 'connections')
  return answer.state === 'ready' ? answer.value : none
}
