import type { Column } from '@/lib/lists/column.ts'
import type { TableRow } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { amountOf } from '../parts/amount.ts'
import { Kind, kinds } from '../profile/Kind.tsx'
import type { ColumnWords } from './column-words.ts'

interface CellProps {
  readonly column: Column
  readonly row: TableRow
  readonly words: ColumnWords
  readonly now: Date
}

const CHIPS = 3

/** The content of one cell. */
export function Cell(cell: CellProps) {
  const { column } = cell
  switch (column.kind) {
    case 'text':
      return <Text {...cell} />
    case 'choice':
    case 'many':
      return <Chips {...cell} />
    case 'date':
      return <Time {...cell} />
    case 'number':
      return column.id === 'completeness' || column.id === 'fit' ? <Share {...cell} /> : <Figure {...cell} />
  }
}

function Text({ column, row }: CellProps) {
  const [text = ''] = column.words(row)
  return (
    <bdi className="clip" title={text} dir={column.id === 'domain' ? 'ltr' : 'auto'}>
      {text}
    </bdi>
  )
}

function Chips({ column, row, words }: CellProps) {
  const all = column.words(row).map((value) => words.value(column, value))
  if (column.kind === 'choice')
    return (
      <bdi className="clip" title={all[0]}>
        {all[0]}
      </bdi>
    )
  if (column.id === 'kind')
    return (
      <span className="cell-chips">
        {kinds
          .filter((kind) => column.words(row).includes(kind))
          .map((kind) => (
            <Kind key={kind} kind={kind} />
          ))}
      </span>
    )
  return (
    <span className="cell-chips" title={all.join(' · ')}>
      {all.slice(0, CHIPS).map((text) => (
        <bdi key={text} className="cell-chip clip">
          {text}
        </bdi>
      ))}
      {all.length > CHIPS && <span className="faint number">+{all.length - CHIPS}</span>}
    </span>
  )
}

function Time({ column, row, now }: CellProps) {
  const { when } = useSpeech()
  const time = column.figure(row)
  return time === undefined ? null : <>{when(new Date(time).toISOString(), now)}</>
}

function Figure({ column, row, words }: CellProps) {
  const { locale } = useSpeech()
  const figure = column.figure(row)
  if (figure === undefined) return null
  const currency = column.id === 'orderTotal' ? (row.orders?.currency ?? '') : ''
  return <>{currency === '' ? words.figure(column, figure) : amountOf(figure, currency, locale.tag)}</>
}

function Share({ column, row, words }: CellProps) {
  const figure = column.figure(row)
  if (figure === undefined) return null
  return (
    <span className="share">
      <span className={`share-bar ${column.id}`} aria-hidden="true">
        <span style={{ inlineSize: `${figure}%` }} />
      </span>
      <span className="share-figure">{words.figure(column, figure)}</span>
    </span>
  )
}
