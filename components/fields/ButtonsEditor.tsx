import type { KeyboardEvent } from 'react'
import { fieldOf } from '@/lib/model/index.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import type { EditorProps } from './editor.ts'

const RATINGS = ['1', '2', '3', '4', '5'] as const
const ANSWERS = ['yes', 'no'] as const

/** A few fixed answers as buttons: yes and no, or 1 to 5. Keyboard: the digit, or arrows and Enter. */
export function ButtonsEditor({ field, start, onDone }: EditorProps) {
  const { say, number } = useSpeech()
  const name = useFieldName()(field)
  const rates = fieldOf(field).type === 'rating'
  const answers: readonly string[] = rates ? RATINGS : ANSWERS
  const words = (answer: string) =>
    rates ? number(Number(answer)) : say(answer === 'yes' ? 'answer.yes' : 'answer.no')
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (answers.includes(event.key)) onDone(event.key)
    else if (event.key === 'Escape') onDone(undefined)
    else if (/^Arrow(?:Left|Right)$/.test(event.key))
      buttons[(at + (event.key === forward ? 1 : -1) + buttons.length) % buttons.length]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const focused = Math.max(0, answers.indexOf(start))
  return (
    <span
      className="editor answers"
      role="group"
      aria-label={name}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onDone(undefined)
      }}
    >
      {answers.map((answer, at) => (
        <button
          key={answer}
          type="button"
          className="answer"
          aria-pressed={answer === start}
          aria-label={rates ? say('rating.of', { rating: words(answer) }) : undefined}
          autoFocus={at === focused}
          onClick={() => onDone(answer)}
        >
          {words(answer)}
        </button>
      ))}
    </span>
  )
}
