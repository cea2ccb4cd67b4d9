import { useEffect, useRef } from 'react'
import { watchErasure } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useStatus } from '../parts/Status.tsx'

const watch = () => watchErasure()

/** Says that what was forgotten is being erased, and when it is. What was erased before this page opened is not told again. */
export function ErasureWatch() {
  const { say } = useSpeech()
  const { show } = useStatus()
  const erasure = useLive(watch, 'erasure')
  const state = erasure.state === 'ready' ? erasure.value?.state : undefined
  const before = useRef<typeof state>(undefined)

  useEffect(() => {
    const erasing = before.current === 'due' || before.current === 'moved'
    if (state === 'due' && !erasing) show({ words: say('erasing.due') })
    if (state === 'erased' && erasing) show({ words: say('done.erased') })
    before.current = state
  }, [state, say, show])

  return null
}
