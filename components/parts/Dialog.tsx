import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from './Button.tsx'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal window based on the native `dialog`: traps the focus, closes on Escape, and returns the focus. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { say } = useSpeech()
  const frame = useRef<HTMLDialogElement>(null)
  const name = useId()

  useEffect(() => {
    const dialog = frame.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])

  return (
    <dialog ref={frame} className="dialog" aria-labelledby={name} onClose={onClose} onCancel={onClose}>
      <div className="dialog-head">
        <h2 id={name}>{title}</h2>
        <Button label={say('action.close')} icon={X} look="quiet" bare onClick={onClose} />
      </div>
      {children}
    </dialog>
  )
}
