interface PassphraseFieldProps {
  readonly label: string
  /** The browser may offer one; else it may know the one that is asked for. */
  readonly isNew?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A passphrase as it is typed. */
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
