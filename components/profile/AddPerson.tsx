import { UserPlus } from 'lucide-react'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { useVerbs } from './verbs.ts'

/** Adds a person by hand: a name, and a title if it is known. */
export function useAddPerson(): { readonly button: ReactNode; readonly form: ReactNode } {
  const { say } = useSpeech()
  const verbs = useVerbs()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [title, setTitle] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    verbs.addPerson(name.trim(), title.trim())
    setName('')
    setTitle('')
    setOpen(false)
  }
  const form = open && (
    <form
      className="add-person"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <label>
        {say('field.person.name')}
        <input
          className="input"
          dir="auto"
          autoFocus
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label>
        {say('field.person.title')}
        <input
          className="input"
          dir="auto"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <span className="add-person-foot">
        <Button label={say('people.addThis')} look="primary" type="submit" disabled={name.trim() === ''} />
        <Button label={say('action.cancel')} look="quiet" onClick={() => setOpen(false)} />
      </span>
    </form>
  )
  const button = (
    <Button label={say('people.add')} icon={UserPlus} look="quiet" bare onClick={() => setOpen(true)} />
  )
  return { button, form }
}
