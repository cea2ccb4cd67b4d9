import { watchLastChange } from '@/lib/storage/live.ts'
import { useUndo } from '../hooks/commands.ts'
import { useLive } from '../hooks/live.ts'
import { useStatus } from '../parts/Status.tsx'

export interface UndoNewest {
  /** The last message offers it already. */
  readonly inStatus: boolean
  readonly possible: boolean
  readonly run: () => void
}

/** There is one Undo at a time: beside the last message, or else in the toolbar. */
export function useUndoNewest(): UndoNewest {
  const undo = useUndo()
  const { message } = useStatus()
  const last = useLive(() => watchLastChange(), 'change of any')
  const inStatus = message?.undo
  return {
    inStatus: inStatus !== undefined,
    possible: last.state === 'ready' && last.value !== undefined,
    run: inStatus ?? (() => undo({})),
  }
}
