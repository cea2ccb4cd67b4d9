import { setAuthor } from '@/lib/actions/personal-fields.ts'
import { watchSetting } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'
import { OwnFieldsSettings } from './OwnFieldsSettings.tsx'
import { IndustryCodeSettings } from './IndustryCodeSettings.tsx'
import { PainPointSettings } from './PainPointSettings.tsx'
import { PersonalSettings } from './PersonalSettings.tsx'
import { VisibilitySettings } from './VisibilitySettings.tsx'

/** Field settings: author name, personal fields, custom fields, visibility. */
export function FieldSettings() {
  return (
    <div className="settings-rows">
      <Signature />
      <PersonalSettings />
      <OwnFieldsSettings />
      <IndustryCodeSettings />
      <PainPointSettings />
      <VisibilitySettings />
    </div>
  )
}

function Signature() {
  const { say } = useSpeech()
  const answer = useLive(() => watchSetting('author'), 'author')
  const stored = answer.state === 'ready' && typeof answer.value?.value === 'string' ? answer.value.value : ''
  return (
    <label className="settings-row">
      <span>{say('settings.signAs')}</span>
      <input
        className="input"
        dir="auto"
        autoComplete="name"
        maxLength={60}
        key={stored}
        defaultValue={stored}
        onBlur={({ target }) => void setAuthor(target.value)}
      />
    </label>
  )
}
