import { ChevronRight } from 'lucide-react'
import type { Column } from '@/lib/lists/column.ts'
import { FEW, type Group } from '@/lib/lists/group.ts'
import { summaryOf } from '@/lib/lists/summary.ts'
import { useSpeech } from '../hooks/speech.ts'
import type { ColumnWords } from './column-words.ts'
import { useGroupName } from './group-name.ts'
import { Median } from './Median.tsx'
import { isFigure } from './shown-columns.ts'

interface GroupRowProps {
  readonly group: Group
  readonly by: Column
  readonly columns: readonly Column[]
  readonly words: ColumnWords
  readonly index: number
  readonly reachable: boolean
  readonly open: boolean
  readonly ticked: boolean
  readonly scored: boolean
  readonly onToggle: (value: string) => void
  readonly onSelect: (ids: readonly string[]) => void
}

/** The header of a group: its value, count and medians; toggles the group. */
export function GroupRow(props: GroupRowProps) {
  const { group, by, columns, words, index, reachable, open, ticked, scored, onToggle, onSelect } = props
  const { say, number } = useSpeech()
  const name = useGroupName()(by, group)
  const count = group.rows.length
  return (
    <tr
      aria-rowindex={index + 2}
      data-index={index}
      tabIndex={reachable ? 0 : -1}
      aria-expanded={open}
      className="table-row group-row"
      onClick={() => onToggle(group.value)}
    >
      <td className="cell-tick" onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={say('workspace.selectOne', { name })}
          checked={ticked}
          onChange={() => onSelect(group.rows.map(({ id }) => id))}
        />
      </td>
      <th scope="row" className="cell-name">
        <span className="group-name">
          <ChevronRight size={14} aria-hidden="true" className={open ? 'turns is-open' : 'turns'} />
          <bdi className="clip" title={name}>
            {name}
          </bdi>
          <span className="count number">{number(count)}</span>
          {count < FEW && <span className="faint">{say('grouping.few')}</span>}
        </span>
      </th>
      {scored && <td />}
      {columns.map((column) => (
        <td key={column.id} className={isFigure(column) ? 'numbers number' : undefined}>
          {column.kind === 'number' && (
            <Median column={column} summary={summaryOf(group.rows, column)} words={words} />
          )}
        </td>
      ))}
    </tr>
  )
}
