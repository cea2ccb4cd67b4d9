import { useState, type FormEvent } from 'react'
import type { Vault } from '../crm.ts'
import { useCommand } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { PassphraseField } from './PassphraseField.tsx'

interface NewPassphraseProps {
  readonly vault: Vault
  readonly isFirst: boolean
  readonly onDone: () => void
}

/** A passphrase, entered twice. Deriving its key takes a moment, during which the form cannot be submitted again. */
export function NewPassphrase({ vault, isFirst, onDone }: NewPassphraseProps) {
  const { say } = useSpeech()
  const command = useCommand()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await command(
      () => vault.set(passphrase, again),
      () => ({ words: say('done.vaultProtected') }),
    )
    setBusy(false)
    if (!answer.ok) return
    setPassphrase('')
    setAgain('')
    onDone()
  }
  return (
    <form className="settings-rows" onSubmit={(event) => void submit(event)}>
      <PassphraseField label={say('vault.passphrase')} isNew value={passphrase} onChange={setPassphrase} />
      <PassphraseField label={say('vault.again')} isNew value={again} onChange={setAgain} />
      <div className="settings-buttons">
        <Button
          look="primary"
          type="submit"
          disabled={busy}
          label={say(isFirst ? 'vault.protect' : 'vault.change')}
        />
      </div>
    </form>
  )
}
