import { useMemo, useState } from 'react'
import type { TableRow } from '@/lib/model/index.ts'
import type { Item } from './items.ts'

/** Which profiles are ticked. Those hidden by the search stay ticked, but actions apply only to visible ones. */
export interface Selection {
  readonly size: number
  /** Ticked and visible, in table order. */
  readonly ids: readonly string[]
  readonly has: (id: string) => boolean
  /** Toggles the line at this index; with `range`, every line from the last one touched gets the same state. */
  readonly toggle: (items: readonly Item[], index: number, range: boolean) => void
  /** Ticks these, or unticks them if all are ticked. */
  readonly toggleAll: (ids: readonly string[]) => void
  /** Ticks these and unticks all others; while the list is still loading, later arrivals are ticked too. */
  readonly all: (ids: readonly string[]) => void
  readonly clear: () => void
}

const none: ReadonlySet<string> = new Set()

/** The rows covered by "select all" while the list was still loading. */
interface Awaiting {
  readonly rows: readonly TableRow[]
  readonly search: string
}

/** @param search the query behind the rows; a different one ends a pending "select all". */
export function useSelection(rows: readonly TableRow[], isWhole: boolean, search: string): Selection {
  const [ticked, tick] = useState(none)
  const [awaiting, wait] = useState<Awaiting>()
  if (awaiting && (awaiting.rows !== rows || awaiting.search !== search)) {
    const goesOn = awaiting.search === search
    if (goesOn) tick(withNew(ticked, awaiting.rows, rows))
    wait(goesOn && !isWhole ? { rows, search } : undefined)
  }
  const [anchor, setAnchor] = useState(0)
  return useMemo(() => {
    const ids = ticked.size === 0 ? [] : rows.filter(({ id }) => ticked.has(id)).map(({ id }) => id)
    const set = (some: readonly string[], on: boolean) => {
      const next = new Set(ticked)
      for (const id of some) {
        if (on) next.add(id)
        else next.delete(id)
      }
      tick(next)
    }
    return {
      size: ids.length,
      ids,
      has: (id) => ticked.has(id),
      toggle: (items, index, range) => {
        const touched = idsOf(items.slice(index, index + 1))
        if (touched.length === 0) return
        const from = range ? Math.min(anchor, index) : index
        const to = range ? Math.max(anchor, index) : index
        set(range ? idsOf(items.slice(from, to + 1)) : touched, !touched.every((id) => ticked.has(id)))
        setAnchor(index)
      },
      toggleAll: (some) => set(some, !some.every((id) => ticked.has(id))),
      all: (wanted) => {
        tick(new Set(wanted))
        wait(isWhole ? undefined : { rows, search })
      },
      clear: () => {
        tick(none)
        wait(undefined)
      },
    }
  }, [rows, ticked, anchor, isWhole, search])
}

/** Ticks later arrivals, except those that the rep has unticked meanwhile. */
function withNew(
  ticked: ReadonlySet<string>,
  before: readonly TableRow[],
  now: readonly TableRow[],
): ReadonlySet<string> {
  const seen = new Set(before.map(({ id }) => id))
  return new Set([...ticked, ...now.flatMap(({ id }) => (seen.has(id) ? [] : [id]))])
}

/** A group's header stands for all of its profiles. */
function idsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => (item.row ? [item.row.id] : item.group.rows.map(({ id }) => id)))
}
