import { useState, type FormEvent } from 'react'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import type { CrmSide, Offer } from '../crm.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { safeLink } from '../parts/written.ts'
import { useProblemWords } from './problem-words.ts'

interface ConnectFormProps {
  readonly crm: CrmSide
  readonly offer: Offer
  readonly onDone: () => void
}

/** Instructions for creating a key, and its input. The key is tested before anything is stored. */
export function ConnectForm({ crm, offer, onDone }: ConnectFormProps) {
  const { say } = useSpeech()
  const words = useProblemWords()
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const own = offer.address === ''
  const address = own ? crm.plainAddress(values['address'] ?? '') : offer.address
  const keyPage = safeLink(offer.keyPage.replace('{address}', address ?? ''))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (address === undefined) return setProblem(say('problem.crmAddress'))
    setBusy(true)
    setProblem(undefined)
    // Must come first: the browser prompts only within the click.
    const allowed = await crm.askAccess(address, offer.signsIn)
    const secret = Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'address'))
    const answer = allowed ? await crm.connect(offer.id, address, secret, new Date()) : undefined
    setBusy(false)
    if (answer?.ok) onDone()
    else setProblem(answer ? words(answer) : say('problem.crmNoAccess'))
  }

  return (
    <form className="connect-form" onSubmit={(event) => void submit(event)}>
      <p>{stepsFor(offer, say)}</p>
      {own && (
        <Field
          label={say('connect.address')}
          value={values['address'] ?? ''}
          onChange={(value) => setValues({ ...values, address: value })}
        />
      )}
      {keyPage !== undefined && (!own || values['address']) && (
        <p>
          <a href={keyPage} target="_blank" rel="noreferrer noopener">
            {say('connect.keyPage', { name: offer.name })}
          </a>
        </p>
      )}
      {offer.signsIn && (
        <p className="faint">
          {say('connect.back')} <code dir="ltr">{crm.redirectUrl()}</code>
        </p>
      )}
      {offer.asks.map(({ name, secret, optional }) => (
        <Field
          key={name}
          label={askWords(offer, name, say)}
          secret={secret === true}
          optional={optional === true}
          value={values[name] ?? ''}
          onChange={(value) => setValues({ ...values, [name]: value })}
        />
      ))}
      {problem !== undefined && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <Button
        label={say(offer.signsIn ? 'connect.signIn' : 'connect.submit')}
        look="primary"
        type="submit"
        disabled={busy}
      />
      <p className="faint">
        {say('connect.asksFor', { host: address === undefined ? '…' : new URL(address).hostname })}
      </p>
    </form>
  )
}

type Say = ReturnType<typeof useSpeech>['say']

function stepsFor({ id, name }: Offer, say: Say): string {
  const key = `connect.steps.${id}`
  return isMessageKey(key) ? say(key, { origin: location.origin }) : say('connect.steps', { name })
}

export function askWords({ id }: Offer, name: string, say: Say): string {
  const own = `connect.ask.${id}.${name}`
  const usual = `connect.ask.${name}`
  return isMessageKey(own) ? say(own) : isMessageKey(usual) ? say(usual) : name
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly secret?: boolean
  readonly optional?: boolean
  readonly onChange: (value: string) => void
}

export function Field({ label, value, secret, optional, onChange }: FieldProps) {
  return (
    <label className="connect-field">
      <span>{label}</span>
      <input
        className="input"
        dir="ltr"
        type={secret ? 'password' : 'text'}
        autoComplete="off"
        spellCheck={false}
        required={!optional}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}
