import { EraserIcon } from 'lucide-react'
import { useState } from 'react'
import { forgetProfile } from '@/lib/actions/forget.ts'
import { useCommand } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { AskToForget } from './AskToForget.tsx'

interface ForgetCompanyProps {
  readonly id: string
  readonly name: string
  readonly onGone: () => void
}

/** The button that forgets a company and everyone in it, with its confirmation. */
export function ForgetCompany({ id, name, onGone }: ForgetCompanyProps) {
  const { say } = useSpeech()
  const command = useCommand()
  const [asking, ask] = useState(false)
  const forget = async (never: boolean) => {
    const done = await command(
      (now) => forgetProfile(id, { never }, now),
      () => ({ words: say('done.forgotten', { name }) }),
    )
    if (done.ok) onGone()
  }
  return (
    <>
      <Button label={say('erasing.company')} icon={EraserIcon} look="quiet" bare onClick={() => ask(true)} />
      {asking && (
        <AskToForget
          title={say('erasing.companyTitle', { name })}
          words={say('erasing.companyWords')}
          neverWords={say('erasing.companyNever')}
          forget={(never) => void forget(never)}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}
