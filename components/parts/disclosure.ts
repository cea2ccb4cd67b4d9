import { useEffect, useRef, useState, type RefObject } from 'react'

interface Disclosure {
  /** Contains the button and what it opens. */
  readonly frame: RefObject<HTMLSpanElement | null>
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
  /** Closes and returns the focus to the button. */
  readonly close: () => void
}

/**
 * State of what a button opens beside itself; a press outside closes it. `focusFirst` moves the focus into it and must be
 * referentially stable.
 */
export function useDisclosure(focusFirst: (frame: HTMLElement) => void, startOpen = false): Disclosure {
  const [open, setOpen] = useState(startOpen)
  const frame = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    if (!open) return
    if (frame.current) focusFirst(frame.current)
    const outside = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open, focusFirst])

  const close = () => {
    setOpen(false)
    frame.current?.querySelector('button')?.focus()
  }
  return { frame, open, setOpen, close }
}
