import { watchErasure } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'

const watch = () => watchErasure()

/** How far it is with what was forgotten; nothing where nothing ever was. */
export function ErasureState() {
  const { say } = useSpeech()
  const erasure = useLive(watch, 'erasure')
  if (erasure.state !== 'ready' || !erasure.value) return null
  return (
    <p className="faint" role="status">
      {say(erasure.value.state === 'erased' ? 'erasing.erased' : 'erasing.due')}
    </p>
  )
}
