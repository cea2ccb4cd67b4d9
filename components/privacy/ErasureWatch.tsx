import { useEffect, useRef } from 'react'
import { watchErasure } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useStatus } from '../parts/Status.tsx'
import { useErasingProgress } from './erasing-progress.ts'

const watch = () => watchErasure()
/** With fewer rows it is over before anyone could read the progress. */
const COUNTED_FROM = 500

/**
 * Reports erasing: that it runs, its progress, and when it is done. What was erased before this page opened is not reported
 * again.
 */
export function ErasureWatch() {
  const { say } = useSpeech()
  const { message, show } = useStatus()
  const erasure = useLive(watch, 'erasure')
  const state = erasure.state === 'ready' ? erasure.value?.state : undefined
  const before = useRef<typeof state>(undefined)
  const progress = useErasingProgress()
  const due = say('erasing.due')

  useEffect(() => {
    const erasing = before.current === 'due' || before.current === 'moved'
    if (state === 'due' && !erasing) show({ words: due })
    if (state === 'erased' && erasing) show({ words: say('done.erased') })
    before.current = state
  }, [state, say, show, due])

  // The count is shown only with its own sentence: the rep's other actions have theirs.
  const isMine = message === undefined || message.words === due
  // It was interrupted and will be retried: a count that does not move would be misleading.
  const isStale = progress === undefined && message?.words === due && message.progress !== undefined
  useEffect(() => {
    if (progress && progress.total >= COUNTED_FROM && isMine) show({ words: due, progress })
    else if (isStale) show({ words: due })
  }, [progress, isMine, isStale, due, show])

  return null
}
