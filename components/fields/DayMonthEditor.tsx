import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { typedValue } from '@/lib/profile/typed-value.ts'
import { fold } from '@/lib/text/fold.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import type { EditorProps } from './editor.ts'

/** A day and a month, with an optional year. Enter saves, Escape cancels. */
export function DayMonthEditor({ field, start, onDone }: EditorProps) {
  const { say, number, locale } = useSpeech()
  const name = useFieldName()(field)
  const before = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(start)
  const [day, setDay] = useState(before?.[3] ?? '')
  const [month, setMonth] = useState(before?.[2] ?? '')
  const [year, setYear] = useState(before && before[1] !== '-' ? before[1]! : '')
  const [wrong, setWrong] = useState(false)
  const settled = useRef(false)
  const months = useMemo(() => {
    // Months of the Gregorian calendar, in which the value is stored.
    const format = new Intl.DateTimeFormat(`${locale.tag}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2000, at, 1)))
  }, [locale])
  const settle = (leaving: boolean) => {
    if (settled.current) return
    const value = typedValue(field, `${fold(year).trim() || '-'}-${month}-${day}`, '.')
    if (typeof value === 'string') {
      settled.current = true
      onDone(value === start ? undefined : value)
    } else if (leaving && day === '' && month === '' && year === '') {
      settled.current = true
      onDone(undefined)
    } else setWrong(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle(false)
    else if (event.key === 'Escape') {
      settled.current = true
      onDone(undefined)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span
      className="editor day-month"
      role="group"
      aria-label={name}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) settle(true)
      }}
    >
      <span className="input-line">
        <select
          className="input"
          autoFocus
          aria-label={say('birthday.day')}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        >
          <option value="">{say('birthday.day')}</option>
          {Array.from({ length: 31 }, (_, at) => (
            <option key={at} value={String(at + 1).padStart(2, '0')}>
              {number(at + 1)}
            </option>
          ))}
        </select>
        <select
          className="input"
          aria-label={say('birthday.month')}
          value={month}
          onChange={(event) => setMonth(event.target.value)}
        >
          <option value="">{say('birthday.month')}</option>
          {months.map((words, at) => (
            <option key={words} value={String(at + 1).padStart(2, '0')}>
              {words}
            </option>
          ))}
        </select>
        <input
          className="input year"
          inputMode="numeric"
          maxLength={4}
          aria-label={say('birthday.year')}
          placeholder={say('birthday.year')}
          value={year}
          onChange={(event) => setYear(event.target.value)}
        />
      </span>
      <span className={wrong ? 'wrong' : 'faint'} role={wrong ? 'alert' : undefined}>
        {say(wrong ? 'wrong.notADate' : 'birthday.hint')}
      </span>
    </span>
  )
}
