import { Filter as FilterPicture, X } from 'lucide-react'
import { useState } from 'react'
import type { Column } from '@/lib/lists/column.ts'
import type { Columns } from '@/lib/lists/columns.ts'
import { figureTyped, isWhole } from '@/lib/lists/filter.ts'
import { operatorsOf, valueless } from '@/lib/lists/operators.ts'
import type { Condition, Filter, TableRow } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Menu } from '../parts/Menu.tsx'
import { Popover } from '../parts/Popover.tsx'
import { useColumnWords } from './column-words.ts'
import { ConditionSheet } from './ConditionSheet.tsx'
import { isFigure } from './shown-columns.ts'

interface ConditionsProps {
  readonly filter: Filter
  readonly columns: Columns
  readonly all: readonly TableRow[]
  readonly onChange: (filter: Filter) => void
}

/** The active filter: one chip per condition, each opening its editor, and a button to add one. */
export function Conditions({ filter, columns, all, onChange }: ConditionsProps) {
  const { say } = useSpeech()
  const words = useColumnWords()
  const [fresh, setFresh] = useState<number>()
  const set = (conditions: readonly Condition[]) => onChange({ ...filter, conditions: [...conditions] })
  const add = (column: Column) => {
    setFresh(filter.conditions.length)
    set([...filter.conditions, { column: column.id, is: operatorsOf[column.kind][0]!, values: [] }])
  }
  return (
    <>
      {filter.conditions.map((condition, at) => {
        const column = columns.get(condition.column)
        return (
          column && (
            <ConditionChip
              key={`${condition.column} ${at}`}
              condition={condition}
              column={column}
              all={all}
              startOpen={fresh === at}
              onChange={(next) => set(filter.conditions.with(at, next))}
              onRemove={() => set(filter.conditions.toSpliced(at, 1))}
            />
          )
        )
      })}
      {filter.conditions.length > 1 && (
        <Button
          label={say(`filter.match.${filter.match}`)}
          look="quiet"
          onClick={() => onChange({ ...filter, match: filter.match === 'all' ? 'any' : 'all' })}
        />
      )}
      <Menu
        label={say('filter.add')}
        icon={FilterPicture}
        look="quiet"
        align="start"
        entries={[...columns.values()].map((column) => ({
          label: words.name(column),
          run: () => add(column),
        }))}
      />
    </>
  )
}

interface ConditionChipProps {
  readonly condition: Condition
  readonly column: Column
  readonly all: readonly TableRow[]
  readonly startOpen: boolean
  readonly onChange: (condition: Condition) => void
  readonly onRemove: () => void
}

function ConditionChip({ condition, column, all, startOpen, onChange, onRemove }: ConditionChipProps) {
  const { say, list, number } = useSpeech()
  const words = useColumnWords()
  const values = condition.values.map((value) => {
    const figure = isFigure(column) ? figureTyped(value) : undefined
    if (figure === undefined) return words.value(column, value)
    // A condition on a date counts days; cells round what the condition does not.
    const isPlain = column.kind === 'date' || !Number.isInteger(figure)
    return isPlain ? number(figure) : words.figure(column, figure)
  })
  const label = say(valueless.has(condition.is) ? 'filter.bare' : 'filter.words', {
    column: words.name(column),
    question: say(`operator.${condition.is}`),
    values: values.length > 3 ? `${list(values.slice(0, 2))} +${values.length - 2}` : list(values),
  })
  return (
    <span className="condition">
      <Popover
        label={label}
        look="plain"
        className="condition-words"
        title={words.name(column)}
        startOpen={startOpen}
        // A condition without a value filters nothing, so its chip would say what is not so.
        onClosed={() => !isWhole(condition, column) && onRemove()}
      >
        <ConditionSheet condition={condition} column={column} all={all} onChange={onChange} />
      </Popover>
      <Button label={say('filter.remove', { words: label })} icon={X} look="quiet" bare onClick={onRemove} />
    </span>
  )
}
