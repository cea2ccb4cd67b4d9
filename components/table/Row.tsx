import { memo } from 'react'
import type { Column } from '@/lib/lists/column.ts'
import type { TableRow } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Cell } from './Cell.tsx'
import { CellKind } from './CellKind.tsx'
import { NameCell } from './NameCell.tsx'
import { isFigure } from './shown-columns.ts'
import type { ColumnWords } from './column-words.ts'

interface RowProps {
  readonly row: TableRow
  readonly columns: readonly Column[]
  readonly words: ColumnWords
  readonly now: Date
  readonly index: number
  /** The one row in the tab order; arrow keys move from there. */
  readonly reachable: boolean
  readonly open: boolean
  readonly selected: boolean
  /** 0 to 100, if the sorting is weighted. */
  readonly score: number | undefined
  readonly inGroup: boolean
  readonly onOpen: (index: number) => void
  readonly onSelect: (index: number, range: boolean) => void
}

export const Row = memo(function Row(props: RowProps) {
  const { row, columns, words, now, index, reachable, open, selected, score, inGroup, onOpen, onSelect } =
    props
  const { say, number } = useSpeech()
  return (
    <tr
      aria-rowindex={index + 2}
      data-index={index}
      data-id={row.id}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      aria-current={open || undefined}
      className={`table-row ${selected ? 'selected' : ''} ${open ? 'open' : ''} ${inGroup ? 'in-group' : ''}`}
      onClick={(event) => (event.shiftKey ? onSelect(index, true) : onOpen(index))}
    >
      <td className="cell-tick" onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={say('workspace.selectOne', { name: row.name || row.domain })}
          checked={selected}
          onClick={(event) => onSelect(index, event.shiftKey)}
          onChange={() => {}}
        />
      </td>
      <th scope="row" className="cell-name">
        <NameCell row={row} domain={!columns.some(({ id }) => id === 'domain')} />
      </th>
      {score !== undefined && <td className="numbers number">{number(Math.round(score * 10) / 10)}</td>}
      {columns.map((column) => (
        <td key={column.id} className={isFigure(column) ? 'numbers number' : undefined}>
          <CellKind column={column} row={row}>
            <Cell column={column} row={row} words={words} now={now} />
          </CellKind>
        </td>
      ))}
    </tr>
  )
})
