import { useState } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'

export interface ForgetDialogProps {
  readonly title: string
  /** What will be deleted. */
  readonly words: string
  /** Label of the check box that also prevents collecting it again. */
  readonly neverWords: string
  readonly forget: (never: boolean) => void
  readonly onClose: () => void
}

/** The confirmation before something is irreversibly forgotten. */
export default function ForgetDialog({ title, words, neverWords, forget, onClose }: ForgetDialogProps) {
  const { say } = useSpeech()
  const [never, setNever] = useState(true)
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{words}</p>
      <label className="check-line">
        <input type="checkbox" checked={never} onChange={({ target }) => setNever(target.checked)} />
        {neverWords}
      </label>
      <div className="dialog-foot">
        <Button label={say('action.cancel')} onClick={onClose} />
        <Button
          look="danger"
          label={say('privacy.forget')}
          onClick={() => {
            onClose()
            forget(never)
          }}
        />
      </div>
    </Dialog>
  )
}
