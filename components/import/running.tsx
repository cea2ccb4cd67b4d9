import { Square } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import type { Problem } from '@/lib/model/index.ts'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { useStatus } from '../parts/Status.tsx'

/** How a long command tells how far it is, and is stopped. */
interface Pace {
  readonly signal: AbortSignal
  readonly step: (done: number) => void
}

interface Import {
  /** Rows written so far; undefined while nothing is. */
  readonly done: number | undefined
  readonly stop: () => void
  /** Answers whether something was filed. */
  readonly run: <T extends { readonly ok: true } | Problem>(
    command: (id: string, pace: Pace) => Promise<T>,
    words: (answer: Extract<T, { ok: true }>) => string,
  ) => Promise<boolean>
}

/** Runs an import with a bar, a way to stop it, and the way back beside its message. */
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

/** The button that starts, or while it runs the bar and the button that stops. */
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
