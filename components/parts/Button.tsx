import type { ButtonHTMLAttributes, ComponentType } from 'react'

type Icon = ComponentType<{ size?: number; 'aria-hidden'?: boolean | 'true'; className?: string }>

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  /** The accessible name; also the tooltip where only the picture is shown. */
  readonly label: string
  readonly icon?: Icon
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  /** Show the picture alone. `narrow`: alone while there is no room for the words. */
  readonly bare?: boolean | 'narrow'
  /** A count beside the words; not part of the name. */
  readonly count?: string | undefined
  /** Whatever of its row goes away, the focus comes back here. */
  readonly 'data-home'?: ''
}

/** Every button of the product. The name is always in words, whatever is drawn. */
export function Button({ label, icon: Icon, look = 'plain', bare, count, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button ${look} ${bare === true ? 'bare' : bare === 'narrow' ? 'bare-when-narrow' : ''} ${className ?? ''}`}
      aria-label={label}
      title={bare ? label : undefined}
      {...rest}
    >
      {Icon && <Icon size={16} aria-hidden="true" />}
      {bare !== true && (
        <span className="button-words" aria-hidden="true">
          {label}
        </span>
      )}
      {count !== undefined && <span className="button-count number" data-count={count} />}
    </button>
  )
}
