import { useCallback, useEffect, useRef, useState } from 'react'
import { saveIcp } from '@/lib/actions/icps.ts'
import type { Icp } from '@/lib/model/index.ts'
import { useCommand } from '../hooks/commands.ts'

type Edit = (change: (icp: Icp) => Icp) => void

/**
 * Editing state of an ideal customer profile. A change is shown and saved at once; a change from elsewhere (Undo, a file,
 * another window) replaces it.
 */
export function useEditing(stored: Icp): readonly [Icp, Edit] {
  const command = useCommand()
  const [shown, show] = useState(stored)
  const latest = useRef(stored)
  const saving = useRef<Promise<unknown>>(Promise.resolve())
  const pending = useRef(0)

  useEffect(() => {
    if (pending.current > 0 || stored.version === latest.current.version) return
    latest.current = stored
    show(stored)
  }, [stored])

  const edit = useCallback<Edit>(
    (change) => {
      const next = change(latest.current)
      latest.current = next
      show(next)
      pending.current += 1
      // Saved sequentially, so that versions follow the order of the edits.
      saving.current = saving.current.then(async () => {
        await command(
          (now) => saveIcp(next, now),
          () => undefined,
        )
        pending.current -= 1
      })
    },
    [command],
  )
  return [shown, edit]
}
