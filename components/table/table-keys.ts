import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { isLetter } from '../hooks/letter-key.ts'
import type { Item } from './items.ts'
import type { Selection } from './selection.ts'

interface TableKeys {
  readonly items: readonly Item[]
  readonly allIds: () => readonly string[]
  readonly onActive: (index: number) => void
  readonly onOpen: (id: string) => void
  readonly onGroup: (value: string) => void
  readonly selection: Selection
  readonly virtual: Virtualizer<HTMLDivElement, Element>
  readonly scroller: RefObject<HTMLDivElement | null>
}

const PAGE = 10

/**
 * Keyboard navigation: arrows, Home, End and page keys move; Space ticks, Shift+Space ticks a range, Enter opens. The line that has
 * the focus counts: scrolled away, the active one has lent its element, and the focus with it, to another.
 */
export function useTableKeys(table: TableKeys): (event: KeyboardEvent) => void {
  const { items, allIds, onActive, onOpen, onGroup, selection, virtual, scroller } = table
  const awaited = useRef<number>(undefined)

  useEffect(() => {
    const index = awaited.current
    if (index === undefined) return
    const line = scroller.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)
    if (!line) return // Not rendered yet: the next rendering finds it.
    awaited.current = undefined
    line.focus({ preventScroll: true })
  })

  return useCallback(
    (event) => {
      if (!(event.target instanceof HTMLElement) || !event.target.matches('tbody tr, tbody input')) return
      const focused = Number(event.target.closest('tr')?.dataset['index'])
      const last = items.length - 1
      const next = {
        ArrowDown: focused + 1,
        ArrowUp: focused - 1,
        PageDown: focused + PAGE,
        PageUp: focused - PAGE,
        Home: 0,
        End: last,
      }[event.key]
      const item = items[focused]
      if (next !== undefined) {
        const index = Math.max(0, Math.min(last, next))
        awaited.current = index
        virtual.scrollToIndex(index)
        onActive(index)
        if (event.shiftKey && event.key.startsWith('Arrow')) selection.toggle(items, index, true)
      } else if (event.key === ' ') selection.toggle(items, focused, event.shiftKey)
      else if (event.key === 'Enter' && item) {
        if (item.row) onOpen(item.row.id)
        else onGroup(item.group.value)
      } else if (isLetter(event.nativeEvent, 'a') && (event.ctrlKey || event.metaKey)) selection.all(allIds())
      else return
      event.preventDefault()
    },
    [items, allIds, onActive, onOpen, onGroup, selection, virtual],
  )
}
