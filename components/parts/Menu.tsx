import { useId, type ComponentProps, type KeyboardEvent } from 'react'
import { Button } from './Button.tsx'
import { useDisclosure } from './disclosure.ts'

export interface MenuEntry {
  readonly label: string
  readonly hint?: string
  readonly chosen?: boolean
  /** Starts a new group, below a line. */
  readonly apart?: boolean
  readonly run: () => void
}

interface MenuProps extends ComponentProps<typeof Button> {
  readonly entries: readonly MenuEntry[]
  /** Where the list opens. */
  readonly side?: 'above' | 'below'
  /** The edge of the button that the list is aligned to. */
  readonly align?: 'start' | 'end'
}

/** A button that opens a menu of commands: arrows move, Enter runs, Escape closes and returns the focus. */
export function Menu({ entries, side = 'below', align = 'end', ...button }: MenuProps) {
  const { frame, open, setOpen, close } = useDisclosure(focusFirst)
  const id = useId()

  const onKeyDown = (event: KeyboardEvent) => {
    const items = entriesIn(frame.current)
    const at = items.findIndex((item) => item === document.activeElement)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (event.key === 'Escape') close()
    else if (event.key === 'Tab') setOpen(false)
    else if (next !== undefined) focusEntry(frame.current, (next + items.length) % items.length)
    else return
    if (event.key !== 'Tab') event.preventDefault()
    event.stopPropagation()
  }

  return (
    <span className="menu" ref={frame}>
      <Button
        {...button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div
          role="menu"
          id={id}
          aria-label={button.label}
          className={`menu-list ${side} at-${align}`}
          onKeyDown={onKeyDown}
        >
          {entries.map((entry) => (
            <button
              key={entry.label}
              type="button"
              role={entry.chosen === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={entry.chosen}
              tabIndex={-1}
              className={entry.apart ? 'menu-entry apart' : 'menu-entry'}
              onClick={() => {
                close()
                entry.run()
              }}
            >
              <span>{entry.label}</span>
              {entry.hint !== undefined && <span className="faint">{entry.hint}</span>}
            </button>
          ))}
        </div>
      )}
    </span>
  )
}

function entriesIn(frame: HTMLElement | null): HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])]
}

const focusFirst = (frame: HTMLElement) => focusEntry(frame, 0)

function focusEntry(frame: HTMLElement | null, index: number): void {
  entriesIn(frame)[index]?.focus()
}
