import { useSpeech } from '../hooks/speech.ts'

/** How many profiles there are, are shown and are ticked. */
export function Count({ shown, all, selected }: { shown: number; all: number; selected: number }) {
  const { say, number } = useSpeech()
  return (
    <p className="workspace-count number">
      {shown === all
        ? say('workspace.count', { count: all })
        : say('workspace.countOf', { shown: number(shown), count: all })}
      {selected > 0 && ` · ${say('workspace.selected', { count: selected })}`}
    </p>
  )
}
