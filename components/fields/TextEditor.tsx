import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { fieldOf } from '@/lib/model/index.ts'
import type { FieldId } from '@/lib/model/index.ts'
import { typedValue } from '@/lib/profile/typed-value.ts'
import { useCatalogue, useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { directionOf } from '../parts/written.ts'
import { decimalOf } from './decimal.ts'
import type { EditorProps } from './editor.ts'

const LONG = new Set<FieldId>(['company.description', 'company.address'])
const keyboards = {
  phone: 'tel',
  email: 'email',
  url: 'url',
  count: 'numeric',
  year: 'numeric',
  number: 'decimal',
} as const
type KeyboardType = keyof typeof keyboards

/** Edits words where they stand. Enter or leaving keeps them, Escape gives them up; what the field cannot hold stays to be mended. */
export function TextEditor({ field, start, typed, onTyped, onDone }: EditorProps) {
  const { say, locale } = useSpeech()
  const nameOf = useFieldName()
  const { unit } = useCatalogue().of(field)
  const [text, setText] = useState(typed ?? start)
  const [refused, setRefused] = useState<ReturnType<typeof typedValue>>()
  const settled = useRef(false)
  const hint = useId()
  const { type } = fieldOf(field)

  const settle = (typed: string | undefined) => {
    if (settled.current) return
    const kept = typed?.trim()
    if (kept === undefined || kept === '' || kept === start.trim()) {
      settled.current = true
      onDone(undefined)
      return
    }
    const value = typedValue(field, kept, decimalOf(locale.tag))
    if (typeof value !== 'string') {
      setRefused(value)
      return
    }
    settled.current = true
    onDone(value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) settle(text)
    else if (event.key === 'Escape') settle(undefined)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const wrong = typeof refused === 'object' ? refused.problem : undefined
  const shared = {
    className: 'input',
    value: text,
    dir: directionOf(field),
    'aria-label': nameOf(field),
    'aria-describedby': hint,
    'aria-invalid': wrong !== undefined,
    onKeyDown,
    onBlur: () => settle(text),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setText(target.value)
      onTyped?.(target.value)
      setRefused(undefined)
    },
    autoFocus: true,
  }
  return (
    <span className="editor">
      {LONG.has(field) || type === 'longText' || type === 'note' ? (
        <textarea {...shared} rows={3} maxLength={5000} />
      ) : (
        <span className="input-line">
          <input
            {...shared}
            type="text"
            maxLength={2000}
            inputMode={type in keyboards ? keyboards[type as KeyboardType] : 'text'}
          />
          {unit !== undefined && <bdi className="faint">{unit}</bdi>}
        </span>
      )}
      <span id={hint} className={wrong === undefined ? 'faint' : 'wrong'} role={wrong && 'alert'}>
        {say(wrong === undefined ? 'value.editHint' : `wrong.${wrong}`)}
      </span>
    </span>
  )
}
