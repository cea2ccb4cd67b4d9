import { SearchX } from 'lucide-react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'

interface NoMatchProps {
  readonly query: string
  readonly filtered: boolean
  readonly onClear: () => void
}

/** No profile is left, and which search or filter is the reason. */
export function NoMatch({ query, filtered, onClear }: NoMatchProps) {
  const { say } = useSpeech()
  if (query.trim() === '')
    return (
      <Notice
        icon={SearchX}
        title={say('filter.noMatch')}
        action={<Button label={say('filter.clear')} onClick={onClear} />}
      />
    )
  return (
    <Notice
      icon={SearchX}
      title={say('workspace.noMatch.title', { query })}
      action={filtered && <Button label={say('filter.clear')} onClick={onClear} />}
    >
      {say('workspace.noMatch.words')}
    </Notice>
  )
}
