import { Save, SlidersHorizontal } from 'lucide-react'
import { useId, useState } from 'react'
import { keepExportChoice } from '@/lib/actions/export-choice.ts'
import type { ExportChoice, FieldId } from '@/lib/model/index.ts'
import { fieldName, useCatalogue } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Trash2 } from '../parts/outlines.tsx'

interface FieldChoiceProps {
  readonly choice: ExportChoice | undefined
  /** Excluded fields. */
  readonly without: readonly FieldId[]
  readonly onWithout: (without: readonly FieldId[]) => void
  readonly onProfile: (id: string | undefined) => void
}

/** Selects the fields of the file: an export profile, or check boxes that can be saved as one. */
export function FieldChoice({ choice, without, onWithout, onProfile }: FieldChoiceProps) {
  const { say } = useSpeech()
  const [ticking, tick] = useState(false)
  const select = useId()
  const ticks = useId()
  const chosen = choice?.profiles.find(({ id }) => id === choice.profile)
  return (
    <>
      <label className="export-row" htmlFor={select}>
        {say('export.fields')}
      </label>
      <div className="export-fields">
        <select
          id={select}
          className="input"
          value={chosen?.id ?? ''}
          onChange={({ target }) => onProfile(target.value === '' ? undefined : target.value)}
        >
          <option value="">{say('export.fields.all')}</option>
          {choice?.profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <Button
          label={say('export.fields.edit')}
          icon={SlidersHorizontal}
          bare
          aria-expanded={ticking}
          aria-controls={ticks}
          onClick={() => tick(!ticking)}
        />
        {chosen && (
          <Button
            label={say('export.profile.forget', { name: chosen.name })}
            icon={Trash2}
            look="quiet"
            bare
            onClick={() => {
              onProfile(undefined)
              void keepExportChoice((now) => ({
                ...now,
                profiles: now.profiles.filter(({ id }) => id !== chosen.id),
              }))
            }}
          />
        )}
      </div>
      <div id={ticks} hidden={!ticking}>
        {ticking && <Ticks without={without} onWithout={onWithout} onKept={onProfile} />}
      </div>
    </>
  )
}

interface TicksProps {
  readonly without: readonly FieldId[]
  readonly onWithout: (without: readonly FieldId[]) => void
  readonly onKept: (id: string) => void
}

function Ticks({ without, onWithout, onKept }: TicksProps) {
  const { say } = useSpeech()
  const { fields } = useCatalogue()
  const [name, setName] = useState('')
  const left = new Set(without)
  const set = (id: FieldId, on: boolean) =>
    onWithout(on ? without.filter((one) => one !== id) : [...without, id])
  const keep = async () => {
    const id = crypto.randomUUID()
    const kept = { id, name: name.trim(), without: [...without] }
    await keepExportChoice((now) => ({ ...now, profile: id, profiles: [...now.profiles, kept] }))
    setName('')
    onKept(id)
  }
  return (
    <fieldset className="export-ticks">
      <legend className="unseen">{say('export.fields')}</legend>
      <div className="export-tick-list">
        {fields
          // Without its name, a row could not be identified.
          .filter(({ id }) => id !== 'company.name' && id !== 'person.name')
          .map((field) => (
            <label key={field.id} className="export-tick">
              <input
                type="checkbox"
                checked={!left.has(field.id)}
                disabled={field.visibility === 'private' || field.visibility === 'never'}
                onChange={({ target }) => set(field.id, target.checked)}
              />
              <span>{fieldName(field, say)}</span>
            </label>
          ))}
      </div>
      <div className="export-fields">
        <input
          className="input"
          value={name}
          maxLength={80}
          aria-label={say('export.profile.name')}
          placeholder={say('export.profile.name')}
          onChange={({ target }) => setName(target.value)}
        />
        <Button
          label={say('export.profile.keep')}
          icon={Save}
          bare
          disabled={name.trim() === ''}
          onClick={() => void keep()}
        />
      </div>
    </fieldset>
  )
}
