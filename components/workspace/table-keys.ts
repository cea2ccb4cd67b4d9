import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { ListedProfile } from '@/lib/storage/database.ts'
import type { Selection } from './selection.ts'

interface TableKeys {
  readonly rows: readonly ListedProfile[]
  readonly active: number
  readonly onActive: (index: number) => void
  readonly onOpen: (id: string) => void
  readonly selection: Selection
  readonly virtual: Virtualizer<HTMLDivElement, Element>
  readonly scroller: RefObject<HTMLDivElement | null>
}

const PAGE = 10

/** Arrows, Home, End and page keys walk the rows; Space ticks, Shift+Space ticks a range, Enter opens. */
export function useTableKeys(table: TableKeys): (event: KeyboardEvent) => void {
  const { rows, active, onActive, onOpen, selection, virtual, scroller } = table
  const awaited = useRef<number>(undefined)

  useEffect(() => {
    const index = awaited.current
    if (index === undefined) return
    const row = scroller.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)
    if (!row) return // Not drawn yet: the next rendering finds it.
    awaited.current = undefined
    row.focus({ preventScroll: true })
  })

  return useCallback(
    (event) => {
      if (event.target instanceof HTMLElement && event.target.closest('thead')) return
      const last = rows.length - 1
      const next = {
        ArrowDown: active + 1,
        ArrowUp: active - 1,
        PageDown: active + PAGE,
        PageUp: active - PAGE,
        Home: 0,
        End: last,
      }[event.key]
      const row = rows[active]
      if (next !== undefined) {
        const index = Math.max(0, Math.min(last, next))
        awaited.current = index
        virtual.scrollToIndex(index)
        onActive(index)
        if (event.shiftKey && event.key.startsWith('Arrow')) selection.toggle(index, true)
      } else if (event.key === ' ') selection.toggle(active, event.shiftKey)
      else if (event.key === 'Enter' && row) onOpen(row.id)
      else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.all(rows.map(({ id }) => id))
      else return
      event.preventDefault()
    },
    [rows, active, onActive, onOpen, selection, virtual],
  )
}
