import { TriangleAlert } from 'lucide-react'
import type { ListedProfile } from '@/lib/storage/database.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Monogram } from '../parts/Monogram.tsx'

interface RowProps {
  readonly row: ListedProfile
  readonly index: number
  /** The one row that Tab reaches; arrows go on from it. */
  readonly reachable: boolean
  readonly open: boolean
  readonly selected: boolean
  readonly onOpen: () => void
  readonly onSelect: (range: boolean) => void
}

export function Row({ row, index, reachable, open, selected, onOpen, onSelect }: RowProps) {
  const { say, number, percent, when } = useSpeech()
  const now = useNow()
  const name = row.name || row.domain
  return (
    <tr
      aria-rowindex={index + 2}
      data-index={index}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      aria-current={open || undefined}
      className={`table-row ${selected ? 'selected' : ''} ${open ? 'open' : ''}`}
      onClick={(event) => (event.shiftKey ? onSelect(true) : onOpen())}
    >
      <td className="cell-tick" onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={say('workspace.selectOne', { name })}
          checked={selected}
          onClick={(event) => onSelect(event.shiftKey)}
          onChange={() => {}}
        />
      </td>
      <td className="cell-name">
        <span className="name-with-sign">
          <Monogram name={name} of={row.domain || name} />
          <bdi className="clip" title={name}>
            {name}
          </bdi>
          {row.conflicts > 0 && (
            <span className="row-conflict" title={say('profile.conflicts', { count: row.conflicts })}>
              <TriangleAlert size={13} aria-hidden="true" />
              <span className="unseen">{say('profile.conflicts', { count: row.conflicts })}</span>
            </span>
          )}
        </span>
      </td>
      <td className="cell-domain">
        <bdi dir="ltr" className="clip">
          {row.domain}
        </bdi>
      </td>
      <td className="cell-country">
        <bdi className="clip">{row.country}</bdi>
      </td>
      <td className="cell-industry">
        <bdi className="clip" title={row.industry}>
          {row.industry}
        </bdi>
      </td>
      <td className="cell-people numbers number">{number(row.people)}</td>
      <td className="cell-technologies numbers number">{number(row.technologies)}</td>
      <td className="cell-completeness numbers number">
        <span className="share">
          <span className="share-bar" aria-hidden="true">
            <span style={{ inlineSize: `${row.completeness}%` }} />
          </span>
          {percent(row.completeness / 100)}
        </span>
      </td>
      <td className="cell-updated numbers">{when(row.updatedAt, now)}</td>
    </tr>
  )
}
