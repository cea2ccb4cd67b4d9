import { BookmarkPlus, Ellipsis } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { removeSegment, restoreSegment, saveSegment } from '@/lib/actions/segments.ts'
import type { Segment, TableView } from '@/lib/model/index.ts'
import { useCommand } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Menu } from '../parts/Menu.tsx'
import { Popover, useClose } from '../parts/Popover.tsx'
import { ORDER_COLUMNS } from './order-columns.ts'
import { readySegments, type ReadySegment } from './ready-segments.ts'
import { sameView, usualView, type Chosen } from './table-view.ts'

interface SegmentsProps {
  readonly segments: readonly Segment[]
  readonly chosen: Chosen
  /** Whether any orders have been imported. */
  readonly ordered: boolean
  readonly onChoose: (chosen: Chosen) => void
}

/** Saved filters as a row of tabs: all, the predefined ones, and the rep's own. */
export function Segments({ segments, chosen, ordered, onChoose }: SegmentsProps) {
  const { say } = useSpeech()
  const own = segments.find(({ id }) => id === chosen.segment)
  return (
    <div className="segments" role="group" aria-label={say('segment.list')}>
      <SegmentButton
        label={say('segment.all')}
        on={chosen.segment === ''}
        onClick={() =>
          onChoose({ segment: '', view: { ...chosen.view, filter: usualView.filter, group: '' } })
        }
      />
      {readySegments
        .filter(({ ofOrders }) => ofOrders === undefined || ordered)
        .map((ready) => (
          <SegmentButton
            key={ready.id}
            label={say(ready.title)}
            on={chosen.segment === ready.id}
            onClick={() => onChoose({ segment: ready.id, view: viewOf(ready, chosen.view) })}
          />
        ))}
      {segments.map((segment) => (
        <SegmentButton
          key={segment.id}
          label={segment.name}
          on={segment === own}
          onClick={() => onChoose({ segment: segment.id, view: segment.view })}
        />
      ))}
      {own && <OwnSegment segment={own} chosen={chosen} onChoose={onChoose} />}
      <SaveSegment chosen={chosen} onChoose={onChoose} />
    </div>
  )
}

/** The rep's view with the segment's filter; segments based on orders also show those columns. */
function viewOf({ view, ofOrders }: ReadySegment, before: TableView): TableView {
  const columns = ofOrders ? [...new Set([...before.columns, ...ORDER_COLUMNS])] : before.columns
  return { ...before, ...view, columns }
}

interface SegmentButtonProps {
  readonly label: string
  readonly on: boolean
  readonly onClick: () => void
}

function SegmentButton({ label, on, onClick }: SegmentButtonProps) {
  return (
    <button type="button" className="segment" aria-pressed={on} onClick={onClick}>
      <bdi>{label}</bdi>
    </button>
  )
}

/** Actions on the current segment: save the changes, delete it. */
function OwnSegment({
  segment,
  chosen,
  onChoose,
}: Omit<SegmentsProps, 'segments' | 'ordered'> & { readonly segment: Segment }) {
  const { say } = useSpeech()
  const command = useCommand()
  const changed = !sameView(segment.view, chosen.view)
  const keep = () =>
    void command(
      (now, id) => saveSegment(segment.name, chosen.view, now, id, segment),
      () => ({ words: say('done.segmentSaved', { name: segment.name }) }),
    )
  const remove = () =>
    void command(
      () => removeSegment(segment.id),
      (removed) => {
        onChoose({ ...chosen, segment: '' })
        return {
          words: say('done.segmentDeleted', { name: segment.name }),
          undo: () =>
            void command(
              () => restoreSegment(removed.segment),
              () => ({ words: say('done.undone') }),
            ),
        }
      },
    )
  return (
    <Menu
      label={say('segment.more', { name: segment.name })}
      icon={Ellipsis}
      look="quiet"
      bare
      entries={[
        ...(changed ? [{ label: say('segment.keep'), run: keep }] : []),
        { label: say('segment.delete'), run: remove },
      ]}
    />
  )
}

function SaveSegment({ chosen, onChoose }: Omit<SegmentsProps, 'segments' | 'ordered'>) {
  const { say } = useSpeech()
  return (
    <Popover label={say('segment.save')} icon={BookmarkPlus} look="quiet" side="end">
      <SegmentName chosen={chosen} onChoose={onChoose} />
    </Popover>
  )
}

function SegmentName({ chosen, onChoose }: Omit<SegmentsProps, 'segments' | 'ordered'>) {
  const close = useClose()
  const { say } = useSpeech()
  const command = useCommand()
  const [name, setName] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    void command(
      (now, id) => saveSegment(name, chosen.view, now, id),
      ({ segment }) => {
        onChoose({ segment: segment.id, view: segment.view })
        return { words: say('done.segmentSaved', { name: segment.name }) }
      },
    )
    close()
  }
  return (
    <form className="segment-form" onSubmit={save}>
      <label>
        <span className="faint">{say('segment.name')}</span>
        <input className="input" dir="auto" value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <p className="faint">{say('segment.saveHint')}</p>
      <Button label={say('segment.saveThis')} look="primary" type="submit" disabled={name.trim() === ''} />
    </form>
  )
}
