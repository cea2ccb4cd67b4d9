import { useSpeech } from '../hooks/speech.ts'
import { CircleQuestionMark } from 'lucide-react'
import { useState } from 'react'
import { HelpTopics } from '../help/HelpTopics.tsx'
import { panelTopics } from '../help/topics.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { SettingsMenu } from '../parts/SettingsMenu.tsx'

/** The head of the panel: to the page, to the profile, to the settings. */
export function PanelNav({ fresh }: { readonly fresh: number }) {
  const { say, number } = useSpeech()
  const [helping, help] = useState(false)
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
      <Button
        label={say('view.help')}
        icon={CircleQuestionMark}
        look="quiet"
        bare
        onClick={() => help(true)}
      />
      <SettingsMenu />
      {helping && (
        <Dialog title={say('view.help')} onClose={() => help(false)}>
          <HelpTopics topics={panelTopics} />
        </Dialog>
      )}
    </header>
  )
}
