import { useState, type KeyboardEvent } from 'react'
import { typedNumber } from '@/lib/text/typed-number.ts'
import { decimalOf } from '../fields/decimal.ts'
import { useSpeech } from '../hooks/speech.ts'

interface NumberFieldProps {
  readonly value: number | undefined
  /** Greater than zero, for a number that may be anything but zero; -Infinity for any number. */
  readonly least: number
  readonly most?: number
  /** Integers only. */
  readonly whole?: boolean
  /** Called with each number within bounds, and with undefined if there is none; with `onLeaving` only on blur. */
  readonly onNumber: (value: number | undefined) => void
  readonly onLeaving?: boolean
}

/**
 * A number input in the digits and with the decimal separator of the rep's language, which the native one does not support.
 */
export function NumberField({ value, least, most = Infinity, whole, onNumber, onLeaving }: NumberFieldProps) {
  const { locale } = useSpeech()
  const [typed, type] = useState<string>()
  const written = (number: number | undefined) =>
    number === undefined
      ? ''
      : new Intl.NumberFormat(locale.tag, { useGrouping: false, maximumFractionDigits: 10 }).format(number)
  const read = (text: string) => {
    const plain = typedNumber(text, decimalOf(locale.tag))
    const number = plain === undefined ? undefined : whole ? Math.round(Number(plain)) : Number(plain)
    return number !== undefined && number >= least && number <= most ? number : undefined
  }
  const tell = (text: string) => {
    const number = read(text)
    if ((number !== undefined || text.trim() === '') && number !== value) onNumber(number)
  }
  const step = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const first = least === -Infinity ? 0 : least
    const next = Math.min(most, Math.max(least, ((typed === undefined ? value : read(typed)) ?? first) + by))
    if (read(written(next)) === undefined) return
    type(written(next))
    if (!onLeaving) tell(written(next))
  }
  return (
    <input
      className="input"
      type="text"
      inputMode={whole ? 'numeric' : 'decimal'}
      role="spinbutton"
      aria-valuenow={value}
      aria-valuetext={written(value)}
      {...(least === -Infinity ? {} : { 'aria-valuemin': Math.floor(least) })}
      {...(most === Infinity ? {} : { 'aria-valuemax': most })}
      aria-invalid={typed !== undefined && typed.trim() !== '' && read(typed) === undefined}
      maxLength={20}
      value={typed ?? written(value)}
      onKeyDown={step}
      onChange={({ target }) => {
        type(target.value)
        if (!onLeaving) tell(target.value)
      }}
      onBlur={() => {
        if (onLeaving && typed !== undefined) tell(typed)
        type(undefined)
      }}
    />
  )
}
