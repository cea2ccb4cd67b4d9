import { useCallback } from 'react'
import type { Problem } from '@/lib/model/index.ts'
import { useStatus } from '../parts/Status.tsx'
import { useCommand } from './commands.ts'

/** What a long action is given to tell how far it is, and to hear that it is called off. */
export interface TaskPace {
  readonly signal: AbortSignal
  readonly step: (done: number) => void
}

/** Shorter work shows only its outcome. */
const SHOWN_AFTER_MS = 400

/** Runs a long command with a count of what is done and a button that calls it off, and tells the outcome in one sentence. */
export function useTask() {
  const command = useCommand()
  const { show } = useStatus()
  return useCallback(
    <T extends { readonly ok: true } | Problem>(
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
      return command((now, id) => run(now, id, { signal: stop.signal, step }), done)
    },
    [command, show],
  )
}
