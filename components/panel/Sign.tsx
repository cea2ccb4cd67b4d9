import type { ComponentType } from 'react'

interface SignProps {
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: 'true' }>
  readonly look?: 'good' | 'warn'
  readonly to?: string
  readonly children: string
}

/** One sign of the panel's head; with `to`, a link to the part of the panel that it is about. */
export function Sign({ icon: Picture, look, to, children }: SignProps) {
  const inside = (
    <>
      <Picture size={12} aria-hidden="true" />
      {children}
    </>
  )
  const className = `sign ${look ?? ''}`
  return (
    <li>
      {to === undefined ? (
        <span className={className}>{inside}</span>
      ) : (
        <a className={className} href={to}>
          {inside}
        </a>
      )}
    </li>
  )
}
