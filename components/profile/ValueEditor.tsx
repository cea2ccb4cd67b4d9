import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { fieldOf } from '@/lib/model/index.ts'
import type { FieldId } from '@/lib/model/index.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { directionOf } from '../parts/written.ts'

interface ValueEditorProps {
  readonly field: FieldId
  readonly start: string
  readonly onDone: (typed: string | undefined) => void
}

const LONG = new Set<FieldId>(['company.description', 'company.note', 'company.address'])
const keyboards = { phone: 'tel', email: 'email', url: 'url', count: 'numeric', year: 'numeric' } as const
type KeyboardType = keyof typeof keyboards

/** Edits a value where it stands. Enter or leaving keeps it, Escape gives it up. */
export function ValueEditor({ field, start, onDone }: ValueEditorProps) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const [text, setText] = useState(start)
  const settled = useRef(false)
  const hint = useId()

  const settle = (typed: string | undefined) => {
    if (settled.current) return
    settled.current = true
    const kept = typed?.trim()
    onDone(kept === '' || kept === start.trim() ? undefined : kept)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) settle(text)
    else if (event.key === 'Escape') settle(undefined)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const type = fieldOf(field).type
  const shared = {
    className: 'input',
    value: text,
    dir: directionOf(field),
    'aria-label': nameOf(field),
    'aria-describedby': hint,
    onKeyDown,
    onBlur: () => settle(text),
    autoFocus: true,
    maxLength: 2000,
  }
  return (
    <span className="editor">
      {LONG.has(field) ? (
        <textarea {...shared} rows={3} onChange={(event) => setText(event.target.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={type in keyboards ? keyboards[type as KeyboardType] : 'text'}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <span id={hint} className="faint">
        {say('value.editHint')}
      </span>
    </span>
  )
}
