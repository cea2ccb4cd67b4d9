import { Merge, PencilLine, Tag, X } from 'lucide-react'
import { useId, useMemo, useState, type FormEvent } from 'react'
import { divisionOfOption, fieldOf, type FieldId, type Option, type TableRow } from '@/lib/model/index.ts'
import { typedValue, type TypedProblem } from '@/lib/profile/typed-value.ts'
import { fieldName, useCatalogue } from '../hooks/catalogue.tsx'
import { decimalOf } from '../fields/decimal.ts'
import { useValueWords } from '../fields/value-words.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Trash2 } from '../parts/outlines.tsx'
import { Popover, useClose } from '../parts/Popover.tsx'
import type { Selection } from '../table/selection.ts'
import { useMerge, useSetField, useUntag } from './bulk.ts'

interface BulkBarProps {
  readonly rows: readonly TableRow[]
  readonly selection: Selection
  readonly onDelete: () => void
}

/** Actions on the ticked profiles; each is one undoable step. */
export function BulkBar({ rows, selection, onDelete }: BulkBarProps) {
  const { say } = useSpeech()
  const merge = useMerge()
  const ticked = () => rows.filter(({ id }) => selection.has(id))
  return (
    <div className="bulk-bar" role="toolbar" aria-label={say('bulk.title')}>
      <span className="number bulk-count">{say('workspace.selected', { count: selection.size })}</span>
      <Popover label={say('bulk.set')} icon={PencilLine} look="quiet">
        <SetField ids={selection.ids} />
      </Popover>
      <Popover label={say('bulk.tag')} icon={Tag} look="quiet">
        <Tags rows={ticked()} ids={selection.ids} />
      </Popover>
      {selection.size > 1 && (
        <Button
          label={say('action.merge')}
          icon={Merge}
          look="quiet"
          onClick={() => void merge(ticked()).then(() => selection.clear())}
        />
      )}
      <Button label={say('action.delete')} icon={Trash2} look="danger" onClick={onDelete} />
      <Button
        label={say('workspace.unselect')}
        icon={X}
        look="quiet"
        bare
        onClick={() => selection.clear()}
      />
    </div>
  )
}

/** Fields for which the same value in many companies makes sense. */
const ALIKE = new Set([
  'company.industry',
  'company.industryCode',
  'company.parent',
  'company.legalForm',
  'company.language',
  'company.note',
])

const YES_OR_NO: readonly Option[] = [{ value: 'yes' }, { value: 'no' }]

function SetField({ ids }: { readonly ids: readonly string[] }) {
  const close = useClose()
  const { say, locale } = useSpeech()
  const catalogue = useCatalogue()
  const set = useSetField()
  const hint = useId()
  const wordsOf = useValueWords()
  const choices = useMemo(
    () =>
      catalogue.fields.filter(
        (one) => one.about === 'company' && (ALIKE.has(one.id) || one.group === 'custom'),
      ),
    [catalogue],
  )
  const [field, setField] = useState<FieldId>('company.industry')
  const [value, write] = useState('')
  const [wrong, setWrong] = useState<TypedProblem['problem']>()
  const setValue = (next: string) => {
    write(next)
    setWrong(undefined)
  }
  const { type } = fieldOf(field)
  const options: readonly Option[] = type === 'yesNo' ? YES_OR_NO : catalogue.of(field).options
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (value.trim() === '') return
    const division = divisionOfOption(value)
    const typed = options.length > 0 ? value : typedValue(field, value, decimalOf(locale.tag))
    if (typeof typed !== 'string') return setWrong(typed.problem)
    void set(ids, field, division ? { value: division, parts: { option: value } } : typed)
    close()
  }
  return (
    <form className="bulk-form" onSubmit={submit}>
      <label>
        <span className="faint">{say('bulk.field')}</span>
        <select
          className="input"
          value={field}
          onChange={({ target }) => {
            setField(target.value as FieldId)
            setValue('')
          }}
        >
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {fieldName(choice, say)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="faint">{say('bulk.value')}</span>
        {options.length > 0 ? (
          <select className="input" value={value} onChange={({ target }) => setValue(target.value)}>
            <option value="">{say('choice.open')}</option>
            {options.map((option) => (
              <option key={option.key ?? option.value} value={option.key ?? option.value}>
                {option.key === undefined
                  ? wordsOf(field, { value: option.value })
                  : wordsOf(field, { value: option.value, parts: { option: option.key } })}
              </option>
            ))}
          </select>
        ) : (
          <input
            className="input"
            dir="auto"
            type={type === 'date' ? 'date' : 'text'}
            value={value}
            aria-invalid={wrong !== undefined}
            aria-describedby={hint}
            onChange={({ target }) => setValue(target.value)}
          />
        )}
      </label>
      {wrong && (
        <span id={hint} className="wrong" role="alert">
          {say(`wrong.${wrong}`)}
        </span>
      )}
      <Button
        label={say('bulk.apply', { count: ids.length })}
        look="primary"
        type="submit"
        disabled={value.trim() === ''}
      />
    </form>
  )
}

interface TagsProps {
  readonly rows: readonly TableRow[]
  readonly ids: readonly string[]
}

/** Adds a tag to all of them, or removes one of theirs. */
function Tags({ rows, ids }: TagsProps) {
  const close = useClose()
  const { say } = useSpeech()
  const set = useSetField()
  const untag = useUntag()
  const [tag, setTag] = useState('')
  const known = [...new Set(rows.flatMap(({ facets }) => facets?.['company.tag'] ?? []))].sort()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (tag.trim() === '') return
    void set(ids, 'company.tag', tag)
    close()
  }
  return (
    <form className="bulk-form" onSubmit={submit}>
      <label>
        <span className="faint">{say('field.company.tag')}</span>
        <input className="input" dir="auto" value={tag} onChange={({ target }) => setTag(target.value)} />
      </label>
      <Button
        label={say('bulk.addTag', { count: ids.length })}
        look="primary"
        type="submit"
        disabled={tag.trim() === ''}
      />
      {known.length > 0 && (
        <ul className="chips" aria-label={say('bulk.tags')}>
          {known.map((one) => (
            <li key={one}>
              <Button
                label={say('bulk.untag', { tag: one })}
                icon={X}
                look="quiet"
                onClick={() => {
                  void untag(ids, one)
                  close()
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}
