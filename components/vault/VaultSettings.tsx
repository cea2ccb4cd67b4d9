import { useEffect, useState } from 'react'
import type { VaultState } from '@/lib/actions/passphrase.ts'
import { useCrm } from '../crm.ts'
import { useCommand } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { NewPassphrase } from './NewPassphrase.tsx'
import { Unlock } from './Unlock.tsx'

/** The passphrase that encrypts the CRM credentials: set, enter, change, remove. */
export function VaultSettings() {
  const { say } = useSpeech()
  const command = useCommand()
  const vault = useCrm()?.vault
  const [state, setState] = useState<VaultState>()
  const [changing, change] = useState(false)
  useEffect(() => vault?.watch(setState), [vault])
  if (!vault || !state) return null
  return (
    <div className="settings-rows">
      <p className="faint">{say('vault.words')}</p>
      <p role="status">{say(`vault.${state}`)}</p>
      {state === 'locked' && <Unlock vault={vault} />}
      {state === 'open' && (
        <div className="settings-buttons">
          <Button
            look="primary"
            label={say('vault.lock')}
            onClick={() => void command(vault.lock, () => ({ words: say('done.vaultLocked') }))}
          />
          <Button label={say('vault.change')} aria-expanded={changing} onClick={() => change(!changing)} />
          <Button
            look="danger"
            label={say('vault.remove')}
            onClick={() => void command(vault.remove, () => ({ words: say('done.vaultRemoved') }))}
          />
        </div>
      )}
      {(state === 'none' || (state === 'open' && changing)) && (
        <NewPassphrase vault={vault} isFirst={state === 'none'} onDone={() => change(false)} />
      )}
    </div>
  )
}
