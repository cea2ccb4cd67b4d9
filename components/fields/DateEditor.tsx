import { useRef, useState, type KeyboardEvent } from 'react'
import { typedValue } from '@/lib/profile/typed-value.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import type { EditorProps } from './editor.ts'

/** A date, using the browser's own control, which knows the rep's calendar and format. Enter or leaving saves. */
export function DateEditor({ field, start, onDone }: EditorProps) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const [day, setDay] = useState(start)
  const settled = useRef(false)
  const settle = (kept: string | undefined) => {
    if (settled.current) return
    settled.current = true
    const value = kept === undefined || kept === start ? undefined : typedValue(field, kept, '.')
    onDone(typeof value === 'string' ? value : undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle(day)
    else if (event.key === 'Escape') settle(undefined)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span className="editor">
      <input
        className="input"
        type="date"
        autoFocus
        aria-label={nameOf(field)}
        value={day}
        min="1000-01-01"
        max="9999-12-31"
        onChange={(event) => setDay(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => settle(day)}
      />
      <span className="faint">{say('value.editHint')}</span>
    </span>
  )
}
