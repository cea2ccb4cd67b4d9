import { useState } from 'react'
import { deleteBirthdays } from '@/lib/actions/birthdays.ts'
import { turnOff, turnOn } from '@/lib/actions/personal-fields.ts'
import type { FieldId } from '@/lib/model/index.ts'
import { useCatalogue, useFieldName, useFields } from '../hooks/catalogue.tsx'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'

/** Personal fields: each is turned on separately, with a reason that is stored. */
export function PersonalSettings() {
  const { say } = useSpeech()
  const catalogue = useCatalogue()
  const command = useCommand()
  const undo = useUndo()
  const personal = catalogue.fields.filter(({ group }) => group === 'personal')
  const deleteAll = () =>
    void command(
      (now, id) => deleteBirthdays(now, id),
      ({ changeId }) => ({ words: say('settings.birthdaysDeleted'), undo: () => undo({ changeId }) }),
    )
  return (
    <fieldset className="settings-group">
      <legend>{say('settings.personal')}</legend>
      <p className="hint">{say('settings.personalHint')}</p>
      {personal.map(({ id, off }) => (
        <Personal key={id} field={id} off={off} />
      ))}
      <Button label={say('settings.deleteBirthdays')} look="danger" onClick={deleteAll} />
    </fieldset>
  )
}

function Personal({ field, off }: { readonly field: FieldId; readonly off: boolean }) {
  const { say } = useSpeech()
  const name = useFieldName()(field)
  const { turnedOn } = useFields().knowledge
  const command = useCommand()
  const [reason, setReason] = useState('')
  const needsReason = field !== 'person.birthday'
  const given = turnedOn[field]?.reason
  const turn = () =>
    off
      ? void command(
          (now) => turnOn(field, reason, now),
          () => ({ words: name }),
        )
      : void turnOff(field)
  return (
    <div className="settings-row">
      <span>
        {name}
        {given !== undefined && given !== '' && (
          <span className="faint switch-hint">{say('settings.reasonIs', { reason: given })}</span>
        )}
      </span>
      <span className="input-line">
        {off && needsReason && (
          <input
            className="input"
            dir="auto"
            aria-label={`${say('settings.reason')}: ${name}`}
            placeholder={say('settings.reason')}
            maxLength={300}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
        <button
          type="button"
          role="switch"
          className="switch"
          aria-checked={!off}
          aria-label={say(off ? 'settings.turnOn' : 'settings.turnOff', { field: name })}
          onClick={turn}
        >
          <span />
        </button>
      </span>
    </div>
  )
}
