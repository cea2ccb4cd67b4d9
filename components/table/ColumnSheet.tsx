import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react'
import type { Columns } from '@/lib/lists/columns.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Popover } from '../parts/Popover.tsx'
import { useColumnWords } from './column-words.ts'
import { shownColumns } from './shown-columns.ts'
import { usualView } from './table-view.ts'

interface ColumnSheetProps {
  readonly shown: readonly string[]
  readonly columns: Columns
  readonly onChange: (shown: string[]) => void
}

/** The visible columns of the table and their order. */
export function ColumnSheet({ shown, columns, onChange }: ColumnSheetProps) {
  const { say } = useSpeech()
  return (
    <Popover label={say('columns.title')} icon={Columns3} look="quiet" bare="narrow" side="end">
      <ColumnList shown={shown} columns={columns} onChange={onChange} />
    </Popover>
  )
}

function ColumnList({ shown, columns, onChange }: ColumnSheetProps) {
  const { say } = useSpeech()
  const words = useColumnWords()
  const chosen = shownColumns(shown, columns)
  const ids = chosen.map(({ id }) => id)
  const others = [...columns.values()].filter(({ id }) => id !== 'name' && !ids.includes(id))
  const move = (from: number, to: number) => {
    const next = ids.toSpliced(from, 1)
    next.splice(to, 0, ids[from]!)
    onChange(next)
  }
  return (
    <div className="column-sheet">
      <ul className="column-list" aria-label={say('columns.shown')}>
        {chosen.map((column, at) => {
          const name = words.name(column)
          return (
            <li key={column.id}>
              <label>
                <input type="checkbox" checked onChange={() => onChange(ids.toSpliced(at, 1))} />
                <span className="clip">{name}</span>
              </label>
              <Button
                label={say('columns.earlier', { column: name })}
                icon={ArrowUp}
                look="quiet"
                bare
                disabled={at === 0}
                onClick={() => move(at, at - 1)}
              />
              <Button
                label={say('columns.later', { column: name })}
                icon={ArrowDown}
                look="quiet"
                bare
                disabled={at === chosen.length - 1}
                onClick={() => move(at, at + 1)}
              />
            </li>
          )
        })}
      </ul>
      <ul className="column-list" aria-label={say('columns.hidden')}>
        {others.map((column) => (
          <li key={column.id}>
            <label>
              <input type="checkbox" checked={false} onChange={() => onChange([...ids, column.id])} />
              <span className="clip">{words.name(column)}</span>
            </label>
          </li>
        ))}
      </ul>
      <Button label={say('columns.usual')} look="quiet" onClick={() => onChange(usualView.columns)} />
    </div>
  )
}
