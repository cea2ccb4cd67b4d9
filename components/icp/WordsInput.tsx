import { X } from 'lucide-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { useSpeech } from '../hooks/speech.ts'

interface WordsInputProps {
  readonly label: string
  readonly words: readonly string[]
  readonly onChange: (words: string[]) => void
  /** Normalises what was typed; undefined rejects it. */
  readonly read?: (typed: string) => string | undefined
  readonly shown?: (word: string) => string
  readonly refusal?: (typed: string) => string
  readonly suggestions?: readonly string[]
}

/** A list of words, added one at a time, each with a remove button. */
export function WordsInput({
  label,
  words,
  onChange,
  read = (typed) => typed,
  shown = (word) => word,
  refusal,
  suggestions = [],
}: WordsInputProps) {
  const { say } = useSpeech()
  const id = useId()
  const [typed, type] = useState('')
  const [refused, refuse] = useState<string>()

  const take = () => {
    const parts = typed.split(/[,;\n،、]/).map((part) => part.trim()).filter((part) => part !== '') // prettier-ignore
    if (parts.length === 0) return
    const kept = parts.map(read)
    const wrong = parts.find((_, at) => kept[at] === undefined)
    refuse(wrong)
    const good = kept.filter((word) => word !== undefined)
    const next = [...new Set([...words, ...good])].slice(0, 100)
    if (next.length > words.length) onChange(next)
    type(wrong ?? '')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') take()
    else if (event.key === 'Backspace' && typed === '' && words.length > 0) onChange(words.slice(0, -1))
    else return
    event.preventDefault()
  }
  return (
    <div className="words-input">
      <label htmlFor={id}>{label}</label>
      <div className="words-box">
        {words.map((word) => (
          <span key={word} className="word">
            <bdi>{shown(word)}</bdi>
            <button
              type="button"
              aria-label={say('words.remove', { word: shown(word) })}
              onClick={() => onChange(words.filter((other) => other !== word))}
            >
              <X size={12} aria-hidden="true" />
            </button>
          </span>
        ))}
        <input
          id={id}
          value={typed}
          dir="auto"
          placeholder={words.length === 0 ? say('words.add') : undefined}
          maxLength={200}
          list={suggestions.length > 0 ? `${id}-list` : undefined}
          aria-describedby={refused === undefined ? undefined : `${id}-refused`}
          aria-invalid={refused !== undefined}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={take}
        />
      </div>
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      {refused !== undefined && refusal && (
        <p id={`${id}-refused`} className="refused" role="alert">
          {refusal(refused)}
        </p>
      )}
    </div>
  )
}
