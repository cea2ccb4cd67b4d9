import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Columns } from '@/lib/lists/columns.ts'
import type { Sorting, TableView } from '@/lib/model/index.ts'
import { useNow } from '../hooks/now.ts'
import { usePreference } from '../hooks/preference.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useColumnWords } from './column-words.ts'
import { Foot } from './Foot.tsx'
import { GroupRow } from './GroupRow.tsx'
import { Head } from './Head.tsx'
import { itemsOf } from './items.ts'
import { Row } from './Row.tsx'
import type { Rows } from './rows.ts'
import type { Selection } from './selection.ts'
import { NAME_WIDTH, SCORE_WIDTH, TICK_WIDTH, shownColumns, widthOf } from './shown-columns.ts'
import { useTableKeys } from './table-keys.ts'

interface TableProps {
  readonly rows: Rows
  readonly view: TableView
  readonly columns: Columns
  readonly onSort: (sorting: Sorting) => void
  readonly selection: Selection
  readonly openId: string | undefined
  readonly onOpen: (id: string) => void
  readonly active: number
  readonly onActive: (index: number) => void
}

const ROW_HEIGHT = { comfortable: 48, compact: 36 }
/** A row that is drawn unseen costs as much of every frame as a seen one: a flick of the wheel, no more. */
const OVERSCAN = 5

/**
 * All profiles, as a virtualised native table: only visible rows exist, two empty rows take the space of the others, and
 * `aria-rowcount` and `aria-rowindex` describe the whole.
 */
export function Table(props: TableProps) {
  const { rows, view, columns, onSort, selection, openId, onOpen, active, onActive } = props
  const { say } = useSpeech()
  const now = useNow()
  const words = useColumnWords()
  const [density] = usePreference('density')
  const [openGroups, setOpenGroups] = useState<ReadonlySet<string>>(new Set())
  const scroller = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => shownColumns(view.columns, columns), [view.columns, columns])
  const items = useMemo(() => itemsOf(rows.rows, rows.groups, openGroups), [rows, openGroups])
  const height = density === 'compact' ? ROW_HEIGHT.compact : ROW_HEIGHT.comfortable
  // Given another function, the virtualiser measures all items anew: with every frame of scrolling.
  const keyOf = useCallback((index: number) => items[index]?.key ?? index, [items])
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    rangeExtractor: useDrawnRange(),
  })
  useEffect(() => virtual.measure(), [virtual, height])

  const allIds = useCallback(() => rows.rows.map(({ id }) => id), [rows])
  const isAll = rows.rows.length > 0 && selection.size === rows.rows.length
  const selectAll = useCallback(
    () => (isAll ? selection.clear() : selection.all(allIds())),
    [isAll, selection, allIds],
  )
  const toggleGroup = useCallback((value: string) => {
    setOpenGroups((before) => {
      const next = new Set(before)
      if (!next.delete(value)) next.add(value)
      return next
    })
  }, [])
  const keys = useTableKeys({ items, allIds, onActive, onOpen, onGroup: toggleGroup, selection, virtual, scroller }) // prettier-ignore
  const openRow = useCallback(
    (index: number) => {
      onActive(index)
      const row = items[index]?.row
      if (row) onOpen(row.id)
    },
    [items, onActive, onOpen],
  )
  const selectRow = useCallback(
    (index: number, range: boolean) => {
      onActive(index)
      selection.toggle(items, index, range)
    },
    [items, onActive, selection],
  )

  const drawn = virtual.getVirtualItems()
  const before = drawn[0]?.start ?? 0
  const after = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0)
  const scored = view.sorting.weighed
  const width = shown.reduce(
    (sum, column) => sum + widthOf(column),
    TICK_WIDTH + NAME_WIDTH + (scored ? SCORE_WIDTH : 0),
  )
  const by = columns.get(view.group)

  return (
    <div className="table-scroller" ref={scroller} data-density={density ?? 'comfortable'} tabIndex={-1}>
      <table
        className="table"
        role={by ? 'treegrid' : undefined}
        aria-label={say('workspace.heading')}
        aria-rowcount={items.length + 1}
        style={{ minInlineSize: `${width}rem` }}
        onKeyDown={keys}
      >
        <Head
          columns={shown}
          words={words}
          sorting={view.sorting}
          onSort={onSort}
          ticked={selection.size}
          all={isAll}
          onAll={selectAll}
        />
        <tbody>
          {before > 0 && <Gap height={before} span={shown.length + 3} />}
          {drawn.map(({ index }) => {
            const item = items[index]
            if (!item) return null
            const reachable = index === Math.min(active, items.length - 1)
            return item.row ? (
              <Row
                key={index % drawn.length}
                row={item.row}
                columns={shown}
                words={words}
                now={now}
                index={index}
                reachable={reachable}
                open={item.row.id === openId}
                selected={selection.has(item.row.id)}
                score={rows.scores?.get(item.row)}
                inGroup={by !== undefined}
                onOpen={openRow}
                onSelect={selectRow}
              />
            ) : (
              by && (
                <GroupRow
                  key={item.key}
                  group={item.group}
                  by={by}
                  columns={shown}
                  words={words}
                  index={index}
                  reachable={reachable}
                  open={item.open}
                  ticked={selection.size > 0 && item.group.rows.every(({ id }) => selection.has(id))}
                  scored={scored}
                  onToggle={toggleGroup}
                  onSelect={selection.toggleAll}
                />
              )
            )
          })}
          {after > 0 && <Gap height={after} span={shown.length + 3} />}
        </tbody>
        <Foot rows={rows.rows} columns={shown} words={words} scored={scored} />
      </table>
    </div>
  )
}

/**
 * Always as many items, so that a row which leaves the screen lends its element to one which enters, and each keeps its own, and
 * the focus, meanwhile.
 */
function useDrawnRange(): (range: Range) => number[] {
  const most = useRef(0)
  return useCallback(({ startIndex, endIndex, count }) => {
    most.current = Math.max(most.current, endIndex - startIndex + 1 + 2 * OVERSCAN)
    const first = Math.max(0, Math.min(startIndex - OVERSCAN, count - most.current))
    return Array.from({ length: Math.min(most.current, count) }, (_, at) => first + at)
  }, [])
}

function Gap({ height, span }: { readonly height: number; readonly span: number }) {
  return (
    <tr aria-hidden="true" className="gap">
      <td colSpan={span} style={{ blockSize: height }} />
    </tr>
  )
}
