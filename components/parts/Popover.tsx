import {
  createContext,
  useContext,
  useEffect,
  useId,
  useRef,
  type ComponentProps,
  type ReactNode,
} from 'react'
import { Button } from './Button.tsx'
import { useDisclosure } from './disclosure.ts'

interface PopoverProps extends Omit<ComponentProps<typeof Button>, 'children'> {
  /** The popover's label; defaults to the button's name. */
  readonly title?: string
  /** The edge of the button that it is aligned to. */
  readonly side?: 'start' | 'end'
  readonly startOpen?: boolean
  /** Called whenever it has been closed. */
  readonly onClosed?: () => void
  /** Rendered only while open. */
  readonly children: ReactNode
}

const Close = createContext<() => void>(() => {})

/** Closes the popover that contains the component. */
export function useClose(): () => void {
  return useContext(Close)
}

const FOCUSABLE = 'input:not([type="hidden"]), select, textarea, button'

const focusFirst = (frame: HTMLElement) =>
  frame.querySelector('[role="dialog"]')?.querySelector<HTMLElement>(FOCUSABLE)?.focus()

/** A button that opens a popover: Escape and a click outside close it, and the focus returns. */
export function Popover({
  title,
  side = 'start',
  startOpen = false,
  onClosed,
  children,
  ...button
}: PopoverProps) {
  const { frame, open, setOpen, close } = useDisclosure(focusFirst, startOpen)
  const id = useId()
  const wasOpen = useRef(open)
  useEffect(() => {
    if (wasOpen.current && !open) onClosed?.()
    wasOpen.current = open
  }, [open, onClosed])

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
