import { EraserIcon } from 'lucide-react'
import { useState } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'

interface ForgetPersonProps {
  readonly name: string
  readonly forget: (never: boolean) => void
}

/** The button and the question before it: what is forgotten does not come back. */
export function ForgetPerson({ name, forget }: ForgetPersonProps) {
  const { say } = useSpeech()
  const [asking, ask] = useState(false)
  const [never, setNever] = useState(true)
  const title = say('privacy.forgetName', { name })
  return (
    <>
      <Button label={title} icon={EraserIcon} look="quiet" bare onClick={() => ask(true)} />
      {asking && (
        <Dialog title={title} onClose={() => ask(false)}>
          <p>{say('privacy.forgetWords')}</p>
          <label className="check-line">
            <input type="checkbox" checked={never} onChange={({ target }) => setNever(target.checked)} />
            {say('privacy.forgetNever')}
          </label>
          <div className="dialog-foot">
            <Button label={say('action.cancel')} onClick={() => ask(false)} />
            <Button
              look="danger"
              label={say('privacy.forget')}
              onClick={() => {
                ask(false)
                forget(never)
              }}
            />
          </div>
        </Dialog>
      )}
    </>
  )
}
