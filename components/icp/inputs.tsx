import { NumberField } from '../parts/NumberField.tsx'

interface AmountProps {
  readonly label: string
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}

/** A number, or nothing. */
export function Amount({ label, value, onChange }: AmountProps) {
  return (
    <label>
      <span>{label}</span>
      <NumberField value={value} least={0} onNumber={onChange} />
    </label>
  )
}

interface TicksProps<T extends string> {
  readonly label: string
  readonly all: readonly T[]
  readonly ticked: readonly string[]
  readonly name: (one: T) => string
  readonly onChange: (ticked: string[]) => void
}

/** Check boxes for a few options. Ticked values that are not among them (from a newer version) stay ticked. */
export function Ticks<T extends string>({ label, all, ticked, name, onChange }: TicksProps<T>) {
  return (
    <fieldset className="ticks">
      <legend>{label}</legend>
      {all.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={ticked.includes(one)}
            onChange={({ target }) =>
              onChange(target.checked ? [...ticked, one] : ticked.filter((other) => other !== one))
            }
          />
          {name(one)}
        </label>
      ))}
    </fieldset>
  )
}
