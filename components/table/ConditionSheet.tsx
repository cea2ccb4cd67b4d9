import { useMemo, useState } from 'react'
import type { Column } from '@/lib/lists/column.ts'
import { figureTyped, folded } from '@/lib/lists/filter.ts'
import { grouped } from '@/lib/lists/group.ts'
import { operatorsOf, several, valueless } from '@/lib/lists/operators.ts'
import type { Condition, TableRow, Operator } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { NumberField } from '../parts/NumberField.tsx'
import { useClose } from '../parts/Popover.tsx'
import { useColumnWords } from './column-words.ts'
import { isFigure } from './shown-columns.ts'

interface ConditionSheetProps {
  readonly condition: Condition
  readonly column: Column
  readonly all: readonly TableRow[]
  readonly onChange: (condition: Condition) => void
}

/** Edits one filter condition: operator and values. Applies at once. */
export function ConditionSheet({ condition, column, all, onChange }: ConditionSheetProps) {
  const { say } = useSpeech()
  const words = useColumnWords()
  const close = useClose()
  const ask = (is: Operator) =>
    onChange({ ...condition, is, values: several.has(is) ? condition.values : condition.values.slice(0, 1) })
  return (
    <form
      className="condition-sheet"
      onSubmit={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <select
        className="input"
        aria-label={say('filter.question', { column: words.name(column) })}
        value={condition.is}
        onChange={({ target }) => ask(target.value as Operator)}
      >
        {operatorsOf[column.kind].map((operator) => (
          <option key={operator} value={operator}>
            {say(`operator.${operator}`)}
          </option>
        ))}
      </select>
      {several.has(condition.is) ? (
        <Values condition={condition} column={column} all={all} onChange={onChange} />
      ) : (
        !valueless.has(condition.is) && (
          <label>
            <span className="faint">{say(column.kind === 'date' ? 'filter.days' : 'filter.value')}</span>
            {isFigure(column) ? (
              <NumberField
                value={figureTyped(condition.values[0])}
                least={column.kind === 'date' ? 0 : -Infinity}
                onNumber={(figure) =>
                  onChange({ ...condition, values: figure === undefined ? [] : [String(figure)] })
                }
              />
            ) : (
              <input
                className="input"
                dir="auto"
                value={condition.values[0] ?? ''}
                onChange={({ target }) => onChange({ ...condition, values: [target.value] })}
              />
            )}
          </label>
        )
      )}
      <Button label={say('filter.done')} look="primary" type="submit" />
    </form>
  )
}

const OFFERED = 60

/** The existing values, most frequent first, as check boxes. */
function Values({ condition, column, all, onChange }: ConditionSheetProps) {
  const { say, number } = useSpeech()
  const words = useColumnWords()
  const [find, setFind] = useState('')
  const groups = useMemo(() => grouped(all, column).filter(({ value }) => value !== ''), [all, column])
  const wanted = folded(find)
  const offered = groups
    .filter(({ value }) => wanted === '' || folded(words.value(column, value)).includes(wanted))
    .slice(0, OFFERED)
  const ticked = new Set(condition.values.map(folded))
  const toggle = (value: string) => {
    const key = folded(value)
    const values = ticked.has(key)
      ? condition.values.filter((one) => folded(one) !== key)
      : [...condition.values, value]
    onChange({ ...condition, values })
  }
  return (
    <>
      <input
        type="search"
        className="input"
        dir="auto"
        aria-label={say('filter.find')}
        placeholder={say('filter.find')}
        value={find}
        onChange={({ target }) => setFind(target.value)}
      />
      <ul className="value-list" aria-label={words.name(column)}>
        {offered.map(({ value, rows }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={ticked.has(folded(value))} onChange={() => toggle(value)} />
              <bdi className="clip">{words.value(column, value)}</bdi>
              <span className="faint number">{number(rows.length)}</span>
            </label>
          </li>
        ))}
        {offered.length === 0 && <li className="faint">{say('filter.noValues')}</li>}
      </ul>
    </>
  )
}
