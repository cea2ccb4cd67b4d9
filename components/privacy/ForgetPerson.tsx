import { EraserIcon } from 'lucide-react'
import { useState } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { AskToForget } from './AskToForget.tsx'

interface ForgetPersonProps {
  readonly name: string
  readonly forget: (never: boolean) => void
}

/** The button that forgets a person, with its confirmation. */
export function ForgetPerson({ name, forget }: ForgetPersonProps) {
  const { say } = useSpeech()
  const [asking, ask] = useState(false)
  const title = say('privacy.forgetName', { name })
  return (
    <>
      <Button label={title} icon={EraserIcon} look="quiet" bare onClick={() => ask(true)} />
      {asking && (
        <AskToForget
          title={title}
          words={say('privacy.forgetWords')}
          neverWords={say('privacy.forgetNever')}
          forget={forget}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}
