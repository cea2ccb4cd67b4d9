import { useCallback, useEffect, useRef, useState } from 'react'
import { saveIcp } from '@/lib/actions/icps.ts'
import type { Icp } from '@/lib/model/index.ts'
import { useCommand } from '../hooks/commands.ts'

type Edit = (change: (icp: Icp) => Icp) => void

/**
 * An ideal customer profile while it is edited. A change shows at once and is kept at once; one that comes from elsewhere
 * (Undo, a file, another window) takes its place.
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
      // One after the other, so that versions count in the order of the keys.
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
