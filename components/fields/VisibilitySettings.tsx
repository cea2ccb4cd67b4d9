import { setVisibility } from '@/lib/actions/personal-fields.ts'
import { visibilities } from '@/lib/model/index.ts'
import { useCatalogue, useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'

/** Who may see each field's values; applies to all files, the clipboard and all connectors. */
export function VisibilitySettings() {
  const { say } = useSpeech()
  const { fields } = useCatalogue()
  const nameOf = useFieldName()
  return (
    <details className="settings-group">
      <summary>{say('settings.visibility')}</summary>
      <p className="hint">{say('settings.visibilityHint')}</p>
      {fields.map(({ id, visibility, about }) => (
        <label key={id} className="settings-row">
          <span>
            {nameOf(id)} {about === 'person' && <span className="faint">{say('newField.person')}</span>}
          </span>
          <select
            className="input"
            value={visibility}
            onChange={({ target }) =>
              void setVisibility(id, visibilities.find((one) => one === target.value) ?? visibility)
            }
          >
            {visibilities.map((one) => (
              <option key={one} value={one}>
                {say(`visibility.${one}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </details>
  )
}
