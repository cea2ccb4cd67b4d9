import { changeField, deleteField, renameOption } from '@/lib/actions/define-field.ts'
import type { FieldDefinition } from '@/lib/model/index.ts'
import { partsOfCustom } from '@/lib/model/index.ts'
import { useFields } from '../hooks/catalogue.tsx'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Trash2 } from '../parts/outlines.tsx'
import { AddOption, SavedText } from './SavedText.tsx'

/** The rep's custom fields: names, units and lists. Renaming a value renames it in every profile. */
export function OwnFieldsSettings() {
  const { say, number } = useSpeech()
  const { definitions } = useFields().knowledge
  return (
    <fieldset className="settings-group">
      <legend>{say('settings.ownFields')}</legend>
      {definitions.length === 0 && <p className="hint">{say('settings.noOwnFields')}</p>}
      {definitions.map((definition) => (
        <details key={definition.id} className="own-field">
          <summary>
            <bdi>{definition.name}</bdi>{' '}
            <span className="faint">
              {say(`holds.${partsOfCustom(definition.id).type}`)}
              {definition.options && ` · ${number(definition.options.length)}`}
            </span>
          </summary>
          <OwnField definition={definition} />
        </details>
      ))}
    </fieldset>
  )
}

function OwnField({ definition }: { readonly definition: FieldDefinition }) {
  const { say } = useSpeech()
  const command = useCommand()
  const undo = useUndo()
  const { id: field, name, unit, options } = definition
  const change = (wish: Parameters<typeof changeField>[1]) =>
    void command(
      (now, id) => changeField(field, wish, now, id),
      ({ changeId }) => ({ words: say('settings.fieldChanged', { field: name }), undo: () => undo({ changeId }) }), // prettier-ignore
    )
  const rename = (from: string, to: string) =>
    void command(
      (now, id) => renameOption(field, from, to, now, id),
      ({ changeId }) => ({ words: say('settings.optionRenamed', { from, to }), undo: () => undo({ changeId }) }), // prettier-ignore
    )
  const remove = () =>
    void command(
      (now, id) => deleteField(field, now, id),
      ({ changeId }) => ({ words: say('settings.fieldDeleted', { field: name }), undo: () => undo({ changeId }) }), // prettier-ignore
    )
  return (
    <div className="own-field-body">
      <SavedText label={say('newField.name')} start={name} onKeep={(next) => change({ name: next })} />
      {partsOfCustom(field).type === 'number' && (
        <SavedText
          label={say('newField.unit')}
          start={unit ?? ''}
          onKeep={(next) => change({ unit: next })}
        />
      )}
      {options && (
        <>
          <p className="hint">{say('settings.optionHint')}</p>
          {options.map((option) => (
            <SavedText
              key={option}
              label={say('settings.optionOf', { field: name })}
              bare
              start={option}
              onKeep={(next) => rename(option, next)}
            />
          ))}
          <AddOption name={name} onAdd={(next) => change({ options: [...options, next] })} />
        </>
      )}
      <Button
        label={say('settings.deleteField', { field: name })}
        icon={Trash2}
        look="danger"
        onClick={remove}
      />
    </div>
  )
}
