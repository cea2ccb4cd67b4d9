import { useState, type FormEvent, type ReactNode } from 'react'
import { defineField } from '@/lib/actions/define-field.ts'
import { customTypes, type CustomType } from '@/lib/model/index.ts'
import { useCommand } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { SquarePen } from '../parts/outlines.tsx'

const nothing = { name: '', type: 'text', about: 'company', more: '' } as const
interface Draft {
  readonly name: string
  readonly type: CustomType
  readonly about: 'company' | 'person'
  /** A unit or the values of a list; a field has at most one of the two. */
  readonly more: string
}

/** Defines a custom field in place: name, type, subject, and for some types a unit or a list. At most four inputs. */
export function useNewField(): { readonly button: ReactNode; readonly form: ReactNode } {
  const { say } = useSpeech()
  const command = useCommand()
  const [wish, setWish] = useState<Draft>()
  const change = (part: Partial<Draft>) => setWish((before) => ({ ...(before ?? nothing), ...part }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!wish) return
    const { name, type, about, more } = wish
    const answer = await command(
      (now, id) => defineField({ name, type, about, unit: more, options: more.split('\n') }, now, id),
      () => ({ words: say('newField.made', { name: name.trim() }) }),
    )
    if (answer.ok) setWish(undefined)
  }
  const hasList = wish?.type === 'choice' || wish?.type === 'choices'
  const form = wish && (
    <form
      className="add-person"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && setWish(undefined)}
    >
      <label>
        {say('newField.name')}
        <input
          className="input"
          dir="auto"
          autoFocus
          maxLength={80}
          value={wish.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </label>
      <div className="form-pair">
        <label>
          {say('newField.type')}
          <select
            className="input"
            value={wish.type}
            onChange={({ target }) =>
              change({ type: customTypes.find((id) => id === target.value) ?? 'text' })
            }
          >
            {customTypes.map((type) => (
              <option key={type} value={type}>
                {say(`holds.${type}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('newField.about')}
          <select
            className="input"
            value={wish.about}
            onChange={({ target }) => change({ about: target.value === 'person' ? 'person' : 'company' })}
          >
            <option value="company">{say('newField.company')}</option>
            <option value="person">{say('newField.person')}</option>
          </select>
        </label>
      </div>
      {hasList && (
        <label>
          {say('newField.options')}
          <textarea
            className="input"
            dir="auto"
            rows={4}
            value={wish.more}
            onChange={({ target }) => change({ more: target.value })}
          />
        </label>
      )}
      {wish.type === 'number' && (
        <label>
          {say('newField.unit')}
          <input
            className="input"
            dir="auto"
            maxLength={20}
            value={wish.more}
            onChange={({ target }) => change({ more: target.value })}
          />
        </label>
      )}
      <span className="add-person-foot">
        <Button
          label={say('newField.create')}
          look="primary"
          type="submit"
          disabled={wish.name.trim() === ''}
        />
        <Button label={say('action.cancel')} look="quiet" onClick={() => setWish(undefined)} />
      </span>
    </form>
  )
  const button = (
    <Button
      label={say('newField.open')}
      icon={SquarePen}
      look="quiet"
      bare
      onClick={() => setWish(nothing)}
    />
  )
  return { button, form }
}
