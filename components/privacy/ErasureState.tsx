import { watchErasure } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useErasingProgress } from './erasing-progress.ts'

const watch = () => watchErasure()

/** Progress of the erasure; renders nothing if nothing was ever forgotten. */
export function ErasureState() {
  const { say, number } = useSpeech()
  const progress = useErasingProgress()
  const erasure = useLive(watch, 'erasure')
  if (erasure.state !== 'ready' || !erasure.value) return null
  const words = say(erasure.value.state === 'erased' ? 'erasing.erased' : 'erasing.due')
  return (
    <>
      <p className="faint" role="status">
        {words}
      </p>
      {progress && (
        <p className="settings-row">
          <progress aria-label={words} value={progress.done} max={progress.total} />
          <span className="number">
            {say('progress.count', { done: number(progress.done), total: number(progress.total) })}
          </span>
        </p>
      )}
    </>
  )
}
