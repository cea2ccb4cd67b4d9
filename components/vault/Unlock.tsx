import { useState, type FormEvent } from 'react'
import type { Vault } from '../crm.ts'
import { useCommand } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { PassphraseField } from './PassphraseField.tsx'

/** Asks for the passphrase, with a way out if it was forgotten. */
export function Unlock({ vault }: { readonly vault: Vault }) {
  const { say } = useSpeech()
  const command = useCommand()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [asking, ask] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    await command(
      () => vault.unlock(passphrase),
      () => ({ words: say('done.vaultOpen') }),
    )
    setBusy(false)
  }
  const giveUp = () => {
    ask(false)
    void command(vault.discardKeys, () => ({ words: say('done.vaultGivenUp') }))
  }
  return (
    <form className="settings-rows" onSubmit={(event) => void submit(event)}>
      <PassphraseField label={say('vault.now')} value={passphrase} onChange={setPassphrase} />
      <div className="settings-buttons">
        <Button look="primary" type="submit" disabled={busy} label={say('vault.unlock')} />
        <Button look="quiet" label={say('vault.forgotten')} onClick={() => ask(true)} />
      </div>
      {asking && (
        <Dialog title={say('vault.forgotten')} onClose={() => ask(false)}>
          <p>{say('vault.forgottenWords')}</p>
          <div className="dialog-foot">
            <Button label={say('action.cancel')} onClick={() => ask(false)} />
            <Button look="danger" label={say('vault.giveUp')} onClick={giveUp} />
          </div>
        </Dialog>
      )}
    </form>
  )
}
