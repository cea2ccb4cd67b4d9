import { useSpeech } from '../hooks/speech.ts'

/** How many profiles exist, and how many are shown. */
export function Count({ shown, all }: { readonly shown: number; readonly all: number }) {
  const { say, number } = useSpeech()
  return (
    <p className="workspace-count number">
      {shown === all
        ? say('workspace.count', { count: all })
        : say('workspace.countOf', { shown: number(shown), count: all })}
    </p>
  )
}
