import { useSpeech } from '../hooks/speech.ts'
import type { panelTopics, workspaceTopics } from './topics.ts'

type Topic = (typeof panelTopics)[number] | (typeof workspaceTopics)[number]

/** Questions that open to their answers. */
export function HelpTopics({ topics }: { readonly topics: readonly Topic[] }) {
  const { say } = useSpeech()
  return (
    <div className="help-topics">
      {topics.map((topic) => (
        <details key={topic} className="help-topic">
          <summary>{say(`help.${topic}`)}</summary>
          <p>{say(`help.${topic}.words`)}</p>
        </details>
      ))}
    </div>
  )
}
