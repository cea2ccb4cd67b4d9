import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'

interface SearchBoxProps {
  readonly ref: Ref<HTMLInputElement>
  readonly query: string
  readonly onQuery: (query: string) => void
}

export function SearchBox({ ref, query, onQuery }: SearchBoxProps) {
  const { say } = useSpeech()
  return (
    <search className="search">
      <Search size={16} aria-hidden="true" />
      <input
        ref={ref}
        type="search"
        className="input"
        dir="auto"
        aria-label={say('workspace.search')}
        placeholder={say('workspace.searchHint')}
        aria-keyshortcuts="/"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return
          event.stopPropagation()
          onQuery('')
        }}
      />
      {query === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <Button label={say('action.clear')} icon={X} look="quiet" bare onClick={() => onQuery('')} />
      )}
    </search>
  )
}
