import { useMemo, useState } from 'react'
import { testOf } from '@/lib/lists/filter.ts'
import type { Segment } from '@/lib/model/index.ts'
import { watchListing, watchSegments, type Listing } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { readySegments } from './ready-segments.ts'
import { useColumns } from './table-columns.ts'

const nothing: Listing = { rows: [], whole: false, total: undefined }
const noSegments: readonly Segment[] = []

interface SegmentChooserProps {
  readonly segments: readonly Segment[]
  /** Id of the segment; '' for all profiles. */
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** The profiles, all or of the chosen segment. `isWhole`: all have been loaded. */
export function useSegmentRows() {
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
  const chooser: SegmentChooserProps = { segments, chosen, onChoose: choose }
  return { rows, isWhole: listing.whole, columns, chooser }
}

/** All profiles, the predefined segments, and the rep's own. */
export function SegmentChooser({ segments, chosen, onChoose }: SegmentChooserProps) {
  const { say } = useSpeech()
  return (
    <select className="input" value={chosen} onChange={({ target }) => onChoose(target.value)}>
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
  )
}
