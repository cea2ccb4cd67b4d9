import type { ButtonHTMLAttributes, ComponentType } from 'react'

type Icon = ComponentType<{ size?: number; 'aria-hidden'?: boolean | 'true'; className?: string }>

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  /** The accessible name; also the tooltip if only the icon is shown. */
  readonly label: string
  readonly icon?: Icon
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  /** Show the icon only. `narrow`: only while there is no room for the label. */
  readonly bare?: boolean | 'narrow'
  /** A count beside the label; not part of the name. */
  readonly count?: string | undefined
  /** If another element of its row disappears, the focus returns here. */
  readonly 'data-home'?: ''
}

/** Every button of the product. Its name is always text, whatever is drawn. */
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
