import { useSpeech } from '../hooks/speech.ts'
import { ShortcutList } from '../workspace/Shortcuts.tsx'
import { HelpTopics } from './HelpTopics.tsx'
import { panelTopics, workspaceTopics } from './topics.ts'

/** All the help there is, with the keys. */
export default function Help() {
  const { say } = useSpeech()
  return (
    <main className="view-page">
      <h1>{say('view.help')}</h1>
      <section aria-labelledby="help-panel">
        <h2 id="help-panel">{say('help.panel')}</h2>
        <HelpTopics topics={panelTopics} />
      </section>
      <section aria-labelledby="help-workspace">
        <h2 id="help-workspace">{say('help.workspace')}</h2>
        <HelpTopics topics={workspaceTopics} />
      </section>
      <section aria-labelledby="help-keys">
        <h2 id="help-keys">{say('shortcut.title')}</h2>
        <ShortcutList />
      </section>
    </main>
  )
}
