import type { Column } from '@/lib/lists/column.ts'
import type { Summary } from '@/lib/lists/summary.ts'
import { useSpeech } from '../hooks/speech.ts'
import type { ColumnWords } from './column-words.ts'

interface MedianProps {
  readonly column: Column
  readonly summary: Summary | undefined
  readonly words: ColumnWords
}

/** The median of a column, with its range below unless all are alike. */
export function Median({ column, summary, words }: MedianProps) {
  const { say } = useSpeech()
  if (!summary) return null
  const range = say('summary.range', {
    least: words.figure(column, summary.least),
    most: words.figure(column, summary.most),
  })
  return (
    <span className="median" title={say('summary.of', { count: summary.count, range })}>
      <span>
        <span className="unseen">{say('summary.median')}</span> {words.figure(column, summary.median)}
      </span>
      {summary.least < summary.most && <span className="faint">{range}</span>}
    </span>
  )
}
