import { useId } from 'react'

interface SwitchProps {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
}

/** A setting that applies at once. */
export function Switch({ label, hint, on, disabled, onChange }: SwitchProps) {
  const name = useId()
  const words = useId()
  return (
    <div className="switch-row">
      <span>
        <span id={name}>{label}</span>
        {hint !== undefined && (
          <span id={words} className="faint switch-hint">
            {hint}
          </span>
        )}
      </span>
      <button
        type="button"
        role="switch"
        className="switch"
        aria-checked={on}
        aria-labelledby={name}
        aria-describedby={hint === undefined ? undefined : words}
        disabled={disabled}
        onClick={() => onChange(!on)}
      >
        <span />
      </button>
    </div>
  )
}
