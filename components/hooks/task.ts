import { useCallback } from 'react'
import type { Problem } from '@/lib/model/index.ts'
import { useShow } from '../parts/Status.tsx'
import { useCommand } from './commands.ts'

/** Passed to a long action, to report its progress and learn that it was cancelled. */
export interface TaskPace {
  readonly signal: AbortSignal
  readonly step: (done: number) => void
}

/** Milliseconds; shorter tasks show only their outcome. */
const SHOWN_AFTER_MS = 400

/** Runs a long command with a progress count and a cancel button, and reports the outcome in one sentence. */
export function useTask() {
  const command = useCommand()
  const show = useShow()
  return useCallback(
    async <T extends { readonly ok: true } | Problem>(
      words: string,
      total: number,
      run: (now: Date, commandId: string, pace: TaskPace) => Promise<T>,
      done: (answer: Extract<T, { ok: true }>) => { words: string; undo?: () => void },
    ): Promise<T> => {
      const stop = new AbortController()
      const start = performance.now()
      const step = (count: number) => {
        if (performance.now() - start < SHOWN_AFTER_MS || stop.signal.aborted) return
        show({ words, progress: { done: count, total, cancel: () => stop.abort() } })
      }
      const answer = await command((now, id) => run(now, id, { signal: stop.signal, step }), done)
      // Nothing is said of it that would replace the progress.
      if (!answer.ok && answer.problem === 'nothingToDo')
        show((message) => (message?.progress ? undefined : message))
      return answer
    },
    [command, show],
  )
}
