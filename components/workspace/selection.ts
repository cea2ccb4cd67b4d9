import { useMemo, useState } from 'react'
import type { ListedProfile } from '@/lib/storage/database.ts'

/** Which profiles are ticked. Those out of the search stay ticked, but only those in sight are acted upon. */
export interface Selection {
  readonly size: number
  /** Ticked and in sight, in the order of the table. */
  readonly ids: readonly string[]
  readonly has: (id: string) => boolean
  /** Ticks or unticks a row; with `range`, every row from the last one touched gets the same. */
  readonly toggle: (index: number, range: boolean) => void
  readonly all: (ids: readonly string[]) => void
  readonly clear: () => void
}

const none: ReadonlySet<string> = new Set()

export function useSelection(rows: readonly ListedProfile[]): Selection {
  const [ticked, tick] = useState(none)
  const [anchor, setAnchor] = useState(0)
  return useMemo(() => {
    const ids = ticked.size === 0 ? [] : rows.filter(({ id }) => ticked.has(id)).map(({ id }) => id)
    return {
      size: ids.length,
      ids,
      has: (id) => ticked.has(id),
      toggle: (index, range) => {
        const id = rows[index]?.id
        if (id === undefined) return
        const on = !ticked.has(id)
        const from = range ? Math.min(anchor, index) : index
        const to = range ? Math.max(anchor, index) : index
        const next = new Set(ticked)
        for (const row of rows.slice(from, to + 1)) {
          if (on) next.add(row.id)
          else next.delete(row.id)
        }
        tick(next)
        setAnchor(index)
      },
      all: (wanted) => tick(new Set(wanted)),
      clear: () => tick(none),
    }
  }, [rows, ticked, anchor])
}
