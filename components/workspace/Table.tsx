import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ListedProfile } from '@/lib/storage/database.ts'
import { usePreference } from '../hooks/preference.ts'
import { useSpeech } from '../hooks/speech.ts'
import { columns, firstWay, type ColumnId, type Sorting } from './columns.ts'
import { Row } from './Row.tsx'
import type { Selection } from './selection.ts'
import { useTableKeys } from './table-keys.ts'

interface TableProps {
  readonly rows: readonly ListedProfile[]
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  readonly selection: Selection
  readonly openId: string | undefined
  readonly onOpen: (id: string) => void
  readonly active: number
  readonly onActive: (index: number) => void
}

const ROW_HEIGHT = { comfortable: 48, compact: 36 }
const OVERSCAN = 12

/**
 * All profiles. A native table of which only the rows in sight exist; two empty rows hold the place of the others,
 * and `aria-rowcount` with `aria-rowindex` tells the whole.
 */
export function Table(props: TableProps) {
  const { rows, sorting, onSort, selection, openId, onOpen, active, onActive } = props
  const { say } = useSpeech()
  const [density] = usePreference('density')
  const scroller = useRef<HTMLDivElement>(null)
  const height = density === 'compact' ? ROW_HEIGHT.compact : ROW_HEIGHT.comfortable
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
  })
  useEffect(() => virtual.measure(), [virtual, height])
  const keys = useTableKeys({ rows, active, onActive, onOpen, selection, virtual, scroller })
  const shown = virtual.getVirtualItems()
  const before = shown[0]?.start ?? 0
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)
  const all = rows.length > 0 && rows.every(({ id }) => selection.has(id))

  return (
    <div className="table-scroller" ref={scroller} data-density={density ?? 'comfortable'}>
      <table
        className="table"
        aria-label={say('workspace.heading')}
        aria-rowcount={rows.length + 1}
        onKeyDown={keys}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="cell-tick">
              <input
                type="checkbox"
                aria-label={say('workspace.selectAll')}
                checked={all}
                ref={(box) => {
                  if (box) box.indeterminate = !all && selection.size > 0
                }}
                onChange={() => (all ? selection.clear() : selection.all(rows.map(({ id }) => id)))}
              />
            </th>
            {columns.map(({ id, numbers }) => (
              <Heading key={id} id={id} numbers={numbers} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} />}
          {shown.map(({ index }) => {
            const row = rows[index]
            return (
              row && (
                <Row
                  key={row.id}
                  row={row}
                  index={index}
                  reachable={index === Math.min(active, rows.length - 1)}
                  open={row.id === openId}
                  selected={selection.has(row.id)}
                  onOpen={() => {
                    onActive(index)
                    onOpen(row.id)
                  }}
                  onSelect={(range) => {
                    onActive(index)
                    selection.toggle(index, range)
                  }}
                />
              )
            )
          })}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
    </div>
  )
}

interface HeadingProps {
  readonly id: ColumnId
  readonly numbers: boolean
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
}

function Heading({ id, numbers, sorting, onSort }: HeadingProps) {
  const { say } = useSpeech()
  const current = sorting.column === id
  const Arrow = sorting.down ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      className={numbers ? `cell-${id} numbers` : `cell-${id}`}
      aria-sort={current ? (sorting.down ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        onClick={() => onSort({ column: id, down: current ? !sorting.down : firstWay(id) })}
      >
        {say(`workspace.${id}`)}
        {current && <Arrow size={13} aria-hidden="true" />}
      </button>
    </th>
  )
}

function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true" className="gap">
      <td colSpan={columns.length + 1} style={{ blockSize: height }} />
    </tr>
  )
}
