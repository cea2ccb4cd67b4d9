import { useState, type FormEvent } from 'react'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import type { Connection } from '@/lib/model/index.ts'
import type { CrmSide, Offer } from '../crm.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { askWords, Field } from './ConnectForm.tsx'
import { useProblemWords } from './problem-words.ts'

interface KeyFieldProps {
  readonly crm: CrmSide
  readonly offer: Offer
  readonly connection: Connection
}

/** Our key field in the CRM: whether it exists, and a button to create it with the rep's consent. */
export function KeyField({ crm, offer, connection }: KeyFieldProps) {
  const { say } = useSpeech()
  const words = useProblemWords()
  const [once, setOnce] = useState<Readonly<Record<string, string>>>({})
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const { company, person } = connection.schema.keyFields
  if (company !== undefined && person !== undefined)
    return <p className="faint">{say('keyField.there', { field: company })}</p>
  const make = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await crm.makeKeyFields(connection.id, offer.asksOnce.length > 0 ? once : undefined)
    setBusy(false)
    setProblem(answer.ok ? undefined : words(answer))
  }
  return (
    <form className="key-field" onSubmit={(event) => void make(event)}>
      <p>{neededWords(offer, say)}</p>
      {offer.makesKey && (
        <>
          {offer.asksOnce.length > 0 && <p className="faint">{say('keyField.once')}</p>}
          {offer.asksOnce.map(({ name, secret }) => (
            <Field
              key={name}
              label={askWords(offer, name, say)}
              secret={secret === true}
              value={once[name] ?? ''}
              onChange={(value) => setOnce({ ...once, [name]: value })}
            />
          ))}
          <Button label={say('keyField.make')} type="submit" disabled={busy} />
        </>
      )}
      {problem !== undefined && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}

/** Instructions for CRMs in which only an administrator can create the field by hand. */
function neededWords({ id, name, needsKey }: Offer, say: ReturnType<typeof useSpeech>['say']): string {
  const byHand = `connect.keyField.${id}`
  return isMessageKey(byHand) ? say(byHand) : say(needsKey ? 'keyField.needed' : 'keyField.missing', { name })
}
