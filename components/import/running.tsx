import { Square } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import type { Problem } from '@/lib/model/index.ts'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { useStatus } from '../parts/Status.tsx'

/** Passed to a long command, to report its progress and to stop it. */
interface Pace {
  readonly signal: AbortSignal
  readonly step: (done: number) => void
}

interface Import {
  /** Rows written so far; undefined while idle. */
  readonly done: number | undefined
  readonly stop: () => void
  /** Resolves with whether something was filed. */
  readonly run: <T extends { readonly ok: true } | Problem>(
    command: (id: string, pace: Pace) => Promise<T>,
    words: (answer: Extract<T, { ok: true }>) => string,
  ) => Promise<boolean>
}

/** Runs an import with a progress bar, a stop button, and Undo beside its message. */
export function useRunning(): Import {
  const command = useCommand()
  const undo = useUndo()
  const { show } = useStatus()
  const { say } = useSpeech()
  const [done, setDone] = useState<number>()
  const off = useRef<AbortController>(undefined)
  return {
    done,
    stop: () => off.current?.abort(),
    run: async (start, words) => {
      const control = new AbortController()
      off.current = control
      setDone(0)
      let changeId = ''
      const answer = await command(
        (_, id) => start((changeId = id), { signal: control.signal, step: setDone }),
        (filed) => ({ words: words(filed), undo: () => undo({ changeId }) }),
      )
      setDone(undefined)
      if (!answer.ok && answer.problem === 'nothingToDo') show({ words: say('import.nothing') })
      return answer.ok
    },
  }
}

/** The start button, or during the import the progress bar and the stop button. */
export function Running({
  running,
  all,
  children,
}: {
  readonly running: Import
  readonly all: number
  readonly children: ReactNode
}) {
  const { say, number } = useSpeech()
  if (running.done === undefined) return children
  return (
    <div className="import-running">
      <progress value={running.done} max={Math.max(1, all)} aria-label={say('view.import')} />
      <span className="number">
        {say('export.working', { done: number(running.done), all: number(all) })}
      </span>
      <Button label={say('export.stop')} icon={Square} onClick={running.stop} />
    </div>
  )
}
