import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'

interface SavedTextProps {
  readonly label: string
  readonly start: string
  /** The label is visible to screen readers only. */
  readonly bare?: boolean
  readonly onKeep: (next: string) => void
}

/** A text input that saves on Enter or blur; Escape restores the previous value. */
export function SavedText({ label, start, bare = false, onKeep }: SavedTextProps) {
  const [text, setText] = useState(start)
  const [stored, setStored] = useState(start)
  // Stored anew here, taken back by Undo, or changed in another window.
  if (stored !== start) {
    setStored(start)
    setText(start)
  }
  const keep = () => {
    const next = text.trim()
    if (next === '' || next === start) setText(start)
    else onKeep(next)
  }
  return (
    <label className="settings-row">
      <span className={bare ? 'unseen' : undefined}>{label}</span>
      <input
        className="input"
        dir="auto"
        maxLength={80}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') keep()
          if (event.key === 'Escape') setText(start)
        }}
      />
    </label>
  )
}

/** An input that adds a value to a list. */
export function AddOption({
  name,
  onAdd,
}: {
  readonly name: string
  readonly onAdd: (next: string) => void
}) {
  const { say } = useSpeech()
  const [text, setText] = useState('')
  return (
    <form
      className="input-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onAdd(text.trim())
        setText('')
      }}
    >
      <input
        className="input"
        dir="auto"
        maxLength={80}
        aria-label={say('settings.addOption', { field: name })}
        placeholder={say('settings.addOption', { field: name })}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button label={say('settings.addOption', { field: name })} icon={Plus} bare type="submit" />
    </form>
  )
}
