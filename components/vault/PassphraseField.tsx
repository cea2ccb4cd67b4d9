interface PassphraseFieldProps {
  readonly label: string
  /** Lets password managers suggest a new passphrase or fill in the current one. */
  readonly isNew?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A passphrase input. */
export function PassphraseField({ label, isNew = false, value, onChange }: PassphraseFieldProps) {
  return (
    <label className="settings-row">
      <span>{label}</span>
      <input
        className="input"
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        required
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}
