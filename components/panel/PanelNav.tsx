import { useSpeech } from '../hooks/speech.ts'
import { SettingsMenu } from '../parts/SettingsMenu.tsx'

/** The head of the panel: to the page, to the profile, to the settings. */
export function PanelNav({ fresh }: { readonly fresh: number }) {
  const { say, number } = useSpeech()
  return (
    <header className="panel-nav">
      <h1 className="unseen">{say('panel.title')}</h1>
      <nav aria-label={say('panel.nav')}>
        <a href="#this-page">
          {say('page.title')}
          {fresh > 0 && (
            <span className="count number" aria-hidden="true">
              {number(fresh)}
            </span>
          )}
        </a>
        <a href="#profile">{say('profile.title')}</a>
      </nav>
      <SettingsMenu />
    </header>
  )
}
