import { ArrowDown, ArrowUp } from 'lucide-react'
import { memo } from 'react'
import type { Column } from '@/lib/lists/column.ts'
import { standardColumns } from '@/lib/lists/columns.ts'
import { SORT_KEYS, type Sorting } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import type { ColumnWords } from './column-words.ts'
import { isFigure, NAME_WIDTH, SCORE_WIDTH, TICK_WIDTH, widthOf } from './shown-columns.ts'

interface HeadProps {
  readonly columns: readonly Column[]
  readonly words: ColumnWords
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  readonly ticked: number
  readonly all: boolean
  readonly onAll: () => void
}

const name = standardColumns.get('name')!

/** The column headings: a click sorts by the column, Shift-click adds it as a further key. */
export const Head = memo(function Head(props: HeadProps) {
  const { columns, words, sorting, onSort, ticked, all, onAll } = props
  const { say } = useSpeech()
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="cell-tick" style={{ inlineSize: `${TICK_WIDTH}rem` }}>
          <input
            type="checkbox"
            aria-label={say('workspace.selectAll')}
            checked={all}
            ref={(box) => {
              if (box) box.indeterminate = !all && ticked > 0
            }}
            onChange={onAll}
          />
        </th>
        <Heading column={name} words={words} sorting={sorting} onSort={onSort} />
        {sorting.weighed && (
          <th
            scope="col"
            className="numbers"
            aria-sort="descending"
            style={{ inlineSize: `${SCORE_WIDTH}rem` }}
          >
            <span className="heading-words">{say('column.score')}</span>
          </th>
        )}
        {columns.map((column) => (
          <Heading key={column.id} column={column} words={words} sorting={sorting} onSort={onSort} />
        ))}
      </tr>
    </thead>
  )
})

type HeadingProps = Pick<HeadProps, 'words' | 'sorting' | 'onSort'> & { readonly column: Column }

function Heading({ column, words, sorting, onSort }: HeadingProps) {
  const { number } = useSpeech()
  const at = sorting.weighed ? -1 : sorting.keys.findIndex((key) => key.column === column.id)
  const key = sorting.keys[at]
  const Arrow = key?.down ? ArrowDown : ArrowUp
  const width = column.id === 'name' ? NAME_WIDTH : widthOf(column)
  return (
    <th
      scope="col"
      className={`${isFigure(column) ? 'numbers' : ''} ${column.id === 'name' ? 'cell-name' : ''}`}
      aria-sort={key ? (key.down ? 'descending' : 'ascending') : undefined}
      style={column.id === 'name' ? { minInlineSize: `${width}rem` } : { inlineSize: `${width}rem` }}
    >
      <button
        type="button"
        title={words.name(column)}
        onClick={(event) => onSort(sortedBy(sorting, column, event.shiftKey))}
      >
        <span className="heading-words">{words.name(column)}</span>
        {key && <Arrow size={13} aria-hidden="true" />}
        {key && sorting.keys.length > 1 && <span className="sort-place number">{number(at + 1)}</span>}
      </button>
    </th>
  )
}

/** Numbers and dates sort in descending order first, words in ascending order. */
export function firstWay({ kind }: Column): boolean {
  return kind === 'number' || kind === 'date'
}

/** The sorting after a click on a heading: reversed, by this column only, or by this column too. */
function sortedBy(sorting: Sorting, column: Column, too: boolean): Sorting {
  const known = sorting.weighed ? undefined : sorting.keys.find((key) => key.column === column.id)
  const turned = {
    column: column.id,
    down: known ? !known.down : firstWay(column),
    weight: known?.weight ?? 1,
  }
  if (!too || sorting.weighed) return { keys: [turned], weighed: false }
  const others = known
    ? sorting.keys.map((key) => (key === known ? turned : key))
    : [...sorting.keys, turned].slice(-SORT_KEYS)
  return { keys: others, weighed: false }
}
