import { languages } from '@/lib/i18n/languages.ts'
import { usePreference } from '../hooks/preference.ts'
import { useSpeech } from '../hooks/speech.ts'

/** Language and row height; apply at once in every open page of the extension. */
export function Looks() {
  const { say, locale } = useSpeech()
  const [, chooseLanguage] = usePreference('language')
  const [density, chooseDensity] = usePreference('density')
  return (
    <div className="settings-rows">
      <label className="settings-row">
        <span>{say('settings.language')}</span>
        <select className="input" value={locale.id} onChange={({ target }) => chooseLanguage(target.value)}>
          {languages.map(({ id, name, tag }) => (
            <option key={id} value={id} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="settings-row">
        <span>{say('settings.density')}</span>
        <select
          className="input"
          value={density ?? 'comfortable'}
          onChange={({ target }) => chooseDensity(target.value)}
        >
          <option value="comfortable">{say('panel.density.comfortable')}</option>
          <option value="compact">{say('panel.density.compact')}</option>
        </select>
      </label>
    </div>
  )
}
