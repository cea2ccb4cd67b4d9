import { UserPlus } from 'lucide-react'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { useUnfinishedRows } from '../unfinished/unfinished-rows.ts'
import { useTyping } from '../unfinished/typing.ts'
import { useVerbs } from './verbs.ts'

interface HalfPerson {
  readonly name: string
  readonly title: string
}

/** The form's name in the table of unfinished input. */
const FORM = 'newPerson'
const nobody: HalfPerson = { name: '', title: '' }

/** Adds a person by hand: a name and, if known, a title. Restores unfinished input after the page was closed. */
export function useAddPerson(profileId: string): { readonly button: ReactNode; readonly form: ReactNode } {
  const { say } = useSpeech()
  const verbs = useVerbs()
  const keeping = useTyping('company', FORM, '')
  const left = halfPersonIn(useUnfinishedRows(profileId)?.find(({ field }) => field === FORM)?.text)
  const [chosen, choose] = useState<'open' | 'closed'>()
  const [typed, type] = useState<HalfPerson>()
  const person = typed ?? left ?? nobody
  const isOpen = chosen === 'open' || (chosen === undefined && left !== undefined)
  const change = (part: Partial<HalfPerson>) => {
    const next = { ...person, ...part }
    keeping.typed(JSON.stringify(next))
    type(next)
  }
  const close = () => {
    keeping.over()
    type(nobody)
    choose('closed')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (person.name.trim() === '') return
    verbs.addPerson(person.name.trim(), person.title.trim())
    close()
  }
  const form = isOpen && (
    <form className="add-person" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <label>
        {say('field.person.name')}
        <input
          className="input"
          dir="auto"
          maxLength={200}
          autoFocus={chosen === 'open'}
          value={person.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </label>
      <label>
        {say('field.person.title')}
        <input
          className="input"
          dir="auto"
          maxLength={200}
          value={person.title}
          onChange={({ target }) => change({ title: target.value })}
        />
      </label>
      <span className="add-person-foot">
        <Button
          label={say('people.addThis')}
          look="primary"
          type="submit"
          disabled={person.name.trim() === ''}
        />
        <Button label={say('action.cancel')} look="quiet" onClick={close} />
      </span>
    </form>
  )
  const button = (
    <Button label={say('people.add')} icon={UserPlus} look="quiet" bare onClick={() => choose('open')} />
  )
  return { button, form }
}

/** Parses stored input; undefined if invalid or empty. */
function halfPersonIn(text: string | undefined): HalfPerson | undefined {
  if (text === undefined) return undefined
  try {
    const { name, title } = JSON.parse(text) as Partial<Record<keyof HalfPerson, unknown>>
    if (typeof name !== 'string' || typeof title !== 'string') return undefined
    return name + title === '' ? undefined : { name, title }
  } catch {
    return undefined
  }
}
