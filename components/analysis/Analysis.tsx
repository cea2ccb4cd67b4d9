import { ChartColumn } from 'lucide-react'
import { useMemo, useState } from 'react'
import { countsOf, GOOD_FIT } from '@/lib/lists/counts.ts'
import { testOf } from '@/lib/lists/filter.ts'
import { watchListing, watchSegments, type Listing } from '@/lib/storage/live.ts'
import type { Segment } from '@/lib/model/index.ts'
import { useLive } from '../hooks/live.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Notice } from '../parts/Notice.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { readySegments } from '../table/ready-segments.ts'
import { useColumns } from '../table/table-columns.ts'
import { Chart } from './Chart.tsx'

const nothing: Listing = { rows: [], whole: false, total: 0 }
const noSegments: readonly Segment[] = []
/** What is counted, in this order; the rep's own choices come after. */
const COUNTED = [
  'fit',
  'industry',
  'country',
  'technology',
  'painPoint',
  'rolesMissing',
  'employees',
  'tag',
  'rfm',
]

/** How the profiles, or those of a segment, spread: pictures with their numbers beside them. */
export default function Analysis() {
  const { say, percent, number } = useSpeech()
  const answer = useLive(() => watchListing(), 'listing')
  const listing = answer.state === 'ready' ? answer.value : nothing
  const saved = useLive(() => watchSegments(), 'segments')
  const segments = saved.state === 'ready' ? saved.value : noSegments
  const [chosen, choose] = useState('')
  const columns = useColumns(listing.rows)
  const now = useNow()
  const rows = useMemo(() => {
    const segment = [...readySegments, ...segments].find(({ id }) => id === chosen)
    return segment?.view.filter
      ? listing.rows.filter(testOf(segment.view.filter, columns, now.getTime()))
      : listing.rows
  }, [listing, segments, chosen, columns, now])
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
          <select className="input" value={chosen} onChange={({ target }) => choose(target.value)}>
            <option value="">{say('segment.all')}</option>
            {readySegments.map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
            {segments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!listing.whole && (
        <div aria-busy="true">
          <p className="unseen">{say('workspace.loading')}</p>
          <Skeleton lines={6} />
        </div>
      )}
      {listing.whole && rows.length === 0 && (
        <Notice icon={ChartColumn} title={say('analysis.empty')}>
          {say('workspace.empty.words')}
        </Notice>
      )}
      {listing.whole && rows.length > 0 && (
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
