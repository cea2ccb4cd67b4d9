import { useEffect, useRef } from 'react'
import { watchErasure } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useStatus } from '../parts/Status.tsx'
import { useErasingProgress } from './erasing-progress.ts'

const watch = () => watchErasure()
/** Fewer rows are moved before anybody could read how far it is. */
const COUNTED_FROM = 500

/** Says that what was forgotten is being erased, how far it is, and when it is done. What was erased before this page opened is not told again. */
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

  // The count stands beside its sentence alone: what the rep does meanwhile has its own to say.
  const isMine = message === undefined || message.words === due
  // It broke off, and is tried again later: a count that stands still would tell nothing.
  const isStale = progress === undefined && message?.words === due && message.progress !== undefined
  useEffect(() => {
    if (progress && progress.total >= COUNTED_FROM && isMine) show({ words: due, progress })
    else if (isStale) show({ words: due })
  }, [progress, isMine, isStale, due, show])

  return null
}
