import { ChartColumn } from 'lucide-react'
import { useMemo } from 'react'
import { countsOf, GOOD_FIT } from '@/lib/lists/counts.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Notice } from '../parts/Notice.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { SegmentChooser, useSegmentRows } from '../table/SegmentChooser.tsx'
import { Chart } from './Chart.tsx'

/** The columns to count, in display order; the rep's own choice fields follow. */
const COUNTED = [
  'fit',
  'industry',
  'industryCode',
  'country',
  'technology',
  'painPoint',
  'rolesMissing',
  'employees',
  'tag',
  'rfm',
]

/** How the profiles, all or of a segment, are distributed: charts with their numbers. */
export default function Analysis() {
  const { say, percent, number } = useSpeech()
  const { rows, isWhole, columns, chooser } = useSegmentRows()
  const charts = useMemo(() => {
    const wanted = [
      ...COUNTED.flatMap((id) => columns.get(id) ?? []),
      ...[...columns.values()].filter(({ id, kind }) => id.startsWith('custom.') && kind !== 'text'),
    ]
    return wanted.flatMap((column) => {
      const counts = countsOf(rows, column)
      return counts.some(({ value }) => value !== '') ? [{ column, counts }] : []
    })
  }, [rows, columns])
  const matching = rows.filter(({ fit }) => (fit ?? -1) >= GOOD_FIT).length

  return (
    <main className="view-page analysis">
      <div className="analysis-head">
        <h1>{say('view.analysis')}</h1>
        <label>
          <span className="faint">{say('analysis.of')}</span>
          <SegmentChooser {...chooser} />
        </label>
      </div>
      {!isWhole && (
        <div aria-busy="true">
          <p className="unseen">{say('workspace.loading')}</p>
          <Skeleton lines={6} />
        </div>
      )}
      {isWhole && rows.length === 0 && (
        <Notice icon={ChartColumn} title={say('analysis.empty')}>
          {say('workspace.empty.words')}
        </Notice>
      )}
      {isWhole && rows.length > 0 && (
        <>
          <p className="analysis-sum">
            {say('workspace.count', { count: rows.length })} ·{' '}
            {say('analysis.matching', {
              count: number(matching),
              share: percent(matching / rows.length),
              least: percent(GOOD_FIT / 100),
            })}
          </p>
          <div className="charts">
            {charts.map(({ column, counts }) => (
              <Chart key={column.id} column={column} counts={counts} />
            ))}
          </div>
        </>
      )}
    </main>
  )
}
