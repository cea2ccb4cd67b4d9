import { useSpeech } from '../hooks/speech.ts'
import { sections } from './sections.ts'

/** The settings page. */
export default function Settings() {
  const { say } = useSpeech()
  return (
    <main className="view-page">
      <h1>{say('view.settings')}</h1>
      {sections.map(({ id, title, Section }) => (
        <section key={id} className="settings-section" aria-labelledby={`settings-${id}`}>
          <h2 id={`settings-${id}`}>{say(title)}</h2>
          <Section />
        </section>
      ))}
    </main>
  )
}
