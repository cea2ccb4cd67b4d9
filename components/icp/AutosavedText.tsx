import { useEffect, useRef, useState, type InputHTMLAttributes } from 'react'

const KEPT_AFTER_MS = 250

interface AutosavedTextProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  readonly value: string
  readonly onKeep: (text: string) => void
  readonly rows?: number
}

/** A text input that saves shortly after the last key, on blur, and on unmount. */
export function AutosavedText({ value, onKeep, rows, ...rest }: AutosavedTextProps) {
  const [typed, type] = useState<string>()
  const waiting = useRef<{ readonly text: string; readonly keep: (text: string) => void }>(undefined)

  const flush = () => {
    const { current } = waiting
    waiting.current = undefined
    if (current) current.keep(current.text)
  }
  useEffect(() => flush, [])
  useEffect(() => {
    if (typed === undefined) return
    const timer = setTimeout(flush, KEPT_AFTER_MS)
    return () => clearTimeout(timer)
  }, [typed])

  const shared = {
    className: 'input',
    dir: 'auto',
    value: typed ?? value,
    onChange: ({ target }: { target: { value: string } }) => {
      waiting.current = { text: target.value, keep: onKeep }
      type(target.value)
    },
    onBlur: () => {
      flush()
      type(undefined)
    },
  }
  return rows === undefined ? (
    <input {...rest} {...shared} />
  ) : (
    <textarea id={rest.id} aria-label={rest['aria-label']} maxLength={2000} rows={rows} {...shared} />
  )
}
