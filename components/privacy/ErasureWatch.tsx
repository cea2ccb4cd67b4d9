import { useEffect, useRef } from 'react'
import { watchErasure } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useShow, useShowWork } from '../parts/Status.tsx'
import { useErasingProgress } from './erasing-progress.ts'

const watch = () => watchErasure()
/** With fewer rows it is over before anyone could read the progress. */
const COUNTED_FROM = 500

/**
 * Reports erasing: its progress beside whatever else is said, and that it is done. What was erased before this page opened is
 * not reported again.
 */
export function ErasureWatch() {
  const { say } = useSpeech()
  const show = useShow()
  const showWork = useShowWork()
  const erasure = useLive(watch, 'erasure')
  const state = erasure.state === 'ready' ? erasure.value?.state : undefined
  const before = useRef<typeof state>(undefined)
  const progress = useErasingProgress()

  useEffect(() => {
    const erasing = before.current === 'due' || before.current === 'moved'
    if (state === 'erased' && erasing) show({ words: say('done.erased') })
    before.current = state
  }, [state, say, show])

  useEffect(() => {
    const isCounted = progress !== undefined && progress.total >= COUNTED_FROM
    showWork(isCounted ? { words: say('erasing.due'), progress } : undefined)
  }, [progress, say, showWork])

  return null
}
