import {
  createContext,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react'
import { Button } from './Button.tsx'

interface PopoverProps extends Omit<ComponentProps<typeof Button>, 'children'> {
  /** The popover's label; defaults to the button's name. */
  readonly title?: string
  /** The edge of the button that it is aligned to. */
  readonly side?: 'start' | 'end'
  readonly startOpen?: boolean
  /** Rendered only while open. */
  readonly children: ReactNode
}

const Close = createContext<() => void>(() => {})

/** Closes the popover that contains the component. */
export function useClose(): () => void {
  return useContext(Close)
}

const FIRST = 'input:not([type="hidden"]), select, textarea, button'

/** A button that opens a popover: Escape and a click outside close it, and the focus returns. */
export function Popover({ title, side = 'start', startOpen = false, children, ...button }: PopoverProps) {
  const [open, setOpen] = useState(startOpen)
  const frame = useRef<HTMLSpanElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    sheet.current?.querySelector<HTMLElement>(FIRST)?.focus()
    const outside = (event: Event) => {
      if (!(event.target instanceof Node) || frame.current?.contains(event.target)) return
      setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])

  const close = () => {
    setOpen(false)
    frame.current?.querySelector('button')?.focus()
  }

  return (
    <span className="popover" ref={frame}>
      <Button
        {...button}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => (open ? close() : setOpen(true))}
      />
      {open && (
        <div
          ref={sheet}
          role="dialog"
          id={id}
          aria-label={title ?? button.label}
          className={`popover-sheet ${side}`}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            close()
          }}
        >
          <Close value={close}>{children}</Close>
        </div>
      )}
    </span>
  )
}
