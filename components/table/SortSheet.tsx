import { ArrowDownWideNarrow, Plus, X } from 'lucide-react'
import { useId } from 'react'
import type { Columns } from '@/lib/lists/columns.ts'
import { SORT_KEYS, type SortKey, type Sorting } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Popover } from '../parts/Popover.tsx'
import { Switch } from '../parts/Switch.tsx'
import { useColumnWords } from './column-words.ts'
import { firstWay } from './Head.tsx'

interface SortProps {
  readonly sorting: Sorting
  readonly columns: Columns
  readonly onChange: (sorting: Sorting) => void
}

const WEIGHT_MOST = 10

/** The sort order: up to five keys in sequence, or weighted into one score with its formula. */
export function SortSheet({ sorting, columns, onChange }: SortProps) {
  const { say, number } = useSpeech()
  return (
    <Popover
      label={say('sort.title')}
      icon={ArrowDownWideNarrow}
      look="quiet"
      side="end"
      count={sorting.keys.length > 1 ? number(sorting.keys.length) : undefined}
    >
      <SortKeys sorting={sorting} columns={columns} onChange={onChange} />
    </Popover>
  )
}

function SortKeys({ sorting, columns, onChange }: SortProps) {
  const { say } = useSpeech()
  const { keys, weighed } = sorting
  const free = [...columns.values()].find(({ id }) => !keys.some(({ column }) => column === id))
  const set = (next: readonly SortKey[]) => onChange({ ...sorting, keys: [...next] })
  return (
    <div className="sort-sheet">
      <ol className="sort-keys">
        {keys.map((key, at) => (
          <Key
            key={key.column}
            sortKey={key}
            columns={columns}
            taken={keys}
            weighed={weighed}
            onChange={(next) => set(keys.with(at, next))}
            onRemove={keys.length > 1 ? () => set(keys.toSpliced(at, 1)) : undefined}
          />
        ))}
      </ol>
      {keys.length < SORT_KEYS && free && (
        <Button
          label={say('sort.add')}
          icon={Plus}
          look="quiet"
          onClick={() => set([...keys, { column: free.id, down: firstWay(free), weight: 1 }])}
        />
      )}
      <Switch
        label={say('sort.weighed')}
        hint={say('sort.weighedHint')}
        on={weighed}
        onChange={(on) => onChange({ ...sorting, weighed: on })}
      />
      {weighed && <Formula sorting={sorting} columns={columns} />}
    </div>
  )
}

interface KeyProps {
  readonly sortKey: SortKey
  readonly columns: Columns
  readonly taken: readonly SortKey[]
  readonly weighed: boolean
  readonly onChange: (key: SortKey) => void
  readonly onRemove: (() => void) | undefined
}

function Key({ sortKey, columns, taken, weighed, onChange, onRemove }: KeyProps) {
  const { say, number } = useSpeech()
  const words = useColumnWords()
  const weight = useId()
  const column = columns.get(sortKey.column)
  const name = column ? words.name(column) : sortKey.column
  const choices = [...columns.values()].filter(
    ({ id }) => id === sortKey.column || !taken.some((key) => key.column === id),
  )
  return (
    <li className="sort-key">
      <select
        className="input"
        aria-label={say('sort.key')}
        value={sortKey.column}
        onChange={({ target }) => {
          const next = columns.get(target.value)
          if (next) onChange({ ...sortKey, column: next.id, down: firstWay(next) })
        }}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {words.name(choice)}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label={say('sort.way', { column: name })}
        value={sortKey.down ? 'down' : 'up'}
        onChange={({ target }) => onChange({ ...sortKey, down: target.value === 'down' })}
      >
        <option value="down">{say('sort.down')}</option>
        <option value="up">{say('sort.up')}</option>
      </select>
      {onRemove ? (
        <Button label={say('sort.remove', { column: name })} icon={X} look="quiet" bare onClick={onRemove} />
      ) : (
        <span />
      )}
      {weighed && (
        <div className="sort-weight">
          <label htmlFor={weight} className="faint">
            {say('sort.weight', { column: name })}
          </label>
          <input
            id={weight}
            type="range"
            min={0}
            max={WEIGHT_MOST}
            step={1}
            value={sortKey.weight}
            onChange={({ target }) => onChange({ ...sortKey, weight: Number(target.value) })}
          />
          <output htmlFor={weight} className="number">
            {number(sortKey.weight)}
          </output>
        </div>
      )}
    </li>
  )
}

/** The score's formula: each name stands for a number from 0 to 1 over all profiles. */
export function Formula({ sorting, columns }: Pick<SortProps, 'sorting' | 'columns'>) {
  const { say, number } = useSpeech()
  const words = useColumnWords()
  const terms = sorting.keys.map(({ column, down, weight }) => {
    const known = columns.get(column)
    const name = known ? words.name(known) : column
    return say(down ? 'sort.term' : 'sort.turnedTerm', { weight: number(weight), column: name })
  })
  const sum = number(sorting.keys.reduce((total, { weight }) => total + weight, 0))
  return (
    <p className="formula">
      <strong>{say('sort.formula', { terms: terms.join(' + '), sum })}</strong>
      <span className="faint">{say('sort.formulaHint')}</span>
    </p>
  )
}
