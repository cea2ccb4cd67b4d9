import { memo, useMemo } from 'react'
import type { Column } from '@/lib/lists/column.ts'
import { summaryOf } from '@/lib/lists/summary.ts'
import type { TableRow } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import type { ColumnWords } from './column-words.ts'
import { Median } from './Median.tsx'
import { isFigure } from './shown-columns.ts'

interface FootProps {
  readonly rows: readonly TableRow[]
  readonly columns: readonly Column[]
  readonly words: ColumnWords
  readonly scored: boolean
}

/** Below the rows: the count, and for every numeric column the median and range. */
export const Foot = memo(function Foot({ rows, columns, words, scored }: FootProps) {
  const { say } = useSpeech()
  const summaries = useMemo(
    () =>
      new Map(
        columns.map((column) => [column, column.kind === 'number' ? summaryOf(rows, column) : undefined]),
      ),
    [rows, columns],
  )
  // Of a single row nothing is to be summed up.
  const figures = rows.length > 1 && [...summaries.values()].some((summary) => summary !== undefined)
  return (
    <tfoot>
      <tr>
        <td className="cell-tick" />
        <th scope="row" className="cell-name">
          <span className="foot-words">
            <span>{say('workspace.count', { count: rows.length })}</span>
            {figures && <span className="faint">{say('summary.foot')}</span>}
          </span>
        </th>
        {scored && <td />}
        {columns.map((column) => (
          <td key={column.id} className={isFigure(column) ? 'numbers number' : undefined}>
            {figures && <Median column={column} summary={summaries.get(column)} words={words} />}
          </td>
        ))}
      </tr>
    </tfoot>
  )
})
