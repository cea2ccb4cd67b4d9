import { X } from 'lucide-react'
import { useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from './Button.tsx'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A modal window based on the native `dialog`: traps the focus, closes on Escape, and returns the focus. A form starts in its
 * first field.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { say } = useSpeech()
  const frame = useRef<HTMLDialogElement>(null)
  const name = useId()

  // Not a passive effect: closed once it has left the document, a `dialog` gives the focus back to nobody.
  useLayoutEffect(() => {
    const dialog = frame.current
    dialog?.showModal()
    dialog?.querySelector<HTMLElement>('.input')?.focus()
    return () => dialog?.close()
  }, [])

  // A file chooser inside is cancelled by an event of the same name, which React lets rise.
  const onCancel = ({ target, currentTarget }: SyntheticEvent) => {
    if (target === currentTarget) onClose()
  }
  return (
    <dialog ref={frame} className="dialog" aria-labelledby={name} onClose={onClose} onCancel={onCancel}>
      <div className="dialog-head">
        <h2 id={name}>{title}</h2>
        <Button label={say('action.close')} icon={X} look="quiet" bare onClick={onClose} />
      </div>
      {children}
    </dialog>
  )
}
